/** Builders for articles with hand-written readings: what a test does not state is filled in, evidence is the quoted words. */
import type { ProjectStatus } from '../../schema/kinds.ts';
import type { Article } from '../../schema/nodes.ts';
import type {
  Absence,
  AttendingOrganization,
  AwardClaim,
  EventClaim,
  EventProject,
  Evidence,
  FundingClaim,
  OrganizationClaim,
  Participant,
  PersonClaim,
  Position,
  ProjectClaim,
  Reading,
  RelationClaim,
} from '../../schema/reading.ts';
import { articleId } from '../../src/article.ts';

/** Everything but some properties may be left out. */
type Loose<T, K extends keyof T> = Pick<T, K> & Partial<T>;

export interface Claims {
  persons?: (Omit<Loose<PersonClaim, 'name'>, 'positions'> & { positions?: Loose<Position, 'title'>[] })[];
  organizations?: Loose<OrganizationClaim, 'name' | 'kind'>[];
  events?: (Omit<Loose<EventClaim, 'name'>, 'participants' | 'absences' | 'organizations' | 'projects' | 'place'> & {
    participants?: Loose<Participant, 'name' | 'role'>[];
    absences?: Loose<Absence, 'name' | 'role'>[];
    organizations?: Loose<AttendingOrganization, 'name' | 'role'>[];
    projects?: Loose<EventProject, 'name' | 'role'>[];
    place?: string | null;
  })[];
  projects?: (Pick<ProjectClaim, 'name'> & {
    aliases?: string[];
    stages?: readonly ProjectStatus[];
    investment?: number | null;
    owners?: string[];
    place?: string | null;
  })[];
  places?: string[];
  funded?: Loose<FundingClaim, 'from' | 'to' | 'what'>[];
  awards?: Loose<AwardClaim, 'recipient' | 'award'>[];
  relations?: Loose<RelationClaim, 'from' | 'type' | 'to'>[];
  unresolved?: Reading['unresolved'];
}

export interface Item {
  readonly article: Article;
  readonly reading: Reading;
}

/** The first place of some words in a text; the whole text where they do not stand in it. */
export function quote(text: string, words: string, rule = 'by hand', confidence = 0.9): Evidence[] {
  const at = text.indexOf(words);
  return [
    at === -1
      ? { start: 0, end: text.length, rule, confidence }
      : { start: at, end: at + words.length, rule, confidence },
  ];
}

const sumOf = (amount: number | null, say: { evidence: Evidence[] }): ProjectClaim['investment'] =>
  amount === null ? null : { amount, currency: 'CNY', ...say };

function eventsOf(text: string, events: NonNullable<Claims['events']>): EventClaim[] {
  const say = (words: string) => ({ evidence: quote(text, words) });
  return events.map((x, i) => ({
    id: `e${i + 1}`,
    type: 'meeting',
    aliases: [],
    date: null,
    endDate: null,
    dateText: null,
    timeOfDay: null,
    attendance: 'UNKNOWN',
    ...say(x.name),
    ...x,
    participants: (x.participants ?? []).map((y) => ({
      rank: null,
      titles: [],
      onBehalfOf: null,
      ...say(y.name),
      ...y,
    })),
    absences: (x.absences ?? []).map((y) => ({ by: null, ...say(y.name), ...y })),
    organizations: (x.organizations ?? []).map((y) => ({ order: null, onBehalfOf: null, ...say(y.name), ...y })),
    projects: (x.projects ?? []).map((y) => ({ order: null, ...say(y.name), ...y })),
    place: typeof x.place === 'string' ? { name: x.place, ...say(x.place) } : null,
  }));
}

/** A whole reading of a text from the claims that a test cares about. */
export function readingOf(text: string, claims: Claims): Reading {
  const say = (words: string) => ({ evidence: quote(text, words) });
  return {
    persons: (claims.persons ?? []).map((x) => ({
      aliases: [],
      ...say(x.name),
      ...x,
      positions: (x.positions ?? []).map((y) => ({ organization: null, tenure: 'current', ...say(x.name), ...y })),
    })),
    organizations: (claims.organizations ?? []).map((x) => ({ aliases: [], former: [], ...say(x.name), ...x })),
    events: eventsOf(text, claims.events ?? []),
    projects: (claims.projects ?? []).map((x) => ({
      aliases: [],
      ...say(x.name),
      ...x,
      stages: (x.stages ?? []).map((status) => ({ status, ...say(x.name) })),
      investment: sumOf(x.investment ?? null, say(x.name)),
      owners: (x.owners ?? []).map((name) => ({ name, ...say(name) })),
      place: typeof x.place === 'string' ? { name: x.place, ...say(x.place) } : null,
    })),
    places: (claims.places ?? []).map((name) => ({ name, ...say(name) })),
    funded: (claims.funded ?? []).map((x) => ({ amount: null, currency: 'CNY', date: null, ...say(x.to ?? ''), ...x })),
    awards: (claims.awards ?? []).map((x) => ({ by: null, date: null, ...say(x.award), ...x })),
    relations: (claims.relations ?? []).map((x) => ({ ...say(x.from), ...x })),
    unresolved: claims.unresolved ?? [],
  };
}

/** An article of the 《云州日报》 of 5 March 2021, page A01, where nothing else is said; its id follows from what it says. */
export function articleOf(text: string, facts: Partial<Omit<Article, 'id' | 'text'>> = {}): Article {
  const draft = {
    title: text.slice(0, 12),
    subtitle: null,
    publication: '云州日报',
    place: '云州市',
    section: null,
    page: 'A01',
    publishedOn: '2021-03-05',
    kind: 'news' as const,
    reporters: [],
    text,
    sourceUri: null,
    ...facts,
  };
  return { id: articleId(draft), ...draft };
}

/** An article with its reading. */
export function item(text: string, claims: Claims, facts: Partial<Omit<Article, 'id' | 'text'>> = {}): Item {
  return { article: articleOf(text, facts), reading: readingOf(text, claims) };
}
