import fc from 'fast-check';
import type { Language } from '../../server/analysis/article.ts';
import type { KnownName } from '../../server/analysis/names/known-names.ts';
import { PIECES } from './any-text.ts';

/** A text as somebody is writing it, with all else that an analysis depends on. */
export interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly force: boolean;
  readonly names: readonly KnownName[];
}

/** What is done to a draft: the name of it, two numbers that say where, and a piece of text. */
export interface Edit {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly piece: string;
}

/** A draft grows no longer than this, in code units. */
const MAX_CHARACTERS = 900;

/** What is written, pasted and named. */
const PASTED = [
  '“We will rebuild the pier,” said Mayor Dana Reyes.',
  'Dana Reyes, the mayor of Keta, told the Halden Council that she had asked Keta Bank for more.',
  '“It has been a long year.\n“And no help came,” she added.',
  '“It has been a long year.\nA street in Halden on Monday\n“And no help came,” Reyes added.',
  'Hurricane Ines came. Osk’s said so. The Penguins beat the Wild in overtime. Ines Brandt (GER), May said.',
  'Reyes said so, according to the',
  'in Keta on Tuesday',
  'THE HALDEN COUNCIL (HC) SAYS NO',
  '‘Never,’ he said. It is reportedly the worst.',
  'Ines Brandt of Kelm Bank denied it; Brandt’s lawyer, Tom Vane, did not.',
  '<!-- press-text-disable unattributed-quote -->',
  'Officials [who?] said',
  '# A heading\n\n- Dana Reyes\n- Kelm Bank\n\n> “Quoted,” he said.',
  "``No,'' said Reyes. ''Twice.''",
];
const NAMES = ['Reyes', 'Keta', 'Brandt', 'Halden', 'Kelm', 'HC', 'Dana', 'Vane', 'May', 'reyes', 'Tull Bank'];
const WORDS = ['Kettering', 'said', 'told', 'mayor', 'Bank', 'n’t', '“No', '’s', '”', '. ', ', she said', 'Dr. ', '—'];
const KNOWN: readonly (readonly KnownName[])[] = [
  [],
  [{ type: 'person', name: 'Dana Reyes', aliases: ['Reyes', 'the Mayor'], pronouns: 'she' }],
  [
    { type: 'organization', name: 'Keta Bank', aliases: ['Keta'], note: 'of the harbour' },
    { type: 'person', name: 'Kelm', aliases: ['said'] },
  ],
];
const NO_PROSE = '2024-03-01 10:00:00 INFO started\n'.repeat(8);

type Done = readonly Draft[];

/** What each edit makes of a draft, step by step; `past` are the drafts before it. */
const EDITS: Readonly<Record<string, (draft: Draft, edit: Edit, past: Done) => Done>> = {
  'types within a word': (draft, { a, b }) => {
    const at = placeIn(draft.text, /\p{L}\p{L}/gu, a, 1);
    const letters = [...WORDS[b % WORDS.length]].slice(0, 4);
    return letters.map((_, i) => spliced(draft, at, at, letters.slice(0, i + 1).join('')));
  },
  'types after a word': (draft, { a, b }) => {
    const at = placeIn(draft.text, /\p{L}(?!\p{L})/gu, a, 1);
    const letters = [...` ${WORDS[b % WORDS.length]}`].slice(0, 4);
    return letters.map((_, i) => spliced(draft, at, at, letters.slice(0, i + 1).join('')));
  },
  'types at the start of a paragraph': (draft, { a, b }) => {
    const at = lineAt(draft.text, a).start;
    return [spliced(draft, at, at, [...WORDS[b % WORDS.length]][0])];
  },
  'rubs out letters': (draft, { a, b }) => {
    const at = anywhere(draft.text, a);
    return Array.from({ length: 1 + (b % 3) }, (_, i) => spliced(draft, Math.max(0, at - i - 1), at, ''));
  },
  'deletes a word': (draft, { a }) => {
    const at = placeIn(draft.text, /\S+/g, a);
    return [spliced(draft, at, at + (/^\S+ ?/.exec(draft.text.slice(at))?.[0].length ?? 0), '')];
  },
  'deletes a stretch': (draft, { a, b }) => {
    const at = anywhere(draft.text, a);
    return [spliced(draft, at, at + (b % 60), '')];
  },
  'deletes across paragraphs': (draft, { a, b }) => {
    const { start, end } = lineAt(draft.text, a);
    return [spliced(draft, start + (b % (1 + end - start)), end + 1 + (b % 50), '')];
  },
  'deletes a paragraph': (draft, { a }) => {
    const { start, end } = lineAt(draft.text, a);
    return [spliced(draft, start, end + 1, '')];
  },
  'deletes all': (draft) => [{ ...draft, text: '' }, draft],
  'pastes a paragraph': (draft, { a, b }) => {
    const at = lineAt(draft.text, a).start;
    return [spliced(draft, at, at, `${PASTED[b % PASTED.length]}\n\n`)];
  },
  'pastes half a sentence': (draft, { a, b }) => {
    const at = anywhere(draft.text, a);
    const pasted = PASTED[b % PASTED.length];
    return [spliced(draft, at, at, pasted.slice(0, pasted.length >> 1))];
  },
  'pastes over a stretch': (draft, { a, b }) => {
    const at = anywhere(draft.text, a);
    return [spliced(draft, at, at + (b % 80), PASTED[b % PASTED.length])];
  },
  'pastes anything': (draft, { a, piece }) => {
    const at = anywhere(draft.text, a);
    return [spliced(draft, at, at, piece)];
  },
  'copies a paragraph': (draft, { a, b }) => {
    const { start, end } = lineAt(draft.text, a);
    const at = lineAt(draft.text, b).start;
    return [spliced(draft, at, at, `${draft.text.slice(start, end)}\n`)];
  },
  'moves a paragraph': (draft, { a, b }) => {
    const { start, end } = lineAt(draft.text, a);
    const without = spliced(draft, start, end + 1, '');
    const at = lineAt(without.text, b).start;
    return [without, spliced(without, at, at, `${draft.text.slice(start, end)}\n`)];
  },
  'splits a paragraph': (draft, { a, b }) => {
    const at = placeIn(draft.text, / /g, a);
    return [spliced(draft, at, at + (b % 2), '\n\n'.slice(b % 2))];
  },
  'joins paragraphs': (draft, { a, b }) => {
    const at = placeIn(draft.text, /[\r\n]+/g, a);
    const { length } = /^[\r\n]*/.exec(draft.text.slice(at))![0];
    return [spliced(draft, at, at + length, b % 3 === 0 ? '' : ' ')];
  },
  'replaces a name everywhere': (draft, { a, b }) => {
    const names = draft.text.match(/\p{Lu}\p{L}+/gu) ?? ['Reyes'];
    return [{ ...draft, text: draft.text.replaceAll(names[a % names.length], NAMES[b % NAMES.length]) }];
  },
  'writes a name elsewhere': (draft, { a, b }) => {
    const names = draft.text.match(/(?:\p{Lu}\p{L}+ ?)+/gu) ?? ['Reyes'];
    const at = placeIn(draft.text, / /g, a);
    return [spliced(draft, at, at, ` ${names[b % names.length]}`)];
  },
  'goes back to an earlier draft': (_, { a }, past) => [past[a % past.length]],
  'turns all line ends': (draft) => [
    {
      ...draft,
      text: draft.text.includes('\r\n') ? draft.text.replaceAll('\r\n', '\n') : draft.text.replace(/\r?\n/g, '\r\n'),
    },
  ],
  'turns one line end': (draft, { a }) => {
    const at = placeIn(draft.text, /\r?\n/g, a);
    return [spliced(draft, at, at + 1, draft.text[at] === '\n' ? '\r\n' : '')];
  },
  'writes a character of two halves, one after the other': (draft, { a }) => {
    const at = anywhere(draft.text, a);
    return [spliced(draft, at, at, '\ud83d'), spliced(draft, at, at, '\ud83d\udc4d')];
  },
  'takes half of a character': (draft, { a, b }) => {
    const at = placeIn(draft.text, /[\ud800-\udbff][\udc00-\udfff]/g, a, b % 2);
    return [spliced(draft, at, at + 1, '')];
  },
  'opens a paragraph with a mark, or takes it away': (draft, { a }) => {
    const { start } = lineAt(draft.text, a);
    return [
      /^[“‘]/.test(draft.text.slice(start)) ? spliced(draft, start, start + 1, '') : spliced(draft, start, start, '“'),
    ];
  },
  'opens all paragraphs with marks': (draft, { b }) => [
    { ...draft, text: draft.text.replace(/^(?=\p{L})/gmu, '“"‘'[b % 3]) },
  ],
  'closes a paragraph with a mark, or takes it away': (draft, { a }) => {
    const { end } = lineAt(draft.text, a);
    return [draft.text[end - 1] === '”' ? spliced(draft, end - 1, end, '') : spliced(draft, end, end, '”')];
  },
  'takes one mark away': (draft, { a }) => {
    const at = placeIn(draft.text, /[“”"‘’]/g, a);
    return [spliced(draft, at, at + 1, '')];
  },
  'writes marks as TeX does, or takes them away': (draft, { a, b }) => {
    if (draft.text.includes('``')) return [{ ...draft, text: draft.text.replaceAll('``', '“').replaceAll("''", '”') }];
    if (b % 2) return [{ ...draft, text: draft.text.replaceAll('“', '``').replaceAll('”', "''") }];
    const at = anywhere(draft.text, a);
    return [spliced(draft, at, at, b % 3 ? "''" : '``')];
  },
  'straightens all marks': (draft) => [
    { ...draft, text: draft.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") },
    draft,
  ],
  'turns Markdown into plain text, or back': (draft) => [
    { ...draft, language: draft.language === 'markdown' ? 'plaintext' : 'markdown' },
  ],
  'makes Markdown of a paragraph': (draft, { a, b }) => {
    const { start } = lineAt(draft.text, a);
    return [{ ...spliced(draft, start, start, ['# ', '> ', '- ', '    ', '```\n'][b % 5]), language: 'markdown' }];
  },
  'wraps the lines': (draft) => [
    { ...draft, text: draft.text.replace(/[^\n]{50,70} (?=\p{Ll})/gu, (line) => `${line.trimEnd()}\n`) },
  ],
  'names others': (draft, { a }) => [{ ...draft, names: KNOWN[a % KNOWN.length] }],
  'names the same again': (draft) => [{ ...draft, names: structuredClone(draft.names) }],
  'lets the text be tested for prose, or not': (draft) => [{ ...draft, force: !draft.force }],
  'has no prose for a while': (draft) => [{ ...draft, text: NO_PROSE, force: false }, draft],
  'sets a byte order mark, or takes it away': (draft) => [
    draft.text.startsWith('\ufeff') ? spliced(draft, 0, 1, '') : spliced(draft, 0, 0, '\ufeff'),
  ],
};

/** The drafts that an edit makes one after the other, the last of which stays; `past` are those before, the last of them as it is now. */
export function editedDrafts(past: Done, edit: Edit): Done {
  const drafts = EDITS[edit.kind](past.at(-1)!, edit, past);
  return drafts.map((draft) => ({ ...draft, text: draft.text.slice(0, MAX_CHARACTERS) }));
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...Object.keys(EDITS)),
  a: fc.nat(9999),
  b: fc.nat(9999),
  piece: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
});

function spliced(draft: Draft, start: number, end: number, inserted: string): Draft {
  return { ...draft, text: draft.text.slice(0, start) + inserted + draft.text.slice(end) };
}

/** An offset of a text, be it within a character. */
const anywhere = (text: string, a: number): number => a % (text.length + 1);

/** Where one of the matches begins, or so many code units behind that; anywhere where there is none. */
function placeIn(text: string, pattern: RegExp, a: number, behind = 0): number {
  const matches = [...text.matchAll(pattern)];
  return matches.length === 0 ? anywhere(text, a) : matches[a % matches.length].index + behind;
}

/** One of the lines that are not empty. */
function lineAt(text: string, a: number): { start: number; end: number } {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  if (lines.length === 0) return { start: 0, end: 0 };
  const { index, 0: line } = lines[a % lines.length];
  return { start: index, end: index + line.length };
}
