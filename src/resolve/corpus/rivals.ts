/**
 * Whether the offices stated of one name cannot all be one person's: one office, held in two places over one time, or in
 * two places of which no day tells that one followed the other.
 */
import { type Persona, type PersonContext, SOLE, type Span } from './persona.ts';

/** An office in one body, with the days between which somebody of the name is known to have held it. */
interface Seat {
  readonly title: string;
  readonly body: string;
  readonly entity: string;
  /** `null` where all that state it are undated. */
  readonly span: Span | null;
}

function joined(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

/** The offices that nobody holds in two bodies at a time, once for each body. */
function seatsOf(personas: readonly Persona[], spans: PersonContext['spans']): Seat[] {
  const seats = new Map<string, Seat>();
  for (const { form, posts } of personas)
    for (const { past, entity, body, title } of posts) {
      if (past || entity === null || !SOLE.test(title)) continue;
      const key = `${title} ${entity}`;
      const span = joined(seats.get(key)?.span ?? null, spans.get(form.id) ?? null);
      seats.set(key, { title, entity, body: body ?? '', span });
    }
  return [...seats].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, seat]) => seat);
}

/** Whether an article says of one person that they hold, or held, both. */
const saidOfOne = (personas: readonly Persona[], a: Seat, b: Seat): boolean =>
  personas.some(({ posts }) =>
    [a, b].every(({ title, entity }) => posts.some((x) => x.title === title && x.entity === entity)),
  );

/** Why nobody goes from the one seat to the other; `null` where that may be. */
function whyRivals(personas: readonly Persona[], one: Seat, two: Seat): string | null {
  const [a, b] = [one.span, two.span];
  if (a !== null && b !== null && b.first < a.last && a.first < b.last) return 'over the same time';
  if (saidOfOne(personas, one, two)) return null;
  if (a === null || b === null) return 'with no day to tell that one followed the other';
  return a.first === b.last && a.last === b.first ? 'on the same day' : null;
}

/** Two bodies in which one office was held over one time: `null` where all offices could be one person's. */
export function rivals(personas: readonly Persona[], spans: PersonContext['spans']): string | null {
  const seats = seatsOf(personas, spans);
  for (const [i, a] of seats.entries())
    for (const b of seats.slice(i + 1)) {
      const why = a.title === b.title ? whyRivals(personas, a, b) : null;
      if (why !== null) return `${a.title} of ${[a.body, b.body].sort().join(' and of ')}; ${why}`;
    }
  return null;
}
