import { type AnalyzeOptions, noProse, workOn } from './analyze.ts';
import { draftOf } from './attributions/attributions.ts';
import type { Draft } from './attributions/draft.ts';
import type { Drafted, Role } from './attributions/drafted.ts';
import { passageText } from './attributions/passage-text.ts';
import { changesOf, setterOf } from './attributions/provenance.ts';
import { SpeakerTrace } from './coreference/trace.ts';
import { type Reading, spanOf } from './document/reading.ts';
import { isEmpty, type Run } from './document/run.ts';
import type { DraftedSpans, Explained, ExplainedSpeaker, History, SetPart } from './explained.ts';
import { Memory } from './memory.ts';

/** Reads a text as `analyze` does, and tells also how each attribution came to be. Never throws, whatever the text; pure. */
export function explain(text: string, options: AnalyzeOptions = {}): Explained {
  const trace = new SpeakerTrace();
  const work = workOn(text, options, new Memory(), trace);
  if (!work) return { article: noProse(text, options), attributions: [], dropped: [] };
  const { article, attributed } = work;
  const drafts = work.passages.map((passage) => draftOf(passageText(work, passage)));
  const histories = drafts.flatMap((draft) => draft.attributions.map((one) => historyOf(draft, one)));
  return {
    article,
    attributions: article.attributions.map((attribution, i) => ({
      ...histories[i],
      attribution,
      speaker: speakerOf(attributed[i].source, trace, i),
    })),
    dropped: drafts.flatMap((draft) => draft.dropped.map(({ by, one }) => ({ ...historyOf(draft, one), by }))),
  };
}

function historyOf({ reading }: Draft, one: Drafted): History {
  const { reader, confidence, evidence } = one;
  const changes = changesOf(one);
  return {
    ...{ reader, confidence, evidence },
    parts: [
      ...(one.source ? [setPart(reading, one, 'source', one.source)] : []),
      ...(isEmpty(one.cue) ? [] : [setPart(reading, one, 'cue', one.cue)]),
      ...one.content.map((run) => setPart(reading, one, 'content', run)),
    ],
    changes: changes.map(({ by, from }, i) => ({
      by,
      before: from && spansOf(reading, from),
      after: spansOf(reading, changes[i + 1]?.from ?? one),
    })),
  };
}

const setPart = (reading: Reading, one: Drafted, role: Role, run: Run): SetPart => ({
  ...spanOf(reading, run),
  role,
  startBy: setterOf(one, role, 'first', run.first),
  endBy: setterOf(one, role, 'last', run.last),
});

const spansOf = (reading: Reading, { source, cue, content, confidence, evidence }: Drafted): DraftedSpans => ({
  source: source ? [spanOf(reading, source)] : [],
  cue: isEmpty(cue) ? [] : [spanOf(reading, cue)],
  content: content.map((run) => spanOf(reading, run)),
  ...{ confidence, evidence },
});

function speakerOf(
  source: Run | null,
  { names, sources, searches, silences }: SpeakerTrace,
  index: number,
): ExplainedSpeaker | null {
  const resolved = sources.get(index);
  if (!resolved) return null;
  const { by, referent } = resolved;
  const search = by === 'silence' ? silences.get(index) : by === 'mention' ? searches.get(source!.first) : undefined;
  return {
    by,
    taken: referent && {
      name: names[referent.entity],
      confidence: referent.confidence,
      evidence: referent.evidence,
    },
    search: search
      ? {
          kind: search.kind,
          candidates: [...search.weighed]
            .sort((a, b) => b.share - a.share)
            .map(({ entity, share, signs }) => ({
              name: entity === null ? null : names[entity],
              share,
              signs,
            })),
        }
      : null,
  };
}
