/** Scores the events of a page, and who took part in those that were found. */
import type { AnnotatedEvent, AnnotatedPage } from './annotated.ts';
import { compare } from './compare.ts';
import { alike, dice, normal, similarity } from './likeness.ts';
import type { Kind, Score } from './score.ts';

/** `--12-23` is that day of any year. */
const sameDate = (gold: string, out: string): boolean =>
  gold === out || (gold.startsWith('--') && out.slice(4) === gold.slice(1));
const namesOf = (entries: readonly { name: string }[]): Set<string> => new Set(entries.map((x) => normal(x.name)));

/** How well an extracted event matches an annotated one by date, name, participants, bodies and type; 0 when not. */
function likeness(gold: AnnotatedEvent, out: AnnotatedEvent): number {
  const dated = gold.date !== null && gold.date !== '' && out.date !== null && out.date !== '';
  if (dated && !sameDate(gold.date ?? '', out.date ?? '')) return 0;
  const shared =
    dice(namesOf(gold.participants), namesOf(out.participants)) +
    similarity(gold.name, out.name) +
    0.8 * dice(namesOf(gold.organizations), namesOf(out.organizations));
  const typed = gold.type === out.type;
  const score = (dated ? 1 : 0.3) + shared + (typed ? 0.3 : 0);
  return shared >= 0.25 && score >= (typed ? 1.2 : 1.5) ? score : 0;
}

type Edge = AnnotatedEvent['participants'][number] | AnnotatedEvent['organizations'][number];
type Field = 'participants' | 'organizations';
interface Part {
  readonly edge: Edge;
  readonly event: AnnotatedEvent;
  readonly doubt: boolean;
  readonly evidence: Edge['evidence'];
}

const partsOf = (event: AnnotatedEvent, field: Field): Part[] =>
  event[field].map((edge) => ({
    edge,
    event,
    doubt: edge.doubt === true || event.doubt === true,
    evidence: edge.evidence,
  }));
const showPart = ({ edge, event }: Part): string => `${edge.name} ${edge.role} ${event.date ?? ''} ${event.name}`;

const sameName = (a: Edge, b: Edge): boolean => normal(a.name) === normal(b.name);
const EDGES: readonly (readonly [Kind, Field, (gold: Edge, out: Edge) => boolean])[] = [
  ['edges person–event', 'participants', (gold, out) => sameName(gold, out) && gold.role === out.role],
  ['edges, any role', 'participants', sameName],
  [
    'edges organization–event',
    'organizations',
    (gold, out) => alike(gold.name, out.name, 0.85) && gold.role === out.role,
  ],
];

type Matched = readonly (readonly [AnnotatedEvent, AnnotatedEvent])[];

function countRanks(score: Score, matched: Matched): void {
  for (const [gold, out] of matched)
    for (const x of gold.participants) {
      if (x.rank === undefined || x.doubt === true) continue;
      const found = out.participants.find((y) => sameName(x, y) && y.role === x.role)?.rank;
      score.property('protocol order', found === x.rank, `${x.name} #${x.rank}, not ${found}`, true);
    }
}

/** Counts events, their types, participants, ranks and bodies. The parts of an event not found are missed, those of an extra one extra. */
export function judgeEvents(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const annotated = gold.articles.flatMap((a) => a.events);
  const extracted = out.articles.flatMap((a) => a.events);
  const events = compare(annotated, extracted, likeness);
  score.count('events', events, (e) => `${e.date} ${e.type} ${e.name}`);
  for (const [g, o] of events.pairs)
    if (g.doubt !== true) score.property('event type', g.type === o.type, `${g.name}: ${g.type}, not ${o.type}`);
  const found = new Set(events.pairs.map(([g]) => g));
  for (const [kind, field, same] of EDGES) {
    const count = (g: readonly Part[], o: readonly Part[]): void =>
      score.count(
        kind,
        compare(g, o, (x, y) => Number(same(x.edge, y.edge))),
        showPart,
      );
    for (const [g, o] of events.pairs) count(partsOf(g, field), partsOf(o, field));
    for (const g of annotated) if (!found.has(g)) count(partsOf(g, field), []);
    for (const o of events.extra) count([], partsOf(o, field));
  }
  countRanks(score, events.pairs);
}
