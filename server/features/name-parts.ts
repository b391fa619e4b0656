/** In the order in which they are written. */
export const nameParts = ['given', 'middle', 'family', 'generation'] as const;
export type NamePart = (typeof nameParts)[number];

/** The words of a person's name: "Dana", "M.", "van Reyes", "Jr." */
export type NameParts = Readonly<Record<NamePart, readonly string[]>>;

/** A particle before a surname: "Ursula von der Leyen". Whatever begins in small letters is one. */
const PARTICLE = /^\p{Ll}/u;
const GENERATION = /^(?:jr|sr|[iv]{2,})\.?$/i;

/** A name of one word is all family, for nothing tells what it is. */
export function partsOf(name: string): NameParts {
  const words = name.split(/\s+/);
  const end = words.length - (words.length > 2 && GENERATION.test(words.at(-1)!) ? 1 : 0);
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const family = particle > 0 ? Math.min(particle, end - 1) : end - 1;
  const given = Math.min(1, family);
  return {
    given: words.slice(0, given),
    middle: words.slice(given, family),
    family: words.slice(family, end),
    generation: words.slice(end),
  };
}

/** What a person is called for short, as long as the article has not shown it: "Reyes", "van Reyes". */
export const familyName = (name: string): string => partsOf(name).family.join(' ');
