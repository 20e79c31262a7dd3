/** Leads back to an event told of before the last: by a noun that cannot mean the last, or by who was there. */
import { backFromAhead } from './ahead.ts';
import { isOath } from './beside.ts';
import type { DraftEvent } from './draft.ts';
import { GATHERING, RITE } from './nouns.ts';
import type { ReadSentence } from './sentence.ts';
import { stoppingThere, tourBefore } from './tours.ts';

/** A bare noun that opens a sentence: `会上，…`, `下午的会议上，…`, `仪式由…主持`, `本届大赛设…`. */
const OPENS =
  /^(?:本[届次]|此次|这次|(?:当[天日])?(?:[上下]午|晚上?)(?:召开|举行)?的)?(?<noun>会(?=上|议(?![室中厅前后]))|大会(?![堂前后])|(?:仪式|典礼|座谈会|推介会|比赛|大赛|竞赛|赛事|运动会|庭审)(?![前后]|结束))/u;
const OF_MEETING = /^(?:会|会议|大会)$/u;
const OF_RITE = /^(?:仪式|典礼)$/u;
const OF_COURT = /^庭审$/u;
const HEARING = /开庭|审理|庭审|宣判/u;
const OF_CONTEST = /^(?:比赛|大赛|竞赛|赛事|运动会)$/u;

/** What is said of a whole tour, wherever its telling has come to: `考察期间，…`. */
const ON_TOUR = /^(?:在)?(?:调研|考察|视察|走访|慰问|检查|督导|参观)(?:期间|中|时|途中|过程中)，/u;

/** A group that goes on looking after a talk or a ceremony on the way is told of: what follows is of the tour again. */
const GROUP_GOES =
  /^(?:(?:[^，。；]{0,10}[日午晚天]|(?:离开|走出)[^，。；]{2,8}|随后|接着)，)?(?:[^，。；]{0,12}(?:组|团|一行|代表们|委员们|客人们))(?:在[^。；]{2,30}陪同下，|[^，。；]{0,4}?)(?:一路|先后|实地|来到|走进|参观|考察)/u;

/** Who listens to a hearing was at it. */
const LISTENED = /旁听(?:了?庭审)?[。；]?$/u;

/** Who watches a signing was at it. */
const WITNESSED = /见证[^，。；]{0,6}签[约字署]/u;

/** An event by the end of its name: `学术年会由市医学会主办`. */
const CALLED =
  /^(?:本[届次]|此次|这次)?(?<name>[\p{Script=Han}“”]{2,12}?(?:会|式|赛|节|展|礼|论坛|活动))(?:上|中|期间|现场|由|共|还|设|分为)/u;

/** The event that a sentence begins with by the end of its name, where that is not the one spoken of. */
function calledAgain(text: string, events: readonly DraftEvent[], current: DraftEvent): DraftEvent | undefined {
  const name = CALLED.exec(text)?.groups?.['name'];
  if (name === undefined || current.name.endsWith(name)) return undefined;
  return events.findLast((event) => event.named && event.name.endsWith(name) && event.name !== name);
}

/** Who was there when guests were received, told after what was signed or looked at: `局长何田参加会见`. */
const CAME_TO_TALK = /(?:参加|出席|陪同)了?(?<talk>会见|接见|会谈)/u;

/** Whether a bare noun may mean an event: 会议 a meeting or whatever is called one, 仪式 a ceremony. */
function mayMean(noun: string, { tour, type, name }: DraftEvent): boolean {
  if (OF_RITE.test(noun)) return RITE.test(type);
  if (OF_COURT.test(noun)) return HEARING.test(name);
  if (OF_CONTEST.test(noun)) return type === 'competition';
  if (OF_MEETING.test(noun)) return !tour && (GATHERING.test(type) || type === 'award' || name.endsWith('会'));
  return !tour && name.endsWith(noun);
}

/** The bare noun by which a sentence speaks of an event, at its beginning or where it says who was there. */
function nounOf({ text, facts }: ReadSentence): string | null {
  const opens = OPENS.exec(text)?.groups?.['noun'];
  if (opens !== undefined) return opens;
  for (const fact of facts)
    if (fact.is === 'part' && typeof fact.of !== 'string' && fact.of.bare && fact.of.name !== '活动')
      return fact.of.name;
  return null;
}

/** What is done without speeches. */
const WORDLESS = /^(?:competition|campaign|visit|inspection|condolence|signing|other)$/u;

/** Whether an event is history beside another: of a month before it. */
const isLongBefore = ({ date }: DraftEvent, other: DraftEvent): boolean =>
  date !== null && other.date !== null && date.slice(0, 7) < other.date.slice(0, 7);

/**
 * The event at which people who go on speaking are known to have been, where they were not at the one told of last and
 * nobody is known to have been, it is a tour or history beside it, or a paragraph begins: `会后，专家开展义诊。林若川介绍，…`.
 */
function whereTheySpoke(
  { facts }: ReadSentence,
  events: readonly DraftEvent[],
  current: DraftEvent,
  opens: boolean,
): DraftEvent | null {
  if (facts.some((fact) => fact.is === 'event')) return null;
  const said = facts.find((fact) => fact.is === 'part' && fact.role === 'spoke' && fact.of === 'current');
  if (said?.is !== 'part' || said.who === 'subject') return null;
  const { who } = said;
  // What was signed at a talk ends no talk: `座谈会召开。双方签订协议。某某表示，…`.
  const talk = events[events.indexOf(current) - 1];
  if (current.type === 'signing' && !current.named && talk?.tour === false && GATHERING.test(talk.type)) return talk;
  const wasAt = (event: DraftEvent): boolean => who.every(({ name }) => event.parts.some((part) => part.name === name));
  if (wasAt(current) && !isOath(current)) return null;
  const before = events.findLast((event) => event !== current && wasAt(event));
  if (before === undefined) return null;
  if (isOath(current) || isLongBefore(current, before)) return before;
  const wordless = WORDLESS.test(current.type) && !current.named && current.parts.length === 0;
  return wordless || (!before.tour && (current.tour || (opens && WORDLESS.test(current.type)))) ? before : null;
}

const ENDED = /^(?<noun>会议?|大会|仪式|典礼|座谈会|比赛|庭审)(?:结束)?之?后，/u;
/** The event told of beside the current one, which has come to its end: `庭审结束后，何田向学生们讲解…`. */
function afterEnd(
  { text, facts }: ReadSentence,
  events: readonly DraftEvent[],
  current: DraftEvent,
): DraftEvent | null {
  const noun = ENDED.exec(text)?.groups?.['noun'];
  if (noun === undefined || !mayMean(noun, current) || facts.some(({ is }) => is === 'event')) return null;
  return events[events.indexOf(current) + 1] ?? null;
}

/**
 * The event that a sentence is about before it tells of any: where its noun cannot mean the current one, the last that it
 * can; where people speak who were not at it, the one that they were at.
 *
 * @param opens whether the sentence begins a paragraph
 * @param canonical the name that stands for an organization in the article
 */
export function ledBack(
  sentence: ReadSentence,
  events: readonly DraftEvent[],
  current: DraftEvent | null,
  opens: boolean,
  canonical: (name: string) => string,
): DraftEvent | null {
  if (current === null) return null;
  const stopping = current.tour ? undefined : stoppingThere(sentence, events, canonical);
  if (stopping !== undefined) return stopping;
  if (ON_TOUR.test(sentence.text)) return events.findLast((event) => event.tour) ?? current;
  if (/^(?:meeting|ceremony)$/u.test(current.type) && GROUP_GOES.test(sentence.text))
    return tourBefore(events, current) ?? current;
  if (LISTENED.test(sentence.text) && !HEARING.test(current.name))
    return events.findLast(({ name }) => HEARING.test(name)) ?? current;
  if (current.type !== 'signing' && WITNESSED.test(sentence.text))
    return events.findLast(({ type, name }) => type === 'signing' || name.includes('签')) ?? current;
  const talk = CAME_TO_TALK.exec(sentence.text)?.groups?.['talk'];
  if (talk !== undefined && !current.name.includes(talk))
    return events.findLast(({ name }) => name.includes(talk)) ?? current;
  const after = afterEnd(sentence, events, current);
  if (after !== null) return after;
  const ahead = backFromAhead(sentence, current, opens);
  if (ahead !== null) return ahead;
  const called = calledAgain(sentence.text, events, current);
  if (called !== undefined) return called;
  const noun = nounOf(sentence);
  const meant =
    noun === null
      ? undefined
      : events.findLast((event) => (event.named || OF_COURT.test(noun)) && mayMean(noun, event));
  // What only a verb tells of is called by no noun where another is: `仪式举行。双方签订协议。某某在仪式上说，…`.
  if (noun !== null && mayMean(noun, current) && (current.named || meant === undefined)) return current;
  // Of two held as one a bare noun means both.
  if (meant?.words === current.words) return current;
  return meant ?? whereTheySpoke(sentence, events, current, opens) ?? current;
}
