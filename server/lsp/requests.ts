/** The answers to the requests of protocol.ts. */
import type { Range } from 'vscode-languageserver';
import { overviewOf } from '../features/overview.ts';
import type { DocumentStatus, IgnoredItem, SpeakerQuotations } from '../protocol.ts';
import { speechQuotations } from '../queries/quotations.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { attributionHull, rolesOf, speakersOf } from '../queries/speakers.ts';
import { wayBackActions } from './ignore-actions.ts';
import { rangeOf } from './ranges.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

export function status({ document, article, session, shown }: View): DocumentStatus {
  const forced = session.articles.isForced(document.uri);
  return { isProse: article.isProse, forced, ...overviewOf(article, shown) };
}

export function quotations({ document, article }: View): Range[] {
  return speechQuotations(article).map((quotation) => rangeOf(document, quotation));
}

export function unattributed({ document, article, shown }: View): Range[] {
  return orphanQuotations(article, shown).map((quotation) => rangeOf(document, quotation));
}

/** What there is to say of a document without a view: that it is too long for one, if that is why. */
export async function statusWithoutView(session: Session, uri: string): Promise<DocumentStatus | null> {
  if (session.text(uri) === undefined) return null;
  const isTooLong = session.isTooLong(uri, await session.ready(uri));
  return isTooLong ? { isTooLong, isProse: false, forced: false, quotations: 0, unattributed: 0, speakers: 0 } : null;
}

/** The most quoted first; of two quoted as often, the one who speaks first. */
export function speakers({ document, article, inEffect }: View): SpeakerQuotations[] {
  const records = speakersOf(article, inEffect.settings).sort((a, b) => b.attributions.length - a.attributions.length);
  return records.map(({ entity, attributions, tally }) => ({
    name: entity.name,
    ...(rolesOf(entity).length === 0 ? {} : { role: rolesOf(entity).join(', ') }),
    tally,
    quotations: attributions.map((attribution) => rangeOf(document, attributionHull(attribution))),
  }));
}

/** What is ignored, each with its way back: to the directive, or out of the list. */
export function ignored(view: View): IgnoredItem[] {
  const { document } = view;
  return view.ignored.map((found) => {
    const { code: rule, message, reason, region } = found;
    const edit = region ? undefined : wayBackActions(view, found)[0]?.edit;
    return {
      ...{ rule, message, range: rangeOf(document, found) },
      ...(reason === undefined ? {} : { reason }),
      ...(region ? { directive: rangeOf(document, region.directive) } : {}),
      ...(edit ? { edit } : {}),
    };
  });
}
