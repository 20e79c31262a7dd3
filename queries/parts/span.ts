/** Bounds for indexes by date, in which `''` stands for none. */
import type { DateParameters } from './filters.ts';
import type { Window } from './window.ts';

/** Greater than every date and every sort key. */
export const LAST = '~';
/** Comes before every date, and after none. */
export const FIRST = '0';

export interface Span {
  readonly low: string;
  readonly high: string;
  /** The year and the month, known to no day, that begin within the span and end after it; `null` where it ends with them. */
  readonly openYear: string | null;
  readonly openMonth: string | null;
}

/** A date known to the year or the month alone, where its last day comes after the span. */
const openAt = (to: string, size: number, end: string): string | null => {
  const part = to.slice(0, size);
  return to !== LAST && part + end > to ? part : null;
};

/** What the filter, and the cursors where there are any, leave of all dates. */
export function spanOf(
  date: DateParameters | null,
  { above, below }: Pick<Window, 'above' | 'below'> = { above: null, below: null },
): Span {
  const dayOf = (sort: string): string => sort.slice(0, sort.indexOf(' '));
  const to = date?.to ?? LAST;
  const from = date === null ? '' : date.from || FIRST;
  const [first, last] = [above === null ? '' : dayOf(above), below === null ? LAST : dayOf(below)];
  return {
    low: from > first ? from : first,
    high: to < last ? to : last,
    openYear: openAt(to, 4, '-12-31'),
    openMonth: openAt(to, 7, '-31'),
  };
}
