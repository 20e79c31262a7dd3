/** What the address says of a list, as the API's filters take it. */
import { dayIn } from '../parts/choice.tsx';

/** Some name with these characters; nothing where there are none. */
export function named(address: URLSearchParams) {
  const words = address.get('words') ?? '';
  return words === '' ? {} : { anyName: { contains: words } };
}

/** The one of some words that is chosen; `null` where none or another is. */
export const oneOf = <Word extends string>(words: readonly Word[], chosen: string | null): Word | null =>
  words.find((word) => word === chosen) ?? null;

/** The span of days that is chosen, and the condition that it makes. */
export function daysOf(address: URLSearchParams) {
  const [from, to] = [dayIn(address.get('from')), dayIn(address.get('to'))];
  const date = { ...(from !== null && { from }), ...(to !== null && { to }) };
  return { from, to, filter: from === null && to === null ? {} : { date } };
}

/** A filter, or none: the API refuses one without a condition. */
export const orNone = <Filter extends object>(filter: Filter): Filter | null =>
  Object.keys(filter).length === 0 ? null : filter;
