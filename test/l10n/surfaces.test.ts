/** Whatever Press Text says of a text, it says in the editor's language: nothing is left in English beside German sentences. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/analysis/analyze.ts';
import type { Article } from '../../server/analysis/article.ts';
import { lensesOf } from '../../server/features/code-lenses.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { inlayHintsOf } from '../../server/features/inlay-hints.ts';
import { outlineOf } from '../../server/features/outline.ts';
import { checked } from '../../server/ignoring/checked.ts';
import type { Language } from '../../server/l10n/translate.ts';
import { rules } from '../../server/rules/index.ts';
import { defaultSettings, type Settings } from '../../server/settings.ts';
import { goldenArticles } from '../articles/golden.ts';

const examples = rules.flatMap(({ bad }) => bad.map(({ text }) => text.replace(/\[\[|\]\]/g, '')));
const directives =
  '[[press-text-disabel]]\n[[press-text-disable no-rule]]\n[[press-text-enable]]\nThe pier is closed.\n';

/** All rules that there are find something in their examples so. */
const strict: Settings = {
  ...defaultSettings,
  ...{ thoughts: true, inlayHints: 'on', profile: 'ap', claims: { level: 'all' } },
  rules: { ...Object.fromEntries(rules.map(({ id }) => [id, 'warning'])), 'unused-directive': 'hint' },
};

function linesOf(article: Article, language: Language): string[] {
  const settings = { ...strict, language };
  const found = checked(article, settings, []).open;
  const offsets = article.attributions.flatMap(({ cue, source, content }) => [...cue, ...source, ...content]);
  const mentions = article.entities.map(({ mentions: [first] }) => first!);
  const cards = [...offsets, ...mentions, ...article.quotations].flatMap(
    ({ start }) =>
      hoverAt(article, start, settings, () => '#')
        ?.markdown.split('\n\n')
        .slice(1) ?? [],
  );
  return [
    ...found.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]),
    ...cards,
    ...lensesOf(article, settings).map(({ title }) => title),
    ...outlineOf(article, settings).flatMap(({ name, detail, kind }) => [
      ...(kind === 'unattributed' || kind === 'exempt' ? [name] : []),
      ...(detail ? [detail] : []),
    ]),
    ...inlayHintsOf(article, settings).flatMap(({ tooltip }) => (tooltip ? [tooltip] : [])),
  ];
}

/** What a text itself says of somebody, and what two languages have in common. */
const isTold = (line: string, article: Article): boolean => article.entities.some(({ note }) => note === line);

describe('nothing is left in English', () => {
  const articles = [
    ...goldenArticles().map(({ name, text, language }) => [name, analyze(text, { language, force: true })] as const),
    ...[...examples, directives].map((text) => [text.slice(0, 60), analyze(text, { force: true })] as const),
  ];
  for (const [name, article] of articles) {
    it(name, () => {
      const [english, german] = [linesOf(article, 'en'), linesOf(article, 'de')];
      assert.equal(german.length, english.length);
      for (const [i, line] of german.entries()) if (!isTold(line, article)) assert.notEqual(line, english[i]);
    });
  }

  it('and each rule is heard', () => {
    const heard = new Set(articles.flatMap(([, article]) => checked(article, strict, []).open.map(({ code }) => code)));
    assert.deepEqual(
      [...rules.map(({ id }) => id), 'unknown-directive', 'unused-directive'].filter((id) => !heard.has(id)),
      [],
    );
  });
});
