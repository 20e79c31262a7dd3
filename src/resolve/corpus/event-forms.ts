/** The forms that articles give to an event of a known day: what tells whether another report means the same one. */
import type { EventType } from '../../../schema/kinds.ts';
import { echoForms, type FollowUpFacts, followUpForm } from './follow-ups.ts';
import { type Form, makeForm } from './form.ts';
import { isGenericEvent } from './same-event.ts';

export interface EventFacts {
  readonly article: string;
  /** As compared: without place, year and quotation marks. */
  readonly name: string;
  readonly type: EventType;
  readonly timeOfDay: string | null;
  /** Whether a host is stated: the event's root is then the same in every article that says the same. */
  readonly hosted: boolean;
  readonly organizers: readonly string[];
  /** Who chaired or led. */
  readonly heads: readonly string[];
  readonly people: readonly string[];
  /** The venue and the stops. */
  readonly places: readonly string[];
}

/** Types that two reporters may take for each other. */
const KIN: Readonly<Record<EventType, string>> = {
  meeting: 'meeting',
  talk: 'meeting',
  training: 'meeting',
  inspection: 'tour',
  visit: 'tour',
  condolence: 'tour',
  exchange: 'tour',
  ceremony: 'ceremony',
  signing: 'ceremony',
  award: 'ceremony',
  competition: 'ceremony',
  campaign: 'ceremony',
  other: 'ceremony',
};

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

/**
 * The forms of an event of a known day: its own, and what reports without a day may find it by.
 *
 * @param scope the place whose event it is.
 */
export function eventForms(root: string, day: string, scope: string, facts: EventFacts): Form[] {
  const { organizers, heads, people, places } = facts;
  const lists = {
    organizers: distinct(organizers),
    heads: distinct(heads),
    people: distinct(people),
    places: distinct(places),
  };
  const own = makeForm('Event', `e|${day}|${scope}|${KIN[facts.type]}`, root, { ...facts, ...lists });
  const found = { name: facts.name, organizers: lists.organizers, heads: lists.heads };
  return isGenericEvent(facts.name) ? [own] : [own, ...echoForms(root, day, scope, own.bucket, found)];
}

/** The form of an event of no known day; `null` where its name or its month says too little. */
export function undatedEventForm(root: string, scope: string, facts: FollowUpFacts): Form | null {
  const { name, organizers, heads } = facts;
  if (isGenericEvent(name)) return null;
  return followUpForm(root, scope, { ...facts, organizers: distinct(organizers), heads: distinct(heads) });
}
