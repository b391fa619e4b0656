/** The answers to the requests of protocol.ts. */
import type { Range } from 'vscode-languageserver';
import { overviewOf } from '../features/overview.ts';
import type { DocumentStatus, SpeakerQuotations } from '../protocol.ts';
import { speechQuotations } from '../queries/quotations.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { attributionHull, speakersOf } from '../queries/speakers.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

export function status({ document, article, session, inEffect }: View): DocumentStatus {
  const forced = session.articles.isForced(document.uri);
  return { isProse: article.isProse, forced, ...overviewOf(article, inEffect.settings) };
}

export function quotations({ document, article }: View): Range[] {
  return speechQuotations(article).map((quotation) => rangeOf(document, quotation));
}

export function unattributed({ document, article }: View): Range[] {
  return orphanQuotations(article).map((quotation) => rangeOf(document, quotation));
}

/** The most quoted first; of two quoted as often, the one who speaks first. */
export function speakers({ document, article, inEffect }: View): SpeakerQuotations[] {
  const records = speakersOf(article, inEffect.settings).sort((a, b) => b.attributions.length - a.attributions.length);
  return records.map(({ entity: { name, role }, attributions }) => ({
    name,
    ...(role === undefined ? {} : { role }),
    quotations: attributions.map((attribution) => rangeOf(document, attributionHull(attribution))),
  }));
}
