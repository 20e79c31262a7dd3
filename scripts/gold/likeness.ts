/** When two wordings count as the same: layout, width and kinds of quotes and dashes do not matter. */

/** A wording without layout, full-width forms and variants of marks. */
export const normal = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”„‟"'‘’]/gu, '"')
    .replace(/[·•・‧]/gu, '·')
    .replace(/[—–―─-]+/gu, '-');

function bigrams(text: string | null): Set<string> {
  const characters = [...normal(text)];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** How much two sets share, 0–1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((x) => b.has(x)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How many pairs of neighbouring characters two wordings share, 0–1. */
export const similarity = (a: string | null, b: string | null): number => dice(bigrams(a), bigrams(b));

/** Whether one wording holds the other. */
export function overlap(a: string | null, b: string | null): boolean {
  const [x, y] = [normal(a), normal(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

export const alike = (a: string | null, b: string | null, least = 0.6): boolean =>
  overlap(a, b) || similarity(a, b) >= least;
