import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { analysisText } from '../../server/cli/analyze-text.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { outlineOf } from '../../server/features/outline.ts';
import type { OutlineItem } from '../../server/features/outline-item.ts';
import { overviewOf } from '../../server/features/overview.ts';
import { unattributedQuote } from '../../server/rules/unattributed-quote.ts';
import { defaultSettings } from '../../server/settings.ts';
import { overlap } from '../../server/text/spans.ts';
import { goldenArticles } from '../articles/golden.ts';
import { deskOf } from '../rules/desk.ts';
import { articleOf } from './article-of.ts';

const council = 'The council met for two hours on Monday and heard from nobody.';
const texts: Readonly<Record<string, string>> = {
  'that leaves a reader guessing': `${council}\n\n“Nobody asked the people who live here.”\n\nThe pier is shut.`,
  'behind a flag': `${council}\n\n🇮🇪 “Nobody asked the people who live here.”\n\nThe pier is shut.`,
  'within a sentence': `${council} The words “All the fish are gone” stood on a wall.`,
  'as a heading': `${council}\n\n‘Nobody asked us’\n\n“We will rebuild,” Mayor Dana Reyes said.`,
  'beside somebody named': `${council}\n\nDana Reyes stood on the pier. “Nobody asked the people who live here.”`,
  'behind speech': 'Mayor Dana Reyes shook her head: “We will rebuild the pier.”\n\n“And we will do it by May.”',
  'that has been asked for': `${council}\n\n“Nobody asked the people who live here,” [who?] said.\n\nThe pier is shut.`,
  'in a court': 'The court heard that the pier was “a trap for the old and the blind”. It sits again in May.',
  'in a court, in the paper’s words': 'The court heard that the pier was a trap. It sits again in May.',
  'in hearsay that has been asked for': 'It is said [source?] that the pier was a trap. It is shut.',
  'in hearsay': 'It is said that the pier was “a trap for the old and the blind”. It is shut.',
};

const all = (items: readonly OutlineItem[]): OutlineItem[] => items.flatMap((item) => [item, ...all(item.children)]);

/** Each quotation by what a surface calls it: "No source" or "No source needed". */
function checkAgreement(article: Article): void {
  const problems = diagnosticsOf(article, defaultSettings);
  const findings = unattributedQuote.check(article, deskOf());
  const lacking = all(outlineOf(article, defaultSettings)).filter(({ who }) => who?.startsWith('No source'));
  const unneeded = lacking.filter(({ who }) => who === 'No source needed');
  for (const { who, range, selection, name } of lacking) {
    const isFlagged = problems.some((problem) => overlap(problem, range) && /^unattributed/.test(problem.code));
    assert.equal(who, isFlagged ? 'No source' : 'No source needed', name);
    const [title = ''] = hoverAt(article, selection.start, defaultSettings)?.markdown.split('\n') ?? [];
    assert.equal(title, `**${who}**`, name);
  }
  for (const finding of findings) assert.ok(lacking.some(({ selection }) => overlap(selection, finding)));
  assert.equal(overviewOf(article, defaultSettings).unattributed, findings.length);
  const result = {
    input: { id: 'a', text: '', language: article.language } as const,
    article,
    settings: defaultSettings,
  };
  const printed = analysisText({ ...result, diagnostics: [], ignored: [] }, (_, text) => text);
  assert.equal(printed.match(/^ +\d+ {2}no source needed\b/gm)?.length ?? 0, unneeded.length);
}

describe('a quotation that no source is found for', () => {
  for (const [title, text] of Object.entries(texts)) {
    it(`${title}: outline, hover, status, printed text and findings agree`, () =>
      checkAgreement(analyze(text, { force: true })));
  }

  it('has its reason in the outline and in the hover', () => {
    const article = articleOf('The words {“All the fish are gone”|speech} stood on a wall.');
    const [item] = outlineOf(article, defaultSettings);
    assert.deepEqual([item?.name, item?.detail], ['No source needed: “All the fish are gone”', 'in a sentence']);
    const hover = hoverAt(article, item.selection.start, defaultSettings);
    assert.equal(hover?.markdown, '**No source needed**\n\nIt is part of a sentence of the paper’s own.');
  });

  for (const { name, text, language } of goldenArticles()) {
    it(`agrees on ${name}`, () => checkAgreement(analyze(text, { language })));
  }
});
