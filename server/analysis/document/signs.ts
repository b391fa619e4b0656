/** Emoji, flags and dingbats with what joins and colours them, and keys: "👩‍🚒", "🇬🇧", "1️⃣"; not the ornamental quotation marks among them. */
const SIGNS =
  /(?:[\u{1F000}-\u{1FBFF}\u2600-\u275A\u275F-\u27BF\u2B05-\u2B55]|[\d#*]\uFE0F?\u20E3)(?:\uFE0E|\uFE0F|\u200D|\u20E3|[\u{E0020}-\u{E007F}])*/gu;
/** What all of them hold: most texts have none, and are soon looked through. */
const HAS_SIGNS = /[\u20E3\u2600-\u27BF\u2B05-\u2B55\uD83C-\uD83E]/;

/** The text with its emoji blanked: they are part of no name and no sentence. Offsets stay. */
export const withoutSigns = (text: string): string =>
  HAS_SIGNS.test(text) ? text.replace(SIGNS, ({ length }) => ' '.repeat(length)) : text;
