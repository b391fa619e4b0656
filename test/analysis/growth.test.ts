import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Language } from '../../server/analysis/article.ts';

/** Texts of about `size` characters that bring slow expressions and nested loops to light. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'opening marks': repeated('“'),
  'closing marks': repeated('”'),
  'opening marks, then closing ones': (size) => '“a '.repeat(size / 6) + 'a” '.repeat(size / 6),
  'opening marks, then closing ones of another kind': (size) => '“a '.repeat(size / 6) + 'a" '.repeat(size / 6),
  'straight marks': repeated('"'),
  'straight marks with words': repeated('"a" '),
  apostrophes: repeated("'"),
  'apostrophes with words': repeated("the dogs' "),
  measures: repeated('6" 5\' '),
  'marks of all kinds': repeated('“‘«"\'`„‚‹›»’”'),
  quotations: repeated('“A” '),
  'paragraphs of a running quotation': repeated('“A man.\n'),
  'paragraphs of a running quotation, each with a speaker': repeated('“It is late, Dana Reyes said.\n'),
  commas: repeated(','),
  'full stops': repeated('.'),
  'full stops with blanks': repeated('. '),
  dashes: repeated('-'),
  colons: repeated('A: '),
  blanks: repeated(' '),
  'line ends': repeated('\n'),
  'one letter': repeated('a'),
  'one capital': repeated('A'),
  digits: repeated('1'),
  'digits and stops': repeated('1.'),
  'letters and stops': repeated('a.'),
  initials: repeated('J. '),
  abbreviations: repeated('Sen. '),
  hyphens: repeated('a-'),
  'addresses without end': repeated('https://'),
  'addresses of mail': repeated('a.b@'),
  domains: repeated('a.b.c.com-'),
  brackets: repeated('('),
  'square brackets': repeated('['),
  'brackets within brackets': (size) => '(a '.repeat(size / 6) + 'a) '.repeat(size / 6),
  notes: repeated('a.[1'),
  'combining marks': repeated('e\u0301\u0301\u0301'),
  surrogates: repeated('\ud800'),
  'saying, with commas': repeated('she said, '),
  'quotations that go on': repeated('“a,” he said, pointing at it, “b,” '),
  'relative clauses': repeated('said a man, who saw '),
  'lines without marks': repeated('It is.\n'),
  'turns of an interview, each with a name': (size) => people(size / 40, (name) => `A: It helps ${name} to work.\n`),
  'acronyms in brackets': (size) => people(size / 40, (name) => `the ${name} Authority (${name[1].toUpperCase()}SA), `),
  'people with their countries': (size) => people(size / 40, (name) => `${name} (GER), `),
  'words behind a mark, and a caption': (size) => `"${'word '.repeat(size / 5)}\nA street in Tull\n"No," she said.`,
  captions: repeated('A street\n'),
  'quotations between captions': repeated('“It is late\nA street in Tull\n'),
  'marks that open again': repeated('"It is late. '),
  'small words, all of them others': (size) =>
    Array.from({ length: size / 6 }, (_, i) => letters(i).toLowerCase()).join(' '),
  questions: repeated('Who is it?\nI think it is Dana Reyes.\n'),
  pronouns: repeated('He said she told him. '),
  nominals: repeated('The spokesman said it. '),
  hearsay: repeated('it is reportedly said to be '),
  'one name': repeated('Dana Reyes '),
  'names of many people': (size) => people(size / 40, (name) => `${name} said the wall was late. `),
  'names of many people in one sentence': (size) => people(size / 20, (name) => `${name}, `),
  'roles of many people': (size) => people(size / 60, (name) => `Mayor ${name}, a doctor, said the wall was late. `),
  'many people with one surname': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `${letters(i)} Reyes said the wall was late. `).join(''),
  'long names': repeated('Reyes '),
  'noun phrases': repeated('the mayor of '),
  adjectives: repeated('big '),
  conjunctions: repeated('and '),
  paragraphs: repeated('“We won,” Dana Reyes said.\n'),
};

const MARKDOWN: Readonly<Record<string, (size: number) => string>> = {
  'openings of links': repeated('['),
  'links without end': repeated('[a](b'),
  'links with brackets': repeated('[a](b(c'),
  'titles of links': repeated('[a](b "'),
  'pictures without end': repeated('![a]('),
  'tags without end': repeated('<a '),
  'comments without end': repeated('<!-- \n'),
  backticks: (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => `${'`'.repeat(i % 300)} `).join(''),
  'single backticks': repeated('` '),
  stars: repeated('*'),
  bars: repeated('_a'),
  rules: repeated('- '),
  'rules of tables': repeated('|-'),
  headings: repeated('# '),
  quotes: repeated('>'),
  fences: repeated('```\n'),
  'front matter without end': (size) => `---\n${'a: b\n'.repeat(size / 5)}`,
  entities: repeated('&a'),
  escapes: repeated('\\'),
};

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(size / piece.length);
}

/** A name of letters for each number. */
function letters(i: number): string {
  const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
  return `Q${letter(i)}${letter(i / 26)}${letter(i / 676)}${letter(i / 17576)}`;
}

const people = (count: number, line: (name: string) => string): string =>
  Array.from({ length: count }, (_, i) => line(`${letters(i)} ${letters(7 * i + 3)}son`)).join('');

/** How long the analysis takes once, in milliseconds. */
function timeOf(text: string, language: Language): number {
  const start = performance.now();
  analyze(text, { language, force: true });
  return performance.now() - start;
}

/**
 * Eight times the text takes about eight times as long, and sixty-four times where the work grows with its square. Between
 * them there is room for a busy machine: the best of a few rounds counts, and what is fast in any case is let pass.
 */
function testGrowth(texts: Readonly<Record<string, (size: number) => string>>, language: Language): void {
  const SIZE = 6_000;
  for (const [name, textOf] of Object.entries(texts))
    it(name, () => {
      let small = Number.POSITIVE_INFINITY;
      let large = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5 && (round === 0 || large >= 24 * Math.max(small, 5)); round++) {
        large = Math.min(large, timeOf(textOf(8 * SIZE), language));
        small = Math.min(small, timeOf(textOf(SIZE), language));
      }
      assert.ok(large < 24 * Math.max(small, 5), `${small.toFixed(1)} ms grew to ${large.toFixed(1)} ms`);
    });
}

describe('analyze, on long texts', () => {
  // No call takes so many arguments as a long paragraph has parts.
  it('does not throw, however many parts and marks a paragraph has', () => {
    for (const piece of ['he said it was; ', '“‘', '“a” '])
      assert.ok(analyze(repeated(piece)(500_000), { force: true }).isProse, piece);
  }).timeout(60_000);

  describe('grows with the length of plain text', () => testGrowth(TEXTS, 'plaintext'));
  describe('grows with the length of Markdown', () => testGrowth(MARKDOWN, 'markdown'));
});
