/** The people of an event as the reader looks for them: the API gives one item for each role. */
import type { EvidenceFragment, ParticipantsQuery } from './participants.generated.ts';

type Event = Extract<NonNullable<ParticipantsQuery['node']>, { __typename: 'Event' }>;
export type Participant = Event['participants']['edges'][number];

export interface Attendee {
  readonly node: Participant['node'];
  readonly roles: readonly Participant['role'][];
  readonly rank: number | null;
  readonly titles: readonly string[];
  readonly onBehalfOf: string | null;
  readonly evidence: readonly EvidenceFragment[];
}

/** Roles of the printed list of who came. */
const CAME: ReadonlySet<Participant['role']> = new Set(['ATTENDED', 'ACCOMPANIED']);

function attendee(parts: readonly [Participant, ...Participant[]]): Attendee {
  return {
    node: parts[0].node,
    roles: parts.map(({ role }) => role),
    // Speakers have an order of their own.
    rank: parts.find(({ role, rank }) => rank !== null && CAME.has(role))?.rank ?? null,
    titles: [...new Set(parts.flatMap(({ titles }) => titles))],
    onBehalfOf: parts.find(({ onBehalfOf }) => onBehalfOf !== null)?.onBehalfOf ?? null,
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

const has = (roles: readonly Participant['role'][]) => (one: Attendee) =>
  one.roles.some((role) => roles.includes(role));
const leading = has(['CHAIRED', 'LED']);
const away = has(['ABSENT_FROM', 'REPRESENTED_AT']);

export interface Attendance {
  readonly leaders: readonly Attendee[];
  /** In the order of the printed list. */
  readonly listed: readonly Attendee[];
  /** There, by a sentence of their own. */
  readonly others: readonly Attendee[];
  readonly away: readonly Attendee[];
}

/** Everybody once, with all roles. */
export function attendanceOf(edges: readonly Participant[]): Attendance {
  const people = new Map<string, [Participant, ...Participant[]]>();
  for (const edge of edges) {
    const parts = people.get(edge.node.id);
    if (parts === undefined) people.set(edge.node.id, [edge]);
    else parts.push(edge);
  }
  const all = [...people.values()].map(attendee);
  const rest = all.filter((one) => !leading(one) && !away(one));
  return {
    leaders: all.filter(leading),
    listed: rest.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    others: rest.filter(({ rank }) => rank === null),
    away: all.filter((one) => away(one) && !leading(one)),
  };
}

const spanOf = ({ article, start, end }: EvidenceFragment): string => `${article.id} ${start} ${end}`;

/** The words that say it of everybody at once, as a printed list does: shown once instead of beside every name. */
export function commonTo(people: readonly Attendee[]): EvidenceFragment[] {
  const [first, ...rest] = people;
  if (first === undefined || rest.length === 0) return [];
  const kept = new Map(first.evidence.map((said) => [spanOf(said), said]));
  for (const { evidence } of rest) {
    const spans = new Set(evidence.map(spanOf));
    for (const span of kept.keys()) if (!spans.has(span)) kept.delete(span);
  }
  return [...kept.values()];
}

/** The evidence without the words that are shown already. */
export function without(evidence: readonly EvidenceFragment[], shown: readonly EvidenceFragment[]): EvidenceFragment[] {
  const spans = new Set(shown.map(spanOf));
  return evidence.filter((said) => !spans.has(spanOf(said)));
}
