/** Whether the offices stated of one name cannot all be one person's: one office, held in two places over one time. */
import { type Persona, type PersonContext, SOLE, type Span } from './persona.ts';

/** Two bodies in which one office was held over one time: `null` where all offices could be one person's. */
export function rivals(personas: readonly Persona[], spans: PersonContext['spans']): string | null {
  const seats = new Map<string, Map<string, Span & { body: string }>>();
  for (const { form, posts } of personas)
    for (const { past, entity, body, title } of posts) {
      const span = spans.get(form.id);
      if (past || entity === null || span === undefined || !SOLE.test(title)) continue;
      const bodies = seats.get(title) ?? new Map<string, Span & { body: string }>();
      const { first = span.first, last = span.last } = bodies.get(entity) ?? {};
      bodies.set(entity, {
        body: body ?? '',
        first: first < span.first ? first : span.first,
        last: last > span.last ? last : span.last,
      });
      seats.set(title, bodies);
    }
  for (const [title, bodies] of [...seats].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const spansOf = [...bodies.values()].sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
    for (const [i, a] of spansOf.entries())
      for (const b of spansOf.slice(i + 1))
        if (b.first < a.last && a.first < b.last)
          return `${title} of ${[a.body, b.body].sort().join(' and of ')} over the same time`;
  }
  return null;
}
