import { hashOf, mixed } from '../../model/hash.ts';
import type { Surroundings } from './context.ts';
import { bucket, type FeatureWriter } from './feature-writer.ts';
import type { Ranked } from './ranked-candidates.ts';
import { finiteFrom, headOf, wordAt } from './spans.ts';
import { BOUNDARY, type TaggedWord } from './words.ts';

const NONE = hashOf('none');

/** How the content's last clause begins and what would come next: "…, which forced her | to", "…, and the board | said". */
export function addTail(writer: FeatureWriter, around: Surroundings, cue: Ranked, { first, last }: Ranked): void {
  const { words, before, after } = around;
  const inner = before.mark[last - 1] >= first ? before.mark[last - 1] : -1;
  const tail = inner < 0 ? first : inner + 1;
  const tailVerb = finiteFrom(around, tail, last);
  const firstVerb = finiteFrom(around, first, last);
  const end = around.last[last - 1];
  const nextVerb = finiteFrom(around, last, Math.min(end, last + 12));
  const mark = after.mark[last - 1];
  const isNext = mark === last && mark + 1 < end;
  const next = isNext ? words[mark + 1] : BOUNDARY;
  const nextSubject = isNext ? pastPhrase(around, mark + 1).tagHash : NONE;
  const head = words[headOf(around, cue)].tagHash;
  const ends = last >= end - 1 ? 1 : 0;
  const innerMark = inner < 0 ? NONE : words[inner].word.hash;
  writer.triple(innerMark, words[tail].word.hash, tailVerb);
  writer.triple(innerMark, words[tail].tagHash, mixed(pastPhrase(around, tail).tagHash, tailVerb));
  writer.triple(head, firstVerb, tailVerb);
  writer.triple(head, firstVerb, mixed(nextVerb, ends));
  writer.triple(head, tailVerb, mixed(next.tagHash, nextSubject));
  writer.triple(next.word.hash, nextSubject, firstVerb);
  writer.triple(next.tagHash, nextSubject, mixed(wordAt(around, last).tagHash, innerMark));
  writer.triple(bucket(last - tail), innerMark, ends);
  // “said | at the time of the flood, there was”: a phrase that a comma closes and none opens begins the content.
  const lead = after.mark[first] >= 0 && after.mark[first] < last - 1 ? after.mark[first] : -1;
  const afterLead = lead < 0 ? NONE : mixed(words[lead].word.hash, pastPhrase(around, lead + 1).tagHash);
  writer.triple(words[first].tagHash, afterLead, first === cue.last ? 1 : 0);
  writer.triple(words[headOf(around, cue)].word.hash, ends, cue.first === around.first[cue.first] ? 1 : 0);
  writer.triple(words[last - 1].tagHash, wordAt(around, last).word.hash, nextVerb);
}

/** What stands behind the noun phrase that begins at a token, or right after it where none does. */
function pastPhrase(around: Surroundings, i: number): TaggedWord {
  const last = around.phraseLast[i];
  return wordAt(around, last > i ? last : i + 1);
}
