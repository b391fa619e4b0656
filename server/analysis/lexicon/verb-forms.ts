/** Verbs whose past or participle is not made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  swear: 'swore sworn',
  understand: 'understood',
  read: 'read',
  sing: 'sang sung',
  plead: 'pleaded pled',
  foretell: 'foretold',
  speak: 'spoke spoken',
};

/** Verbs of more than one syllable that double the last letter, against the rule: "retorted" but "quipped". */
const DOUBLING = new Set([
  'quip',
  'chat',
  'nod',
  'sob',
  'snap',
  'slam',
  'brag',
  'plan',
  'blog',
  'shrug',
  'admit',
  'concur',
  'wed',
]);

/** All forms of a verb, the base among them: "deny" → deny, denies, denied, denying. */
export function verbForms(lemma: string): string[] {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = consonantY ? `${lemma.slice(0, -1)}i` : lemma;
  const third = consonantY ? `${stem}es` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const past = IRREGULAR[lemma]?.split(' ') ?? [
    lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${stem}ed` : `${doubled}ed`,
  ];
  const ing = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [lemma, third, ...past, ing];
}
