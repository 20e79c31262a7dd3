/** The network as data: what has been read of it, and what of that is shown. */
import type { Thing } from '../parts/things.ts';
import type {
  EvidenceFragment,
  NetworkNeighboursQuery,
  NetworkNodeFragment,
  NetworkPathsQuery,
  Relation,
} from './network.generated.ts';

export interface Knot extends Thing {
  /** Of an event. */
  readonly date: string | null;
}

export interface Tie {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly detail: string | null;
  readonly date: string | null;
  readonly evidence: readonly EvidenceFragment[];
}

export interface Net {
  readonly knots: ReadonlyMap<string, Knot>;
  readonly ties: ReadonlyMap<string, Tie>;
}

/** More than this is no picture any more. */
export const mostKnots = 2000;

export const emptyNet: Net = { knots: new Map(), ties: new Map() };

type Entity = Extract<NonNullable<NetworkNeighboursQuery['node']>, { neighbours: unknown }>;
type Neighbour = Entity['neighbours']['edges'][number];
type Step = NetworkPathsQuery['paths'][number]['steps'][number];

const knotOf = (node: NetworkNodeFragment): Knot => ({
  ...{ __typename: node.__typename, id: node.id, name: node.name },
  date: node.__typename === 'Event' ? node.date : null,
});

function tieOf(from: Knot, to: Knot, said: Pick<Neighbour, 'relation' | 'evidence'> & Partial<Neighbour>): Tie {
  const { relation, evidence, title = null, amount = null, what = null, date = null } = said;
  const detail = title ?? what;
  return {
    key: [from.id, relation, to.id, title, amount, what, date].join(' '),
    ...{ from: from.id, to: to.id, relation, detail, evidence },
    date: date ?? from.date ?? to.date,
  };
}

/** Adds what a thing is joined with, as far as the picture holds it. */
export function withNeighbours(net: Net, center: NetworkNodeFragment, edges: readonly Neighbour[]): Net {
  const knots = new Map(net.knots);
  const ties = new Map(net.ties);
  const middle = knotOf(center);
  knots.set(middle.id, middle);
  for (const edge of edges) {
    const other = knotOf(edge.node);
    if (!knots.has(other.id) && knots.size >= mostKnots) continue;
    knots.set(other.id, other);
    const tie = edge.direction === 'OUT' ? tieOf(middle, other, edge) : tieOf(other, middle, edge);
    ties.set(tie.key, tie);
  }
  return { knots, ties };
}

/** Adds the steps of a path. */
export function withPath(net: Net, steps: readonly Step[]): Net {
  const knots = new Map(net.knots);
  const ties = new Map(net.ties);
  for (const step of steps) {
    const [from, to] = [knotOf(step.from), knotOf(step.to)];
    knots.set(from.id, from);
    knots.set(to.id, to);
    const tie = step.forward ? tieOf(from, to, step) : tieOf(to, from, step);
    // Neighbours know more of it than a step does.
    const known = [...ties.values()].some((x) => x.from === tie.from && x.to === tie.to && x.relation === tie.relation);
    if (!known) ties.set(tie.key, tie);
  }
  return { knots, ties };
}

/** What things are called where they stand side by side: events that share a name have their day with it. */
export function namesIn({ knots }: Net): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of knots.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = ({ name, date }: Knot) => ((counts.get(name) ?? 0) > 1 && date !== null ? `${name} ${date}` : name);
  return new Map([...knots].map(([id, knot]) => [id, named(knot)]));
}

export interface Sieve {
  /** Relations that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly from: string | null;
  readonly to: string | null;
  /** What is shown even where nothing joins it. */
  readonly kept: ReadonlySet<string>;
}

/** What passes: dated things within the period, undated ones always, and nothing that hangs in the air. */
export function sifted(net: Net, { hidden, from, to, kept }: Sieve): Net {
  const inTime = (date: string | null): boolean =>
    date === null || ((from === null || date >= from) && (to === null || date.slice(0, to.length) <= to));
  const ties = [...net.ties].filter(([, tie]) => !hidden.has(tie.relation) && inTime(tie.date));
  const joined = new Set(ties.flatMap(([, tie]) => [tie.from, tie.to]));
  const knots = [...net.knots].filter(([id]) => joined.has(id) || kept.has(id));
  return { knots: new Map(knots), ties: new Map(ties) };
}

/** The months from the first dated thing to the last: `2024-03` …; empty where nothing is dated. */
export function monthsOf(net: Net): string[] {
  const dates = [...net.ties.values()].flatMap(({ date }) =>
    date === null || date.length < 7 ? [] : [date.slice(0, 7)],
  );
  const [first, last] = [
    dates.reduce((a, b) => (a < b ? a : b), dates[0] ?? ''),
    dates.reduce((a, b) => (a > b ? a : b), ''),
  ];
  if (first === '') return [];
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  while (months.length < 1200) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
