/** All that one sentence mentions, found in the order in which each kind helps the next. */
import type { Cut } from '../../text/cut.ts';
import { datesIn } from '../../text/dates.ts';
import { moneyIn } from '../../text/money.ts';
import type { Sentence } from '../../text/sentences.ts';
import { areasIn } from './areas.ts';
import { eventsIn } from './events.ts';
import { firmsByDeed } from './firms-by-deed.ts';
import { firmsInLists } from './firms-in-lists.ts';
import { firmsWithPosts } from './firms-with-posts.ts';
import { listedBodiesIn } from './kind-lists.ts';
import type { Barrier } from './left-edge.ts';
import type {
  DateTimeMention,
  EventMention,
  MoneyMention,
  OrganizationMention,
  PersonMention,
  ProjectMention,
  TitleMention,
} from './mention.ts';
import { organizationsIn } from './organizations.ts';
import { namesAfterBodies } from './persons/after-body.ts';
import { namesIn } from './persons/names-in.ts';
import { mentionsAny } from './persons/proven.ts';
import { type Called, calledIn, type Reference, unresolvedIn } from './persons/references.ts';
import type { NameSpan } from './persons/span.ts';
import { personsIn } from './persons/with-posts.ts';
import type { AreaOf } from './positions.ts';
import { projectsIn } from './projects.ts';
import { titlesIn } from './titles.ts';
import { tradesIn } from './trades.ts';
import { unitsIn } from './units.ts';

export interface SentenceMentions {
  readonly sentence: Sentence;
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  /** Surnames with a post that stand for nobody the article names. */
  readonly unresolved: readonly Reference[];
  readonly titles: readonly TitleMention[];
  readonly events: readonly EventMention[];
  readonly projects: readonly ProjectMention[];
  readonly dates: readonly DateTimeMention[];
  readonly money: readonly MoneyMention[];
}

/** The same mentions with other bodies. Written out: a copy by spreading is slow to make, and slow to read. */
export const withOrganizations = (
  { sentence, persons, unresolved, titles, events, projects, dates, money }: SentenceMentions,
  organizations: readonly OrganizationMention[],
): SentenceMentions => ({
  sentence,
  events,
  unresolved,
  projects,
  persons,
  organizations,
  titles,
  dates,
  money,
});

/** What stands in a sentence whoever is named in it. */
export interface Prepared {
  readonly sentence: Sentence;
  readonly cut: Cut;
  readonly dates: readonly DateTimeMention[];
  readonly money: readonly MoneyMention[];
  readonly titles: readonly TitleMention[];
  /** Who is called by surname and post. */
  readonly called: readonly Called[];
  readonly listed: readonly OrganizationMention[];
}

const byPlace = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;

/** Those that begin inside none before them. */
const withoutOverlaps = (bodies: readonly OrganizationMention[]): OrganizationMention[] =>
  bodies.filter((body, i) => !bodies.slice(0, i).some((o) => o.start < body.end && body.start < o.end));

/** Finds what does not depend on who is named. `publishedOn`: the day the article was printed, `YYYY-MM-DD`. */
export function prepare(sentence: Sentence, cut: Cut, publishedOn: string | null): Prepared {
  const { text } = sentence;
  const listed = titlesIn(text);
  const trades = tradesIn(text, listed);
  const titles = trades.length === 0 ? listed : [...listed, ...trades].sort(byPlace);
  return {
    sentence,
    cut,
    dates: datesIn(text, publishedOn).map((date) => ({ is: 'date' as const, ...date })),
    money: moneyIn(text).map((amount) => ({ is: 'money' as const, ...amount })),
    titles,
    called: calledIn(text, titles),
    listed: withoutOverlaps([
      ...listedBodiesIn(text),
      ...firmsInLists(text, cut),
      ...firmsWithPosts(text),
      ...firmsByDeed(text, cut),
      ...unitsIn(text),
    ]),
  };
}

/**
 * Finds the names of a sentence.
 *
 * @param proven names that the article has shown elsewhere
 * @param before what was found when fewer names were proven: it stands where those proven since make no difference
 */
export function namesOf(
  { sentence, cut, titles, called, listed }: Prepared,
  proven: ReadonlySet<string>,
  before?: readonly NameSpan[],
): readonly NameSpan[] {
  const { text } = sentence;
  if (before !== undefined && called.length === 0 && !mentionsAny(text, proven)) return before;
  const names = namesIn(text, cut, { titles, called, proven });
  return listed.length === 0
    ? names
    : names.filter((span) => !listed.some((o) => o.start <= span.start && span.start < o.end));
}

/** The bodies of a sentence. */
export interface Bodies {
  readonly organizations: readonly OrganizationMention[];
  /** True for characters of names, their titles, dates and amounts: nothing else reaches over them. */
  readonly barrier: Barrier;
}

/** Finds the bodies of a sentence: one ends where a name begins. */
export function bodiesOf({ sentence, cut, dates, money, listed }: Prepared, names: readonly NameSpan[]): Bodies {
  const { text } = sentence;
  const blocked = new Uint8Array(text.length);
  for (const spans of [dates, money, listed, names]) for (const { start, end } of spans) blocked.fill(1, start, end);
  for (const { title } of names) if (title !== null) blocked.fill(1, title.start, title.end);
  const barrier = (i: number): boolean => blocked[i] === 1;
  const organizations = organizationsIn(text, cut, barrier);
  organizations.push(...listed);
  organizations.push(...areasIn(text, cut, barrier, organizations));
  return { organizations: organizations.sort(byPlace), barrier };
}

/** All mentions of one sentence. */
export function mentionsIn(
  prepared: Prepared,
  named: readonly NameSpan[],
  { organizations, barrier }: Bodies,
  { proven, areaOf }: { readonly proven: ReadonlySet<string>; readonly areaOf: AreaOf },
): SentenceMentions {
  const { sentence, cut, dates, money, titles, called } = prepared;
  const { text } = sentence;
  const further = namesAfterBodies(text, organizations, proven, barrier);
  const names = further.length === 0 ? named : [...named, ...further].sort(byPlace);
  return {
    sentence,
    // What goes on as the name of a body is no event: `志愿服务` of `阳光志愿服务队`.
    events: eventsIn(text, cut, barrier).filter(
      (event) => !organizations.some((o) => !o.area && o.start < event.end && event.end < o.end),
    ),
    unresolved: unresolvedIn(text, called, proven),
    projects: projectsIn(text, cut, barrier, organizations),
    persons: personsIn(text, names, titles, organizations, areaOf),
    organizations,
    titles,
    dates,
    money,
  };
}
