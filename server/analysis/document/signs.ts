/** Emoji, flags and dingbats with what joins and colours them, and keys: "👩‍🚒", "🇬🇧", "1️⃣"; not the ornamental quotation marks among them. */
const SIGNS =
  /(?:[\u{1F000}-\u{1FBFF}\u2600-\u275A\u275F-\u27BF\u2B05-\u2B55]|[\d#*]\uFE0F?\u20E3)(?:\uFE0E|\uFE0F|\u200D|\u20E3|[\u{E0020}-\u{E007F}])*/gu;
/** What all of them hold, at the start or little behind it: most texts have none, and are soon looked through. */
const IN_SIGNS = /[\u20E3\u2600-\u27BF\u2B05-\u2B55\uD83C-\uD83E]/g;
/** So many code units stand before it: those of "1️" in "1️⃣". */
const MAX_LEAD = 2;

/** The text with its emoji blanked: they are part of no name and no sentence. Offsets stay. */
export function withoutSigns(text: string): string {
  let copy = '';
  let done = 0;
  IN_SIGNS.lastIndex = 0;
  for (let near = IN_SIGNS.exec(text); near; near = IN_SIGNS.exec(text)) {
    SIGNS.lastIndex = Math.max(done, near.index - MAX_LEAD);
    const sign = SIGNS.exec(text);
    if (!sign) break;
    copy += text.slice(done, sign.index) + ' '.repeat(sign[0].length);
    done = sign.index + sign[0].length;
    IN_SIGNS.lastIndex = done;
  }
  return copy + text.slice(done);
}
