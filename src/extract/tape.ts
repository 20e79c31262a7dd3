/**
 * A sentence as rules see it: every mention is one character of its own kind, all else stays as printed, so that a
 * rule is one regular expression over names, organizations, events and words alike.
 */
import { lastUpTo } from '../text/sorted.ts';
import type { EventMention, Mention, PersonMention } from './mentions/mention.ts';
import type { SentenceMentions } from './mentions/sentence.ts';

/** Characters of the private use area stand for mentions; no newspaper prints them. */
const MARKS = {
  titledPerson: '\uE001',
  person: '\uE002',
  organization: '\uE003',
  area: '\uE004',
  event: '\uE005',
  date: '\uE006',
  money: '\uE007',
  project: '\uE008',
} as const;
export type Mark = keyof typeof MARKS;

/** The character that stands for a kind of mention. */
export const markOf = (mark: Mark): string => MARKS[mark];

export interface Tape {
  readonly text: string;
  /** The mentions that one character of `text` stands for, in order, and the places of those characters. */
  readonly mentions: readonly Mention[];
  readonly places: readonly number[];
}

function markFor(mention: Mention): string | null {
  switch (mention.is) {
    case 'person':
      return mention.titles.length > 0 && mention.start < mention.nameStart ? MARKS.titledPerson : MARKS.person;
    case 'organization':
      return mention.area ? MARKS.area : MARKS.organization;
    case 'title':
      return null;
    default:
      return MARKS[mention.is];
  }
}

/** Lays a sentence on a tape. Mentions that overlap one given before them are left out. */
export function tapeOf(sentence: string, mentions: readonly Mention[]): Tape {
  const chosen: Mention[] = [];
  const free = (m: Mention): boolean => chosen.every((c) => m.end <= c.start || c.end <= m.start);
  for (const mention of mentions) if (markFor(mention) !== null && free(mention)) chosen.push(mention);
  chosen.sort((a, b) => a.start - b.start);
  let text = '';
  const places: number[] = [];
  let copied = 0;
  for (const mention of chosen) {
    text += sentence.slice(copied, mention.start);
    places.push(text.length);
    text += markFor(mention) ?? '';
    copied = mention.end;
  }
  return { text: text + sentence.slice(copied), mentions: chosen, places };
}

/** The offset in the sentence of a place on its tape. */
export function offsetOf(tape: Tape, place: number): number {
  const before = lastUpTo(tape.places, place - 1);
  if (before === -1) return place;
  const [mention, at] = [tape.mentions[before], tape.places[before]];
  return mention === undefined || at === undefined ? place : mention.end + place - at - 1;
}

/** Whom an event is called after is no person there: `“林若川名医工作室”揭牌仪式`. */
const isQuotedIn = ({ start, name }: EventMention, person: PersonMention): boolean => {
  const [open, close] = [name.indexOf('“'), name.lastIndexOf('”')];
  return open !== -1 && start + open < person.start && person.end <= start + close;
};

/** The tape of a sentence with all its mentions: names first, since no date or event reaches into them. */
export function tapeOfMentions(mentions: SentenceMentions): Tape {
  const { sentence, events, dates, money, organizations, projects } = mentions;
  const persons = mentions.persons.filter((person) => !events.some((event) => isQuotedIn(event, person)));
  const covers = (start: number, end: number): boolean => projects.some((p) => p.start <= start && end <= p.end);
  const bodies = organizations.filter((o) => !covers(o.start, o.end));
  // Whom a studio or a prize is named for is nobody at its opening: `“林若川工作室”揭牌仪式`.
  const there = persons.filter((p) => !events.some((e) => e.start < p.start && p.end < e.end));
  return tapeOf(sentence.text, [...there, ...events, ...dates, ...money, ...bodies, ...projects]);
}
