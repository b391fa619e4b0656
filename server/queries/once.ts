/**
 * Gives the same answer about the same thing again, for several rules and features ask the same of an article. It is
 * worked out when first asked for and goes with the article; nobody may change it.
 */
export function once<Asked extends object, Answer>(answerTo: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked);
    if (known) return known.answer;
    const answer = answerTo(asked);
    answers.set(asked, { answer });
    return answer;
  };
}
