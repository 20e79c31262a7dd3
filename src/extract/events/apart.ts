/** Tours of several who set out apart: `林若川、周启明分别率队走访慰问。8日，林若川来到…。9日，周启明一行来到…`. */
import type { DraftEvent, Participant } from './draft.ts';
import type { ReadSentence } from './sentence.ts';
import type { Told } from './told.ts';

const APART = /分别|分头|分[两三四五六七八几多]路/u;
const CALLS = /慰问|看望|走访|节日|问候/u;

/** Whether several set out apart on one day: what is then told of each is the one round of calls. */
export const setOutForADay = ({ text, dates }: ReadSentence): boolean =>
  APART.test(text) && CALLS.test(text) && dates.every(({ endDate }) => endDate === null);

/**
 * The round of calls that several leaders went on apart, where one of them is told of: it is told first of one, whose
 * stops are its own; `'own'` where another is told of, who has a tour of their own. `null` where nobody set out apart.
 */
export function roundOf(events: readonly DraftEvent[], leaders: readonly Participant[]): DraftEvent | 'own' | null {
  const [only] = leaders;
  const round = events.findLast(({ tour, type }) => !tour && type === 'condolence');
  if (only === undefined || leaders.length > 1 || round === undefined) return null;
  const led = round.parts.filter(({ role }) => role === 'led').map(({ name }) => name);
  if (led.length < 2 || !led.includes(only.name)) return null;
  round.follows ??= only.name;
  return round.follows === only.name ? round : 'own';
}

/**
 * Whether one of those who set out apart on several days is told of after another: the tour is that of whom its telling has followed first,
 * which is noted here, and what is told of the others is a tour of their own.
 */
export function goesApart(tour: DraftEvent, { leaders, opens }: Told): boolean {
  const [only] = leaders;
  if (only === undefined || leaders.length > 1 || tour.leaders.length < 2) return false;
  if (tour.endDate === null && !opens) return false;
  if (!tour.leaders.includes(only.name) || !APART.test(tour.words)) return false;
  tour.follows ??= only.name;
  if (tour.follows === only.name) return false;
  const led = tour.parts.findIndex(({ name, role }) => name === only.name && role === 'led');
  if (led !== -1) tour.parts.splice(led, 1);
  return true;
}
