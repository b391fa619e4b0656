/** The cards that a hover shows, in Markdown. Whatever comes from the text is escaped. */
import type { Article, Attribution, Entity } from '../analysis/article.ts';
import { type Translate, translator } from '../l10n/translate.ts';
import { plainWords } from '../queries/plain-words.ts';
import { shortNameIn } from '../queries/short-names.ts';
import type { Shown } from '../queries/shown.ts';
import { exemptionOf } from '../queries/sourceless.ts';
import { attributionsOf, rolesOf, sourceWords, speakerOf, tallyOf } from '../queries/speakers.ts';
import { isSure } from '../queries/sureness.ts';
import { byPlace } from '../text/spans.ts';
import { reasonsIn } from './evidence.ts';
import { type LinkTo, linksOf } from './links.ts';
import { escaped } from './markdown.ts';
import { noSourceCard } from './no-source.ts';
import { mentionedWords, quotedWords } from './overview.ts';

/** Who or what somebody is, how often and how they are quoted, what else the article calls them, and ways to the rest. */
export const entityCard = (article: Article, entity: Entity, shown: Shown, linkTo?: LinkTo): string =>
  joined([titleOf(entity, translator(shown.language)), ...factsOf(article, entity, shown, linkTo)]);

/** Who speaks, then why these words are theirs, then what else there is to know of them. */
export function attributionCard(article: Article, attribution: Attribution, shown: Shown, linkTo?: LinkTo): string {
  const speaker = speakerOf(article, attribution);
  const t = translator(shown.language);
  const why = whyOf(article, attribution, speaker, t);
  if (speaker) return joined([titleOf(speaker, t), why, ...factsOf(article, speaker, shown, linkTo, attribution)]);
  const source = sourceWords(article, attribution);
  if (source) return joined([`**${escaped(source)}**`, why, t('No name is known for this source.')]);
  const [title, reason] = noSourceCard(exemptionOf(article, attribution, shown), t);
  return joined([title, why, reason]);
}

/** Who says what stands in marks within what another says: “My brother said ‘it will fall’,” Reyes said. */
export function innerCard(
  article: Article,
  inner: Entity,
  attribution: Attribution,
  shown: Shown,
  linkTo?: LinkTo,
): string {
  const outer = speakerOf(article, attribution)?.name ?? sourceWords(article, attribution);
  const t = translator(shown.language);
  const why = outer ? t('A quotation within what {0} says.', escaped(outer)) : t('A quotation within another.');
  return joined([titleOf(inner, t), why, ...factsOf(article, inner, shown, linkTo)]);
}

function titleOf(entity: Entity, t: Translate): string {
  const { name, age, honorific, type } = entity;
  const description = [...rolesOf(entity), ...(age === undefined ? [] : [age.toString()])];
  const shown = description.length > 0 || type === 'person' ? description : [typeWords(type, t)];
  const title = `**${escaped(name)}**${honorific ? ` (${escaped(honorific)})` : ''}`;
  return [title, ...shown.map(escaped)].join(', ');
}

const typeWords = (type: Entity['type'], t: Translate): string =>
  ({
    person: t('person'),
    organization: t('organization'),
    place: t('place'),
    nationality: t('nationality'),
    event: t('event'),
    work: t('work'),
  })[type];

function kindWords({ class: kind, type }: Attribution, t: Translate): string {
  if (kind === 'thought') return t('Reported thought');
  return { direct: t('Direct quotation'), indirect: t('Paraphrase'), mixed: t('Paraphrase with quoted words') }[type];
}

/** What it is and by which words, and what a reader cannot see there: Direct quotation: “She added”. “She” is Dana Reyes, who spoke last. */
function whyOf(article: Article, attribution: Attribution, speaker: Entity | undefined, t: Translate): string {
  const kind = kindWords(attribution, t);
  const telling = [...attribution.source, ...attribution.cue]
    .sort(byPlace)
    .map((span) => plainWords(article, span).split(',', 1)[0]!);
  // The source of a label stands right before its colon: “Reyes:”.
  const by = telling.length > 0 ? t('{0}: “{1}”.', kind, escaped(telling.join(' ').replace(/ :$/, ':'))) : `${kind}.`;
  const sure = speaker === undefined || isSure(attribution);
  const reasons = reasonsIn(attribution.evidence, sure, t);
  // “She” may be Dana Reyes: that says it.
  const isDoubtTold = reasons.join() !== reasonsIn(attribution.evidence, true, t).join();
  const doubt = sure || isDoubtTold || isNamedIn(article, attribution, speaker) ? [] : [t('It may be somebody else.')];
  return [by, ...reasons.map(escaped), ...doubt].join(' ');
}

/** Whether the source has a name that nobody else bears: of “Reyes hopes” a reader needs no word of doubt. */
function isNamedIn(article: Article, { source }: Attribution, speaker: Entity | undefined): boolean {
  if (!speaker) return false;
  const names = [speaker.name, shortNameIn(article, speaker)];
  return source.some((span) => names.some((name) => plainWords(article, span).includes(name)));
}

function factsOf(article: Article, entity: Entity, shown: Shown, linkTo?: LinkTo, at?: Attribution): string[] {
  const theirs = attributionsOf(article, entity, shown);
  const { type, aliases, mentions, note } = entity;
  const speaks = theirs.length > 0 || type === 'person' || type === 'organization';
  const t = translator(shown.language);
  const count = speaks ? quotedWords(tallyOf(theirs), t) : mentionedWords(mentions.length, t);
  return [
    `${count[0]!.toUpperCase()}${count.slice(1)}.`,
    aliases.length > 0 ? t('Also called {0}.', aliases.map(escaped).join(', ')) : '',
    escaped(note ?? ''),
    linkTo
      ? linksOf(
          article,
          entity,
          theirs.filter((attribution) => attribution !== at),
          linkTo,
          t,
        )
      : '',
  ];
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
