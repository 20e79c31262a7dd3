/** Shows where words stand in a text. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);

/** The first of the words that stands at `at`, the longest one; empty when there is none. */
const wordAt = (lower: string, at: number, longestFirst: readonly string[]): string =>
  longestFirst.find((word) => lower.startsWith(word, at)) ?? '';

/** The text as HTML, with every lower-case word of `words` in `<mark>` and everything else escaped. */
export function highlight(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  let html = '';
  for (let at = 0; at < text.length; ) {
    const length = lower.length === text.length ? wordAt(lower, at, longestFirst).length : 0;
    html += length > 0 ? `<mark>${escapeHtml(text.slice(at, at + length))}</mark>` : escapeHtml(text.charAt(at));
    at += Math.max(length, 1);
  }
  return html;
}
