/** Answers that depend on nothing but one word are found out once: the words of a newspaper come again and again. */

const MOST = 20_000;

/** The same function, remembering what it has answered; when it knows too many words it starts anew. */
export function remembering<V>(of: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const answer = of(word);
    known.set(word, answer);
    return answer;
  };
}
