/** Spans of an article's text, in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** `60-102`, as addresses name a span; `null` where it is something else. */
export function spanIn(address: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(address ?? '') ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

/** Those spans of which none overlaps a shorter one: `叶知秋` rather than `区长叶知秋`. */
export function shortest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start))
    if (!kept.some((other) => overlap(other, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text cut wherever a span begins or ends, line by line. */
export function cut(text: string, spans: readonly Span[]): Span[][] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of spans) {
    edges.add(Math.min(start, text.length));
    edges.add(Math.min(end, text.length));
  }
  const lines: Span[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const inside = [...edges].filter((edge) => edge > start && edge < end);
    const points = [start, ...inside.sort((a, b) => a - b), end];
    const pieces = points.slice(1).map((to, n) => ({ start: points[n] ?? start, end: to }));
    if (line !== '') lines.push(pieces);
    start = end + 1;
  }
  return lines;
}
