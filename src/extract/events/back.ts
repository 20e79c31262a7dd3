/** Leads back to an event told of before the last: by a noun that cannot mean the last, or by who was there. */
import { GATHERING, RITE, tourBefore } from './again.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** A bare noun that opens a sentence: `会上，…`, `仪式由…主持`. */
const OPENS = /^(?<noun>会(?=上|议(?![室中厅前后]))|大会(?![堂前后])|(?:仪式|典礼)(?![前后]|结束))/u;
const OF_MEETING = /^(?:会|会议|大会)$/u;
const OF_RITE = /^(?:仪式|典礼)$/u;

/** What is said of a whole tour, wherever its telling has come to: `考察期间，…`. */
const ON_TOUR = /^(?:在)?(?:调研|考察|视察|走访|慰问|检查|督导|参观)(?:期间|中|时|途中|过程中)，/u;

/** A group that goes on looking after a talk is told of: what follows is of the tour again. */
const GROUP_GOES =
  /^(?:[^，。；]{0,12}(?:组|团|一行|代表们|委员们|客人们))[^，。；]{0,4}?(?:一路|先后|实地|来到|走进|参观|考察)/u;

/** Whether a bare noun may mean an event: 会议 a meeting or whatever is called one, 仪式 a ceremony. */
const mayMean = (noun: string, { tour, type, name }: DraftEvent): boolean =>
  OF_RITE.test(noun) ? RITE.test(type) : !tour && (GATHERING.test(type) || type === 'award' || name.endsWith('会'));

/** The bare noun by which a sentence speaks of an event, at its beginning or where it says who was there. */
function nounOf({ text, facts }: ReadSentence): string | null {
  const opens = OPENS.exec(text)?.groups?.['noun'];
  if (opens !== undefined) return opens;
  for (const fact of facts)
    if (
      fact.is === 'part' &&
      typeof fact.of !== 'string' &&
      (OF_MEETING.test(fact.of.name) || OF_RITE.test(fact.of.name))
    )
      return fact.of.name;
  return null;
}

/** The event that a sentence is about before it tells of any: where its noun cannot mean the current one, the last that it can. */
export function ledBack(
  sentence: ReadSentence,
  events: readonly DraftEvent[],
  current: DraftEvent | null,
): DraftEvent | null {
  if (ON_TOUR.test(sentence.text)) return events.findLast((event) => event.tour) ?? current;
  if (current?.type === 'meeting' && GROUP_GOES.test(sentence.text)) return tourBefore(events, current) ?? current;
  const noun = current === null ? null : nounOf(sentence);
  if (noun === null || current === null || mayMean(noun, current)) return current;
  return events.findLast((event) => event.named && mayMean(noun, event)) ?? current;
}

/** What is done without speeches. */
const WORDLESS = /^(?:campaign|visit|inspection|condolence|signing|other)$/u;

/** Whether an event is history beside another: of a month before it. */
const isLongBefore = ({ date }: DraftEvent, other: DraftEvent): boolean =>
  date !== null && other.date !== null && date.slice(0, 7) < other.date.slice(0, 7);

/**
 * The event at which people who go on speaking are known to have been, where nobody is known to have been at the one told
 * of last, or that is history beside it: `会后，专家开展义诊。林若川介绍，…`.
 */
export function toldOfThere(
  fact: FactOf<'part'>,
  events: readonly DraftEvent[],
  current: DraftEvent | null,
): DraftEvent | null {
  if (current === null || fact.of !== 'current' || fact.who === 'subject' || fact.role !== 'spoke') return null;
  const { who } = fact;
  const wasAt = (event: DraftEvent): boolean => who.every(({ name }) => event.parts.some((part) => part.name === name));
  const before = wasAt(current) ? undefined : events.findLast(wasAt);
  if (before === undefined) return null;
  const wordless = !current.named && current.parts.length === 0 && WORDLESS.test(current.type);
  return wordless || isLongBefore(current, before) ? before : null;
}
