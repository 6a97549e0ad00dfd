/** Far above the words an exchange uses; then all is forgotten, which costs a moment and never a result. */
const MOST_WORDS = 100_000;

/** The same function of a word with its answers kept: a few thousand words make up most of any text. */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const answer = of(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, answer);
    return answer;
  };
}
