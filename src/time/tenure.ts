/**
 * How long somebody held a post, as far as articles attest it. What lies between two attestations of one holder is the
 * tenure; what lies before the first and behind the last is doubt, bounded by what is stated (任命, 免去, 原) or by
 * the neighbours in the office.
 */
import { firstDay, lastDay } from './partial-date.ts';

/** What one article says: `on` is its day, `null` where that is unknown. */
export interface Attestation {
  readonly on: string | null;
  readonly tenure: 'current' | 'acting' | 'former' | 'appointed' | 'removed';
}

/** An event whose day is known within bounds, both included; `null` where nothing bounds it. */
export interface Bounds {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** All days are full days. */
export interface Tenure {
  /** The first and the last day on which an article has the post held. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The day of the first paper that says so; where the post was held before that day, the appointment is another one. */
  readonly appointedOn: string | null;
  readonly removedOn: string | null;
  readonly start: Bounds;
  readonly end: Bounds;
}

export type Certainty = 'YES' | 'NO' | 'MAYBE';

const least = (days: readonly string[]): string | null => [...days].sort()[0] ?? null;
const greatest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;

/** The tenure that the attestations of one holder of one post add up to, whatever their order. */
export function tenureOf(attestations: readonly Attestation[]): Tenure {
  const daysOf = (...kinds: Attestation['tenure'][]): string[] =>
    attestations.flatMap(({ on, tenure }) => (on !== null && kinds.includes(tenure) ? [on] : []));
  // Who is removed held the post up to that day.
  const held = daysOf('current', 'acting', 'appointed', 'removed');
  const [firstSeen, lastSeen] = [least(held), greatest(held)];
  const isFirst = (day: string): boolean => firstSeen !== null && day <= firstSeen;
  const isLast = (day: string): boolean => lastSeen === null || day >= lastSeen;
  const appointedOn = least(daysOf('appointed').filter(isFirst));
  const removedOn = greatest(daysOf('removed').filter(isLast));
  const over = daysOf('former').filter(isLast);
  return {
    firstSeen,
    lastSeen,
    appointedOn,
    removedOn,
    start: { notBefore: appointedOn, notAfter: firstSeen ?? least(over) },
    end: { notBefore: lastSeen, notAfter: removedOn ?? least(over) },
  };
}

/** Whether the post was held on a date, or within it where it is known to the month or the year alone. */
export function heldOn({ start, end }: Pick<Tenure, 'start' | 'end'>, date: string): Certainty {
  const [first, last] = [firstDay(date), lastDay(date)];
  if (start.notBefore !== null && last < start.notBefore) return 'NO';
  if (end.notAfter !== null && first > end.notAfter) return 'NO';
  const begun = start.notAfter !== null && start.notAfter <= last;
  return begun && end.notBefore !== null && end.notBefore >= first ? 'YES' : 'MAYBE';
}
