import { analyze } from '../../server/analysis/analyze.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { defaultSettings } from '../../server/settings.ts';
import { goldenArticles } from '../articles/golden.ts';
import { scoreOf } from '../articles/score.ts';
import { Tally } from '../articles/tally.ts';

/** What is found in our golden articles, all counts added up; the gold is by hand. */
export function goldenTally(): Tally {
  const tally = new Tally();
  for (const { text, language, gold } of goldenArticles()) {
    const article = analyze(text, { language, force: true });
    scoreOf(article, diagnosticsOf(article, defaultSettings), gold, tally);
  }
  return tally;
}

/** The same in Markdown. */
export function goldenSection(): string {
  const { figures } = goldenTally();
  const share = (part: number, of: number): string => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
  return [
    `- attributions found: ${share(figures.found, figures.attributions)}; of those, source exact ${share(figures.sourceExact, figures.found)}, cue exact ${share(figures.cueExact, figures.found)}, content exact ${share(figures.contentExact, figures.found)}, class right ${share(figures.classRight, figures.found)}`,
    `- attributions that touch none of the gold: ${figures.extraSpeech} of speech, ${figures.extraThought} of thought`,
    `- speakers of the found: right ${share(figures.speakerRight, figures.found)}, wrong ${share(figures.speakerWrong, figures.found)}, none told ${share(figures.speakerNone, figures.found)}`,
    `- entities whole: people ${share(figures.peopleWhole, figures.people)}, others ${share(figures.othersWhole, figures.others)}`,
    `- findings expected: ${figures.findings}; missed ${figures.findingsMissed}, not expected ${figures.findingsSpurious}`,
  ].join('\n');
}
