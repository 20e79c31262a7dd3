/** Words for the full-text indexes. */

/**
 * A Lucene query that finds what holds all these words, or `null` where the index would find less than a look at every
 * text: the `cjk` analyzer cuts Chinese into pairs of characters, so it misses single ones and pieces of other scripts.
 */
export function toPhrase(words: readonly string[]): string | null {
  const exact = words.every((word) => /^\p{Script=Han}{2,}$/u.test(word));
  return exact ? words.map((word) => `"${word}"`).join(' AND ') : null;
}
