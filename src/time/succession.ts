/** Who followed whom in an office that one person holds at a time. */
import type { Bounds, Tenure } from './tenure.ts';

export interface Holder<P> {
  readonly person: P;
  readonly tenure: Tenure;
}

/**
 * `DIRECT`: the one was removed on the day that the other was appointed. `GAP`: between removal and appointment nobody
 * held the office. `OPEN`: the change lies somewhere between the last word on the one and the first on the other.
 * `OVERLAP`: both are attested at once, so that two people, two offices or an error stand behind them.
 */
export type HandoverKind = 'DIRECT' | 'GAP' | 'OPEN' | 'OVERLAP';

export interface Handover<P> {
  readonly predecessor: P;
  readonly successor: P;
  readonly kind: HandoverKind;
  /** The days between which the change, the gap or the overlap lies. */
  readonly from: string;
  readonly to: string;
}

export interface Succession<P> {
  /** The earliest first, each bounded by the neighbours. */
  readonly holders: readonly Holder<P>[];
  readonly handovers: readonly Handover<P>[];
}

/** Attested on at least one day. */
interface Seen<P> extends Holder<P> {
  readonly first: string;
  readonly last: string;
}

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function handover<P>(a: Seen<P>, b: Seen<P>): Handover<P> {
  const change = { predecessor: a.person, successor: b.person };
  const [from, to] = [a.last, b.first];
  if (to < from) return { ...change, kind: 'OVERLAP', from: to, to: a.last < b.last ? a.last : b.last };
  const stated = a.tenure.removedOn !== null && b.tenure.appointedOn !== null;
  if (stated && from < to) return { ...change, kind: 'GAP', from, to };
  return { ...change, kind: from === to ? 'DIRECT' : 'OPEN', from, to };
}

const later = (a: string | null, b: string): string => (a === null || a < b ? b : a);
const earlier = (a: string | null, b: string): string => (a === null || a > b ? b : a);

/** What the holders before and after leave of the doubt; one who is attested beside another bounds nobody. */
function bounded<P>(own: Seen<P>, others: readonly Seen<P>[]): Tenure {
  let start: Bounds = own.tenure.start;
  let end: Bounds = own.tenure.end;
  for (const { first, last } of others) {
    if (last < own.first) start = { ...start, notBefore: later(start.notBefore, last) };
    if (first > own.last) end = { ...end, notAfter: earlier(end.notAfter, first) };
  }
  return { ...own.tenure, start, end };
}

/**
 * The holders of one office in order, and what is known of each change. Holders who are attested on no day stand last,
 * as they are.
 *
 * @param key tells two holders apart, so that those who began on one day stand in one order.
 */
export function successionOf<P>(holders: readonly Holder<P>[], key: (person: P) => string): Succession<P> {
  const seen = holders
    .flatMap((x): Seen<P>[] => {
      const { firstSeen: first, lastSeen: last } = x.tenure;
      return first === null || last === null ? [] : [{ ...x, first, last }];
    })
    .sort((a, b) => text(a.first, b.first) || text(a.last, b.last) || text(key(a.person), key(b.person)));
  const unseen = holders
    .filter((x) => x.tenure.firstSeen === null)
    .sort(
      (a, b) => text(a.tenure.end.notAfter ?? '~', b.tenure.end.notAfter ?? '~') || text(key(a.person), key(b.person)),
    );
  return {
    holders: [...seen.map((x) => ({ person: x.person, tenure: bounded(x, seen) })), ...unseen],
    handovers: seen.slice(1).flatMap((b, i) => {
      const a = seen[i];
      return a === undefined ? [] : [handover(a, b)];
    }),
  };
}
