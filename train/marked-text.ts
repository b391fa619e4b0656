import type { SpeakerLine } from './speaker-articles.ts';

type Role = 'source' | 'cue' | 'content';
type Pair = readonly [number, number];
type Attribution = SpeakerLine['attributions'][number];

const ROLES: Readonly<Record<string, Role>> = { s: 'source', c: 'cue', q: 'content' };
const QUOTED = /“[^”]*”?|‘(?:[^’]|’(?=\p{L}))*’?|"[^"]*"?|(?<!\p{L})'(?:[^']|(?<=\p{L})'(?=\p{L}))*'?/gu;

/**
 * An article of our own with its attributions marked in the text, as a line of a corpus (offsets in UTF-16 units of the text without marks):
 *
 *     <q1>“It stays,”</q1> <c1>said</c1> <s1>Mira Holt, the mayor</s1>.
 *     ---
 *     1 speech Mira Holt
 *     Mira Holt: Holt, Ms Holt
 *
 * Marks of one number are an attribution; a part in several pieces has several marks. Below the line stand for each number its class and who
 * speaks (`-` for nobody, ` + ` between two), and for each speaker the other forms of the name.
 *
 * @throws Error with one sentence that says what does not fit and where
 */
export function markedText(id: string, file: string): SpeakerLine & { readonly id: string } {
  const [marked, listed] = file.replace(/\r/g, '').split(/\n---\n/);
  if (listed === undefined) throw new Error(`${id}: no line --- below the text`);
  const { text, parts } = unmarked(id, marked.trim());
  const { told, forms } = listing(id, listed, text);
  for (const n of parts.keys()) if (!told.has(n)) throw new Error(`${id}: ${n} is marked and not listed`);
  const attributions = [...told].map(([n, { isSpeech, names }]) => {
    const spans = parts.get(n);
    if (!spans?.content.length) throw new Error(`${id}: ${n} is listed and has no content in the text`);
    if (spans.cue.length > 1) throw new Error(`${id}: ${n} has more than one cue`);
    const speaker = names.length > 0 ? { names: names.flatMap((name) => [name, ...(forms.get(name) ?? [])]) } : null;
    return { ...spans, type: typeOf(text, spans), speech: isSpeech, speaker };
  });
  return { id, text, attributions };
}

type Parts = Record<Role, Pair[]>;

/** The text without marks, and the parts that are marked in it. */
function unmarked(id: string, marked: string): { text: string; parts: Map<number, Parts> } {
  const parts = new Map<number, Parts>();
  const open = new Map<string, number>();
  let text = '';
  for (const piece of marked.split(/(<\/?[scq]\d+>)/)) {
    const mark = /^<(\/?)(([scq])(\d+))>$/.exec(piece);
    if (!mark) {
      text += piece;
      continue;
    }
    const [, isEnd, name, role, n] = mark;
    const at = `near “${text.slice(-30).replace(/\n/g, ' ')}”`;
    if (!isEnd) {
      if (open.has(name)) throw new Error(`${id}: <${name}> is opened twice ${at}`);
      open.set(name, text.length);
      continue;
    }
    const start = open.get(name);
    if (start === undefined) throw new Error(`${id}: </${name}> closes nothing ${at}`);
    open.delete(name);
    const words = text.slice(start);
    if (words.trim() !== words || words === '') throw new Error(`${id}: <${name}> begins or ends with a space ${at}`);
    if (!parts.has(+n)) parts.set(+n, { source: [], cue: [], content: [] });
    parts.get(+n)![ROLES[role]].push([start, text.length]);
  }
  if (open.size > 0) throw new Error(`${id}: <${[...open.keys()][0]}> is not closed`);
  const stray = text.search(/[<>]/);
  if (stray >= 0) throw new Error(`${id}: a mark that is none near “${text.slice(stray, stray + 30)}”`);
  return { text, parts };
}

interface Told {
  readonly isSpeech: boolean;
  readonly names: readonly string[];
}

/** What stands below the text: by number class and speakers, by speaker the other forms of the name. */
function listing(id: string, listed: string, text: string) {
  const told = new Map<number, Told>();
  const forms = new Map<string, readonly string[]>();
  for (const line of listed.split('\n').filter((one) => one.trim() !== '')) {
    const one = /^(\d+) (speech|thought) (.+)$/.exec(line.trim());
    const [name, others] = line.split(': ');
    const names = one ? (one[3] === '-' ? [] : one[3].split(' + ')) : [name, ...(others ?? '').split(', ')];
    if (!one && !others) throw new Error(`${id}: “${line}” is neither “1 speech Mira Holt” nor “Mira Holt: Holt”`);
    for (const form of names) if (!text.includes(form)) throw new Error(`${id}: “${form}” does not stand in the text`);
    if (one) told.set(+one[1], { isSpeech: one[2] === 'speech', names });
    else forms.set(name, names.slice(1));
  }
  return { told, forms };
}

/** Direct where all of the content stands in marks, or is a speaker's turn behind a colon; mixed where some of it does. */
function typeOf(text: string, { cue, content }: Parts): Attribution['type'] {
  if (cue.length > 0 && text.slice(...cue[0]) === ':') return 'direct';
  const words = content.map((pair) => text.slice(...pair)).join('\n');
  const outside = words.replace(QUOTED, '');
  if (outside === words) return 'indirect';
  return /\p{L}/u.test(outside) ? 'mixed' : 'direct';
}
