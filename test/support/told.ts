/** What a text is read to say of its events, in the small. */
import type { EventClaim } from '../../schema/reading.ts';
import { noFacts } from '../../src/article.ts';
import { read } from '../../src/extract/read.ts';

/** The events of a text of 10 August 2024. */
export function eventsOf(...paragraphs: readonly string[]): EventClaim[] {
  const article = { id: 'a', title: '', subtitle: null, kind: 'news' as const, reporters: [], sourceUri: null };
  return read({ ...article, ...noFacts, publishedOn: '2024-08-10', text: paragraphs.join('\n') }).events;
}

/** Each event, by its day and name, with who took part in which role. */
export const told = (...paragraphs: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    eventsOf(...paragraphs).map((e) => [
      `${e.date ?? ''} ${e.name}`,
      e.participants.map(({ name, role }) => `${name} ${role}`),
    ]),
  );
