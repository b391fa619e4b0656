/** Holds all that an editor shows of an article, and what the command line prints, against each other. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeLens, DocumentSymbol, Hover, InlayHint, Location, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { statusText } from '../../client/status-text.ts';
import type { DocumentStatus, SpeakerQuotations } from '../../server/protocol.ts';
import { goldenArticles } from '../articles/golden.ts';
import { run } from '../cli/run.ts';
import { Client } from './client.ts';

/** What once was told otherwise in one place than in another. */
const known = {
  'a bridge that “says” something': `The Ellery Bridge said no to lorries on Friday, Mayor Dana Reyes told the council.

Ellery Bridge: “We are closed until May.”

Moscow said that the bridge was safe. It added that it would pay.
`,
  'somebody who only thinks': `The mill has been sold, Mayor Dana Reyes said on Friday. She hopes to keep the wheel.

Hal Brandt believes that the mill will close.
`,
  'words without a source': `The court heard that the pier was a trap, and it sits again in May.

It is said that the pier was sold. The council met for two hours on Monday.

The band had left by nine, and the lanterns were out.

“Nobody asked the people who live here.”

The lanterns were lit again at ten.
`,
  'two of one surname': `“The pier is safe,” Dana Reyes said. Tom Reyes, her brother, disagreed.

“It is rotten,” Tom Reyes said. Reporters said little.
`,
};

const texts: readonly Copy[] = [
  ...Object.entries(known).map(([name, text]) => ({ name, text, ending: 'txt' })),
  ...goldenArticles().map(({ name, text, language }) => ({
    name,
    text,
    ending: language === 'markdown' ? 'md' : 'txt',
  })),
];

interface Copy {
  readonly name: string;
  readonly text: string;
  readonly ending: string;
}

interface Item {
  /** Who is said to speak, in full. */
  readonly who: string;
  readonly symbol: DocumentSymbol;
}

for (const thoughts of [false, true]) {
  describe(`one truth on every surface, where pressText.thoughts is ${thoughts}`, () => {
    let client: Client;
    let folder: string;
    before(async () => {
      const common = { thoughts, inlayHints: 'on', markdown: { diagnostics: 'on' } };
      const groupBy = (uri: string) => (uri.startsWith('file:///by-speaker/') ? 'speaker' : 'order');
      client = await Client.start({ settings: (uri) => ({ ...common, outline: { groupBy: groupBy(uri) } }) });
      folder = mkdtempSync(join(tmpdir(), 'one-truth-'));
    });
    after(async () => {
      rmSync(folder, { recursive: true });
      assert.equal(await client.stop(), 0);
    });

    it('lists no bridge among the speakers', async () => {
      const uri = 'file:///news/bridge.txt';
      await client.open(uri, known['a bridge that “says” something']);
      const speakers = await client.ask<SpeakerQuotations[]>('pressText/speakers', { uri });
      assert.deepEqual(speakers.map(({ name }) => name).sort(), ['Dana Reyes', 'Moscow']);
      await client.close(uri);
    });

    for (const copy of texts) it(copy.name, () => check(client, folder, copy, thoughts));
  });
}

async function check(client: Client, folder: string, { name, text, ending }: Copy, thoughts: boolean): Promise<void> {
  const uri = `file:///in-order/${name}.${ending}`;
  const grouped = `file:///by-speaker/${name}.${ending}`;
  const language = ending === 'md' ? 'markdown' : 'plaintext';
  const document = TextDocument.create(uri, language, 1, text);
  for (const each of [uri, grouped]) {
    await client.open(each, text, language);
    await client.connection.sendNotification('pressText/setProse', { uri: each, force: true });
  }
  const ask = <A>(method: string, more: object = {}) => client.ask<A>(method, { uri, textDocument: { uri }, ...more });
  const status = await ask<DocumentStatus>('pressText/status');
  const speakers = await ask<SpeakerQuotations[]>('pressText/speakers');
  const orphans = await ask<Range[]>('pressText/unattributed');
  const lenses = await ask<CodeLens[]>('textDocument/codeLens');
  const inOrder = leaves(await ask<DocumentSymbol[]>('textDocument/documentSymbol'));
  const groups = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: grouped } });
  const problems = await client.pull(uri);
  const hoverAt = async (offset: number) => {
    const hover = await ask<Hover | null>('textDocument/hover', { position: document.positionAt(offset) });
    return hover && (hover.contents as { value: string }).value;
  };
  const referencesAt = (offset: number) =>
    ask<Location[]>('textDocument/references', {
      position: document.positionAt(offset),
      context: { includeDeclaration: true },
    });

  // Counts, in the same words: lens, status bar and command line.
  const { quotations, speakers: people, unattributed } = status.words;
  const shown = [quotations, people, unattributed].filter((words) => !words.startsWith('0 '));
  assert.deepEqual(
    lenses.map(({ command }) => command?.title),
    shown,
  );
  const lack = status.unattributed > 0 ? [unattributed] : [];
  assert.equal(statusText(status).text, `$(quote) ${[quotations, ...lack].join(', ')}`);
  assert.equal(speakers.length, status.speakers);
  assert.equal(orphans.length, status.unattributed);

  // Speakers: the picker and the outline have the same, as often quoted, at the same places.
  const quotedGroups = groups.filter(({ detail }) => /quoted/.test(detail ?? ''));
  const ofGroup = ({ name, detail, children }: DocumentSymbol) => [name, detail, children?.map(({ range }) => range)];
  const ofPicker = ({ name, quoted, quotations: ranges }: SpeakerQuotations) => [name, quoted, ranges];
  assert.deepEqual(sorted(quotedGroups.map(ofGroup)), sorted(speakers.map(ofPicker)));
  const items = groups.flatMap(({ name, children }) => (children ?? []).map((symbol): Item => ({ who: name, symbol })));
  assert.deepEqual(
    sorted(items.map(({ symbol }) => symbol.selectionRange)),
    sorted(inOrder.map((each) => each.selectionRange)),
  );

  // Sources: the hover of each item of the outline names the same, in the same role as the picker, as often quoted.
  for (const { who, symbol } of items) {
    const card = await attributionCard(document, symbol.selectionRange, hoverAt);
    assert.equal(nameOf(card), who, symbol.name);
    const speaker = speakers.find(({ name }) => name === who);
    if (speaker) assert.ok(card.toLowerCase().includes(`\n\n${speaker.quoted}.`), card);
    else assert.doesNotMatch(card, /^(?:Quoted|Not quoted)/m);
  }

  // What lacks a source: commands, Problems and outline have the same.
  const rangesOf = (code: string) => problems.filter((each) => each.code === code).map(({ range }) => range);
  const starts = (ranges: readonly Range[]) => ranges.map(({ start }) => start);
  assert.deepEqual(starts(rangesOf('unattributed-quote')), starts(orphans));
  const flagged = [...rangesOf('unattributed-quote'), ...rangesOf('unattributed-claim')];
  for (const { name, range } of inOrder.filter((each) => each.name.startsWith('No source:')))
    assert.ok(
      flagged.some((one) => isBefore(one.start, range.end) && isBefore(range.start, one.end)),
      `${name} is no problem`,
    );
  for (const { severity, code } of problems) assert.ok(severity! < 4, `${code} is a hint, which nobody sees`);

  // A hint beside a pronoun, its hover and its references mean one and the same.
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  for (const { label, position } of await ask<InlayHint[]>('textDocument/inlayHint', { range: whole })) {
    const inside = document.offsetAt(position) - 1;
    assert.equal(`→ ${nameOf((await hoverAt(inside)) ?? '')}`, label);
    const references = await referencesAt(inside);
    const surname = String(label).split(' ').at(-1)!;
    const name = references.find(({ range }) => document.getText(range).endsWith(surname));
    assert.ok(name, `references of ${label}`);
    assert.deepEqual(await referencesAt(document.offsetAt(name.range.start)), references);
  }

  // The command line prints the same counts and speakers; thoughts it shows where a folder’s config asks for them.
  if (!thoughts && status.isProse) await checkPrinted(folder, text, ending, status, speakers, inOrder);
  for (const each of [uri, grouped]) await client.close(each);
}

async function checkPrinted(
  folder: string,
  text: string,
  ending: string,
  { words, unattributed }: DocumentStatus,
  speakers: readonly SpeakerQuotations[],
  items: readonly DocumentSymbol[],
): Promise<void> {
  const file = `text.${ending}`;
  writeFileSync(join(folder, file), text);
  const { stdout } = await run(folder, ['analyze', file]);
  if (stdout === `${file}: no prose\n`) return;
  const [title, ...lines] = stdout.split('\n');
  const lack = unattributed > 0 ? [words.unattributed] : [];
  assert.equal(title, `${file}: ${[words.quotations, words.speakers, ...lack].join(', ')}`);
  for (const { name, role, quoted } of speakers)
    assert.ok(lines.includes(`  ${[name, ...(role ? [role] : [])].join(', ')}: ${quoted}`), `${name} in ${stdout}`);
  const printed = lines.filter((line) => /^ +\d+ {2}no source(?! needed)/.test(line)).length;
  assert.equal(printed, items.filter(({ name }) => name.startsWith('No source:')).length);
}

/** The attributions and quotations of an outline, without the headings that they stand under. */
const leaves = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [...(isHeading(symbol) ? [] : [symbol]), ...leaves(symbol.children ?? [])]);

const isHeading = ({ kind }: DocumentSymbol): boolean => kind === 3;

/** The first card within a range that tells whose words these are, and not who is named there. */
async function attributionCard(
  document: TextDocument,
  range: Range,
  hoverAt: (offset: number) => Promise<string | null>,
): Promise<string> {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const words = [
    ...document
      .getText()
      .slice(start, end)
      .matchAll(/[^\s]+/g),
  ];
  for (const { index, 0: word } of words) {
    for (const offset of [start + index, start + index + word.length - 1]) {
      const card = await hoverAt(offset);
      if (card && /^(?:Direct quotation|Paraphrase|Reported thought|\*\*No source)/m.test(card)) return card;
    }
  }
  return assert.fail(`no card on ${document.getText(range)}`);
}

/** “Dana Reyes” of a card that begins with “**Dana Reyes**, mayor”. */
const nameOf = (card: string): string => (/^\*\*(.*?)\*\*/.exec(card)?.[1] ?? '').replace(/\\(.)/g, '$1');

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();
