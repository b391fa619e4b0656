/** The cards that a hover shows, in Markdown. Whatever comes from the text is escaped. */
import type { Article, Attribution, Entity } from '../analysis/article.ts';
import type { Exemption } from '../queries/exemptions.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { exemptionOf } from '../queries/sourceless.ts';
import { rolesOf, sourceWords, type Tally, tallyOf } from '../queries/speakers.ts';
import { escaped } from './markdown.ts';

/** Who somebody is, how often and how they are quoted, and what else the article calls them. */
export function entityCard(article: Article, entity: Entity, shown: Shown): string {
  const tally = tallyOf(shownAttributions(article, shown).filter(({ speaker }) => speaker === entity.id));
  return joined([titleOf(entity), quotedLine(tally), aliasLine(entity), escaped(entity.note ?? '')]);
}

/** Whose words these are and why, then who that is. `speaker` is undefined where it cannot be told. */
export function attributionCard(
  article: Article,
  attribution: Attribution,
  speaker: Entity | undefined,
  shown: Shown,
): string {
  const why = `${kindOf(attribution)}, ${certaintyOf(attribution)}: ${escaped(attribution.evidence)}.`;
  if (speaker) return joined([titleOf(speaker), why, ...entityCard(article, speaker, shown).split('\n\n').slice(1)]);
  const source = sourceWords(article, attribution);
  if (source) return joined([`**${escaped(source)}**`, why, 'Not named in the article.']);
  const exemption = exemptionOf(article, attribution);
  return joined([`**${lackOf(exemption)}**`, why, exemption ? reasons[exemption] : 'Not named in the article.']);
}

/** What is shown on a quotation that no source is found for: that it lacks one, or why it needs none. */
export const noSourceCard = (exemption: Exemption | undefined): string =>
  `**${lackOf(exemption)}**\n\n${exemption ? reasons[exemption] : 'Nobody is named as the source of this quotation.'}`;

/** How surfaces call what has no source; only the first is a finding. */
export const lackOf = (exemption: Exemption | undefined): string => (exemption ? 'No source needed' : 'No source');

/** The exemptions in a few words, for a line. */
export const exemptionWords: Readonly<Record<Exemption, string>> = {
  part: 'in a sentence',
  heading: 'a heading',
  named: 'somebody beside',
  continued: 'carried on',
  asked: 'asked for',
};

const reasons: Readonly<Record<Exemption, string>> = {
  part: 'It is part of a sentence of the paper’s own.',
  heading: 'It is a heading.',
  named: 'Its paragraph names or speaks of somebody who may have said it.',
  continued: 'It may carry on the speech of the paragraph beside it.',
  asked: 'Who said it has been asked for in the copy.',
};

function titleOf(entity: Entity): string {
  const { name, age, honorific, type } = entity;
  const description = [...rolesOf(entity), ...(age === undefined ? [] : [age.toString()])];
  const shown = description.length > 0 || type === 'person' ? description : [type];
  return [`**${escaped(honorific ? `${honorific} ${name}` : name)}**`, ...shown.map(escaped)].join(', ');
}

const kinds = { direct: 'Direct quotation', indirect: 'Paraphrase', mixed: 'Paraphrase with quoted words' } as const;

function kindOf(attribution: Attribution): string {
  return attribution.class === 'thought' ? 'Reported thought' : kinds[attribution.type];
}

/** The confidence in words: a reader has no use for 0.93. */
function certaintyOf({ confidence }: Attribution): string {
  if (confidence >= 0.9) return 'almost certainly theirs';
  if (confidence >= 0.75) return 'very likely theirs';
  return confidence >= 0.5 ? 'probably theirs' : 'possibly theirs';
}

function quotedLine({ direct, indirect, mixed, thoughts }: Tally): string {
  const parts = [`${direct} direct`, `${indirect} indirect`, `${mixed} mixed`].filter((part) => !part.startsWith('0'));
  const speech =
    parts.length > 0 ? `Quoted ${timesOf(direct + indirect + mixed)}: ${parts.join(', ')}.` : 'Not quoted.';
  return thoughts > 0 ? `${speech} Thoughts reported: ${thoughts}.` : speech;
}

function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function aliasLine({ aliases }: Entity): string {
  return aliases.length > 0 ? `Also called ${aliases.map(escaped).join(', ')}.` : '';
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
