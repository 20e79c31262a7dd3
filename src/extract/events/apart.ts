/** Tours of several who set out apart: `林若川、周启明分别率队走访慰问。8日，林若川来到…。9日，周启明一行来到…`. */
import type { DraftEvent, Participant } from './draft.ts';

const APART = /分别|分头|分[两三四五六七八几]路/u;

/**
 * Whether one of those who set out apart on several days is told of after another: the tour is that of whom its telling has followed first,
 * which is noted here, and what is told of the others is a tour of their own.
 */
export function goesApart(tour: DraftEvent, leaders: readonly Participant[]): boolean {
  const [only] = leaders;
  if (only === undefined || leaders.length > 1 || tour.leaders.length < 2 || tour.endDate === null) return false;
  if (!tour.leaders.includes(only.name) || !APART.test(tour.words)) return false;
  tour.follows ??= only.name;
  if (tour.follows === only.name) return false;
  const led = tour.parts.findIndex(({ name, role }) => name === only.name && role === 'led');
  if (led !== -1) tour.parts.splice(led, 1);
  return true;
}
