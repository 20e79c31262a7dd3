/** Answers as the README prints them: JSON with `…` where something is left out. */
import { z } from 'zod';

const LEFT_OUT = '…';
const json = z.json();
type Json = z.infer<typeof json>;

const STRINGS_OR_DOTS = /"(?:[^"\\]|\\.)*"|…(?: (?<more>\d+) more)?/gu;

/** A printed answer; what is left out of a list is an entry of its own: `… 3 more` is `{"…": 3}`, `…` alone `{"…": null}`. */
export const printedAnswer = (text: string): Json =>
  json.parse(
    JSON.parse(
      text.replace(STRINGS_OR_DOTS, (found, more) => (found.startsWith('"') ? found : `{"…": ${more ?? null}}`)),
    ),
  );

const isRecord = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const leavesOut = (entry: Json): boolean => isRecord(entry) && LEFT_OUT in entry;

/** Printed entries stand in the list in their order, the first of all at its head; how many are left out is counted. */
function listDifference(printed: readonly Json[], answered: readonly Json[], at: string): string | null {
  const shown = printed.filter((entry) => !leavesOut(entry));
  const gaps = printed.filter(leavesOut);
  let next = 0;
  for (const [place, entry] of shown.entries()) {
    const found = answered.findIndex((other, i) => i >= next && difference(entry, other, at) === null);
    const must = place === 0 || gaps.length === 0;
    if (found === -1 || (must && found !== next))
      return difference(entry, answered[next] ?? null, `${at}[${next}]`) ?? `${at}[${place}] stands elsewhere`;
    next = found + 1;
  }
  const counts = gaps.map((gap) => (isRecord(gap) ? gap[LEFT_OUT] : null));
  const told = counts.some((count) => count === null) ? null : counts.reduce<number>((sum, n) => sum + Number(n), 0);
  if (told !== null && shown.length + told !== answered.length)
    return `${at} has ${answered.length} entries: ${answered.length - shown.length} more`;
  return null;
}

/** Where an answer is not what is printed of it, in words; `null` where it is. */
export function difference(printed: Json, answered: Json, at = 'answer'): string | null {
  if (Array.isArray(printed) && Array.isArray(answered)) return listDifference(printed, answered, at);
  if (!isRecord(printed) || !isRecord(answered))
    return JSON.stringify(printed) === JSON.stringify(answered) ? null : `${at} is ${JSON.stringify(answered)}`;
  for (const [key, value] of Object.entries(printed)) {
    const found = difference(value, answered[key] ?? null, `${at}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
