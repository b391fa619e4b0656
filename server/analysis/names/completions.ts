import { tokensIn } from '../document/reading.ts';
import { withApposed } from './apposed-persons.ts';
import { withBodiesByHead } from './bodies-by-head.ts';
import type { Completion, WordedParagraph } from './completion.ts';
import { described } from './described-names.ts';
import { withGivenNames, withLettered, withNicknames } from './given-names.ts';
import { introducedBodies } from './introduced-bodies.ts';
import { withJoinedBodies } from './joined-bodies.ts';
import { knownBodies } from './known-bodies.ts';
import { metonymsIn } from './metonyms.ts';
import type { Name } from './name.ts';
import { withNobles } from './nobles.ts';
import { withOffices } from './offices.ts';
import { withOverlookedBodies } from './overlooked-bodies.ts';
import { bracketed } from './parenthetical-acronyms.ts';
import { possessiveFirms } from './possessive-firms.ts';
import { storms } from './storms.ts';
import { withStreets } from './streets.ts';
import { speakingSurnames, surnames } from './surnames.ts';
import { teams } from './teams.ts';
import { withoutTickers } from './tickers.ts';
import { withTitled, withTraded } from './titled-names.ts';
import { withCountries } from './whole-countries.ts';
import { wholeNames } from './whole-names.ts';
import { wordNames } from './word-names.ts';

/** What is told of a name by its own paragraph. */
const alone = (complete: Completion['complete']): Completion => ({ complete });

/** How names are completed, in this order: first bodies, by their words, by lists and by what stands around them. */
export const COMPLETIONS: readonly Completion[] = [
  alone(({ tokens, nameSigns }, names) => withBodiesByHead(tokens, withoutTickers(tokens, nameSigns.capitals, names))),
  knownBodies,
  alone(withJoinedBodies),
  alone(withOverlookedBodies),
  possessiveFirms,
  teams,
  introducedBodies,
  alone(({ tokens, nameSigns }, names) => withNobles(tokens, nameSigns.nobles, names)),
  described,
  alone(withStreets),
  alone(({ tokens, sentences }, names) => withNicknames(tokens, withGivenNames(tokens, sentences, names))),
  alone((paragraph, names) => withTraded(paragraph, withTitled(paragraph, names))),
  alone(withLettered),
  alone(withApposed),
  wordNames,
  surnames,
  speakingSurnames,
  alone((paragraph, names) => wholeNames(paragraph, withMetonyms(paragraph, names))),
  storms,
  alone(({ tokens, nameSigns }, names) => withCountries(tokens, nameSigns.countries, names)),
  alone(({ tokens, nameSigns }, names) => withOffices(tokens, nameSigns.capitals, names)),
  bracketed,
];

/** Adds the seats and regions that were overlooked: "Kremlin denies it". */
function withMetonyms({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const found = metonymsIn(tokens, nameSigns.metonyms);
  return [...names, ...found.filter(({ first, last }) => !taken[first] && !taken[last - 1])];
}
