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

interface Told {
  readonly day: string;
  /** The place whose event it is. */
  readonly scope: string;
  /** What the paper is known by; the article, where it is not named. */
  readonly paper: string;
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
 * The forms of an event of a known day: its own, and what reports without a day, or of another, may find it by.
 */
export function eventForms(root: string, { day, scope, paper }: Told, facts: EventFacts): Form[] {
  const { name, type, organizers, heads, people, places } = facts;
  const lists = {
    organizers: distinct(organizers),
    heads: distinct(heads),
    people: distinct(people),
    places: distinct(places),
  };
  const form = makeForm('Event', `e|${day}|${scope}|${KIN[type]}`, root, { ...facts, ...lists });
  const found = { name, paper, organizers: lists.organizers, heads: lists.heads };
  return isGenericEvent(name) ? [form] : [form, ...echoForms(root, day, scope, form.bucket, found)];
}

/** The form of an event of no known day; `null` where its name or its month says too little. */
export function undatedEventForm(root: string, scope: string, facts: FollowUpFacts): Form | null {
  const { name, organizers, heads } = facts;
  if (isGenericEvent(name)) return null;
  return followUpForm(root, scope, { ...facts, organizers: distinct(organizers), heads: distinct(heads) });
}
