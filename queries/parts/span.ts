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
  readonly to: string;
}

/** What the filter, and the cursors where there are any, leave of all dates. */
export function spanOf(
  date: DateParameters | null,
  { above, below }: Pick<Window, 'above' | 'below'> = { above: null, below: null },
): Span {
  const dayOf = (sort: string): string => sort.slice(0, sort.indexOf(' '));
  const to = date?.to ?? LAST;
  const from = date === null ? '' : date.from || FIRST;
  const [first, last] = [above === null ? '' : dayOf(above), below === null ? LAST : dayOf(below)];
  return { low: from > first ? from : first, high: to < last ? to : last, to };
}
