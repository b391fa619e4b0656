import type { Article, Attribution, Span } from '../analysis/article.ts';
import { type Message, told } from '../l10n/translate.ts';
import { tokensWithin } from '../queries/tokens.ts';
import type { Finding, Rule } from './rule.ts';
import { type LoadedCue, type Loading, loadedCues } from './support/loaded-cues.ts';

const complaintOf = (word: string, loading: Loading): Message =>
  ({
    judges: told('“{0}” tells what the writer makes of the words.', word),
    gesture: told('“{0}” is no way of speaking.', word),
    mind: told('“{0}” tells of a mind; the reporter knows what was said.', word),
  })[loading];

/** A clause has a verb that agrees or joins; "claimed responsibility" and "admitted theft" have none. */
const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b|n['’]t\b/;
const NO_CLAUSE = /^(?:to|of|for|on|about|in|as|being|having|responsibility|victory|credit|guilt|defeat)\b/;

export const loadedCue: Rule = {
  id: 'loaded-cue',
  summary: 'A verb of saying that judges, where “said” is meant',
  explanation: [
    '“Claimed” doubts, “admitted” and “conceded” presume guilt, “insisted” suggests that nobody believes it; nobody smiles or ' +
      'laughs a sentence, and what somebody believes or feels is known only from what they say. “Said” tells the reader no ' +
      'more than happened.',
    'Such a verb stays where it is the news: a claim of responsibility, an admission in court, an insistence on a thing. The ' +
      'rule flags it only with a quotation or a clause of what was said, and never within quotation marks.',
  ],
  origin: 'Bender, Writing and Reporting for the Media, 12th edition; JPROF, “Verbs of attribution”.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: 'Mayor Dana Reyes [[claimed]] that the pier was safe.',
      fixed: 'Mayor Dana Reyes said that the pier was safe.',
    },
    { text: '“The pier is safe,” Mayor Dana Reyes [[insisted]].', fixed: '“The pier is safe,” Mayor Dana Reyes said.' },
    { text: '“It was only a plank,” Dana Reyes [[laughed]].', fixed: '“It was only a plank,” Dana Reyes said.' },
  ],
  good: [
    'Mayor Dana Reyes said that the pier was safe.',
    'A small group claimed responsibility for the fire.',
    'Dana Reyes insisted on a vote.',
    'Dana Reyes said: “He claimed that the pier was safe.”',
  ],
  check: (article) =>
    article.attributions.flatMap((attribution) => {
      const word = loadedWord(article, attribution);
      return word && isSaying(article, attribution, word.cue) ? [findingOf(article, word.span, word.cue)] : [];
    }),
};

function loadedWord(article: Article, { cue, source }: Attribution): { span: Span; cue: LoadedCue } | undefined {
  if (source.length === 0) return undefined;
  for (const part of cue) {
    for (const { start, end, text } of tokensWithin(article, part)) {
      const loaded = loadedCues.get(text.toLowerCase());
      if (loaded) return { span: { start, end }, cue: loaded };
    }
  }
  return undefined;
}

/** Whether the words said are there to be said: a quotation for a gesture, a quotation or a clause for the others. */
function isSaying({ text }: Article, { type, content }: Attribution, { loading }: LoadedCue): boolean {
  if (type === 'direct') return loading !== 'mind' || content.length > 0;
  if (loading === 'gesture' || content.length === 0) return false;
  const words = text.slice(content[0]!.start, content[0]!.end);
  return /^that\b/.test(words) || (!NO_CLAUSE.test(words) && CLAUSE.test(words));
}

function findingOf({ text }: Article, span: Span, { loading, plain }: LoadedCue): Finding {
  return {
    ...span,
    message: complaintOf(text.slice(span.start, span.end), loading),
    fixes: [{ title: told('Write “{0}”', plain), edits: [{ ...span, text: plain }] }],
  };
}
