/** Dates that are known to the year, the month or the day, as spans on an axis of time. */

/** The span of a date, in milliseconds since 1970, the end exclusive. */
export function spanOf(date: string): readonly [number, number] {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  if (day === undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
}

/** The middle of a date, where a mark for it stands. */
export const middleOf = (date: string): number => spanOf(date).reduce((sum, edge) => sum + edge / 2, 0);

/** The first and the last moment of these dates; `null` where there is none. */
export function reach(dates: readonly (string | null)[]): readonly [number, number] | null {
  const spans = dates.filter((date) => date !== null).map(spanOf);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
