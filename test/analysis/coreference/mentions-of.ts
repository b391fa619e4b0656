import { type TextMentions, textMentions } from '../../../server/analysis/coreference/text-mentions.ts';
import { Kept, KeptOfOne } from '../../../server/analysis/document/kept.ts';
import type { NamedText } from '../names/named-text.ts';

/** What of a text may refer to somebody, with nothing kept of it. */
export const mentionsOf = ({ reading, names, paragraphs }: NamedText): TextMentions =>
  textMentions(
    reading,
    names,
    paragraphs,
    paragraphs.map(() => ({
      cues: new KeptOfOne(),
      naming: new Kept(),
      named: new Kept(),
      described: new KeptOfOne(),
    })),
  );
