/**
 * Whether the offices stated of one name cannot all be one person's: one office, held in two places over one time, or in
 * two places of which no day tells that one followed the other; the lead of one place, held while another is led; or that
 * of a county which is first heard of after the name led the city.
 */
import { baseTitle } from '../../time/offices.ts';
import { addDays } from '../../time/partial-date.ts';
import { joined, type Persona, type PersonContext, SOLE, type Span } from './persona.ts';

/** An office in one body, with the days between which somebody of the name is known to have held it. */
interface Seat {
  readonly title: string;
  readonly body: string;
  readonly entity: string;
  /** Whether the body is the city itself. */
  readonly top: boolean;
  /** `null` where all that state it are undated. */
  readonly span: Span | null;
}

/** Who leads a place; nobody leads two. */
const LEADS = /^[市县区镇乡]长$|^[市县区]委书记$/u;

/** The offices that nobody holds in two bodies at a time, once for each body. */
function seatsOf(personas: readonly Persona[], spans: PersonContext['spans']): Seat[] {
  const seats = new Map<string, Seat>();
  for (const { form, posts, scope } of personas)
    for (const { past, entity, body, title: printed } of posts) {
      if (past || entity === null || !SOLE.test(printed)) continue;
      const title = baseTitle(printed);
      const key = `${title} ${entity}`;
      const span = joined(seats.get(key)?.span ?? null, spans.get(form.id) ?? null);
      seats.set(key, { title, entity, body: body ?? '', top: body === scope, span });
    }
  return [...seats].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, seat]) => seat);
}

/** Whether an article says of one person that they hold, or held, both. */
const saidOfOne = (personas: readonly Persona[], a: Seat, b: Seat): boolean =>
  personas.some(({ posts }) =>
    [a, b].every(({ title, entity }) => posts.some((x) => baseTitle(x.title) === title && x.entity === entity)),
  );

/** Why nobody goes from the one seat to the other; `null` where that may be. */
function whyRivals(personas: readonly Persona[], one: Seat, two: Seat): string | null {
  const [a, b] = [one.span, two.span];
  if (a !== null && b !== null && b.first < a.last && a.first < b.last) return 'over the same time';
  if (saidOfOne(personas, one, two)) return null;
  if (a === null || b === null) return 'with no day to tell that one followed the other';
  return a.first === b.last && a.last === b.first ? 'on the same day' : null;
}

/** For so many days papers may still call somebody by an office that they have left. */
const LATE = 30;

const isWithin = (one: Span, two: Span): boolean => two.first < one.first && addDays(one.last, LATE) < two.last;

/** Why nobody leads both places; `null` where that may be. */
function whyNotBoth(personas: readonly Persona[], one: Seat, two: Seat): string | null {
  const [a, b] = [one.span, two.span];
  const leads = LEADS.test(one.title) && LEADS.test(two.title);
  if (!leads || a === null || b === null || one.entity === two.entity || saidOfOne(personas, one, two)) return null;
  if (isWithin(a, b) || isWithin(b, a)) return 'the one while holding the other';
  const [top, below] = one.top ? [a, b] : [b, a];
  return one.top !== two.top && top.first < below.first ? 'the lesser office after the higher' : null;
}

/** Two offices that are not one person's; `null` where all offices could be. */
export function rivals(personas: readonly Persona[], spans: PersonContext['spans']): string | null {
  const seats = seatsOf(personas, spans);
  for (const [i, a] of seats.entries())
    for (const b of seats.slice(i + 1)) {
      const alike = a.title === b.title ? whyRivals(personas, a, b) : null;
      if (alike !== null) return `${a.title} of ${[a.body, b.body].sort().join(' and of ')}; ${alike}`;
      const why = whyNotBoth(personas, a, b);
      if (why !== null) return `${[`${a.title} of ${a.body}`, `${b.title} of ${b.body}`].sort().join(' and ')}; ${why}`;
    }
  return null;
}
