/** All that one sentence mentions, found in the order in which each kind helps the next. */
import type { Cut } from '../../text/cut.ts';
import { datesIn } from '../../text/dates.ts';
import { moneyIn } from '../../text/money.ts';
import type { Sentence } from '../../text/sentences.ts';
import { areasIn } from './areas.ts';
import { eventsIn } from './events.ts';
import { listedBodiesIn } from './kind-lists.ts';
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
import { type Reference, referencesIn, refers } from './persons/references.ts';
import type { NameSpan } from './persons/span.ts';
import { personsIn } from './persons/with-posts.ts';
import type { AreaOf } from './positions.ts';
import { projectsIn } from './projects.ts';
import { titlesIn } from './titles.ts';

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

/** What stands in a sentence whoever is named in it. */
export interface Prepared {
  readonly sentence: Sentence;
  readonly cut: Cut;
  readonly dates: readonly DateTimeMention[];
  readonly money: readonly MoneyMention[];
  readonly titles: readonly TitleMention[];
  readonly listed: readonly OrganizationMention[];
}

/** Finds what does not depend on who is named. `publishedOn`: the day the article was printed, `YYYY-MM-DD`. */
export function prepare(sentence: Sentence, cut: Cut, publishedOn: string | null): Prepared {
  const { text } = sentence;
  return {
    sentence,
    cut,
    dates: datesIn(text, publishedOn).map((date) => ({ is: 'date' as const, ...date })),
    money: moneyIn(text).map((amount) => ({ is: 'money' as const, ...amount })),
    titles: titlesIn(text),
    listed: listedBodiesIn(text),
  };
}

/** The names and bodies of a sentence: a body ends where a name begins. */
export interface Named {
  readonly names: readonly NameSpan[];
  readonly organizations: readonly OrganizationMention[];
  /** True for characters of names, their titles, dates and amounts: nothing else reaches over them. */
  readonly barrier: (index: number) => boolean;
}

const sameSpans = (a: readonly NameSpan[], b: readonly NameSpan[]): boolean =>
  a.length === b.length &&
  a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end && span.title === b[i]?.title);

/** Whether names proven elsewhere can make a difference to a sentence: one stands in it, or a surname with a post does. */
const concerns = (proven: ReadonlySet<string>, text: string, titles: readonly TitleMention[]): boolean =>
  mentionsAny(text, proven) || refers(text, titles);

/**
 * Finds the names of a sentence and its bodies.
 *
 * @param proven names that the article has shown elsewhere
 * @param before what was found when fewer names were proven: its bodies stand where its names do
 */
export function namedIn(prepared: Prepared, proven: ReadonlySet<string>, before?: Named): Named {
  const { sentence, cut, dates, money, titles, listed } = prepared;
  const { text } = sentence;
  if (before !== undefined && !concerns(proven, text, titles)) return before;
  const inListed = (i: number): boolean => listed.some((o) => o.start <= i && i < o.end);
  const names = namesIn(text, cut, titles, proven).filter((span) => !inListed(span.start));
  if (before !== undefined && sameSpans(names, before.names)) return { ...before, names };
  const own = names.flatMap((span) => (span.title === null ? [span] : [span, span.title]));
  const blocked = new Uint8Array(text.length);
  for (const spans of [dates, money, listed, own]) for (const { start, end } of spans) blocked.fill(1, start, end);
  const barrier = (i: number): boolean => blocked[i] === 1;
  const bodies = [...organizationsIn(text, cut, barrier), ...listed];
  const areas = areasIn(text, cut, barrier, bodies);
  return { names, barrier, organizations: [...bodies, ...areas].sort((a, b) => a.start - b.start) };
}

/** All mentions of one sentence. */
export function mentionsIn(
  prepared: Prepared,
  named: Named,
  { proven, areaOf }: { readonly proven: ReadonlySet<string>; readonly areaOf: AreaOf },
): SentenceMentions {
  const { sentence, cut, dates, money, titles } = prepared;
  const { text } = sentence;
  const { organizations, barrier } = named;
  const names = [...named.names, ...namesAfterBodies(text, organizations, proven, barrier)].sort(
    (a, b) => a.start - b.start,
  );
  return {
    sentence,
    events: eventsIn(text, cut, barrier),
    unresolved: referencesIn(text, titles, proven).unresolved,
    projects: projectsIn(text, cut, barrier, organizations),
    persons: personsIn(text, names, titles, organizations, areaOf),
    organizations,
    titles,
    dates,
    money,
  };
}
