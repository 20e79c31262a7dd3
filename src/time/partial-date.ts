/**
 * Dates known to the year, the month or the day: `2021`, `2021-03`, `2021-03-05`. A partial date stands for all of its
 * days. Days are texts, so that comparing them as texts compares them in time.
 */

const DAY_LENGTH = 10;
const MILLISECONDS = 86_400_000;

/** A day that no calendar has, as papers misprint them, rolls over into the next month. */
const timeOf = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1);
};
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, DAY_LENGTH);

/** Whether a date is known to the day. */
export function isDay(date: string): boolean {
  return date.length === DAY_LENGTH;
}

/** The first day that a partial date holds. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, DAY_LENGTH);
}

/** The last day that a partial date holds: `2024-02-29` of `2024-02`. */
export function lastDay(date: string): string {
  if (isDay(date)) return date;
  const [year = '', month = '12'] = date.split('-');
  return dayOf(Date.UTC(Number(year), Number(month), 0));
}

/** The day so many days later; earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * MILLISECONDS);
}

/** How many days lie between two days: 0 for the same, negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS);
}

/** Whether every day of `date` is one of `whole`. */
export function isWithin(date: string, whole: string): boolean {
  return date.startsWith(whole);
}

/** Whether two partial dates may mean the same day. */
export function mayAgree(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Sorts by the first day; of two that begin alike the wider first, so that a month stands before its days. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
