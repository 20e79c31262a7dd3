/** Partial dates: whether they exist, and the bounds that stored dates are compared with. */
import type { DateParameters } from '../../queries/parts/filters.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the text is a date of the calendar, known to the year, the month or the day: `2021-02-29` is not. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  // Every answer's dates are looked at: only the last days of a month want its length.
  return m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= daysOf(Number(year), m));
}

/** Whether `from` begins after `to` ends. */
export const isBackwards = (from: string, to: string): boolean => firstDay(from) > lastDay(to);

/**
 * The bounds of a span, for comparing partial dates as texts: a date lies within as a whole when it is not below `from`,
 * and when filled up (`-12-31`, `-31`) it is not above `to`. So `from` is cut to the month or year that it begins, and
 * the last day of a month becomes its 31st.
 */
export function dateBounds(from: string | null, to: string | null): DateParameters | null {
  if (from === null && to === null) return null;
  const low = firstDay(from ?? '0000').replace(/(?:-01){1,2}$/u, '');
  const high = lastDay(to ?? '9999');
  return { from: from === null ? '' : low, to: high === lastDay(high.slice(0, 7)) ? `${high.slice(0, 7)}-31` : high };
}
