/** All that one sentence mentions, found in the order in which each kind helps the next. */
import { datesIn } from '../../text/dates.ts';
import { moneyIn } from '../../text/money.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
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
import { type Reference, referencesIn } from './persons/references.ts';
import type { NameSpan } from './persons/span.ts';
import { type AreaOf, positionsBefore, type Shared } from './positions.ts';
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

/** A deputy's post before a list is the post of all of it: `副市长林若川、何田`. */
const OF_ALL = /^(?:常务)?副(?!教授|研究员)|常委$/u;

/** The positions that the names after the first share with it. */
const sharedBy = (title: string, positions: PersonMention['positions']): PersonMention['positions'] =>
  SHARED.test(title) ? positions : OF_ALL.test(title) ? positions.slice(-1) : [];

/** Offices so high that they follow the name. */
const OFFICE_AFTER = /^(?:总书记|总理|国家主席|主席(?!台|团)|委员长)/u;
/** A group's title stands before all names of its list: `区领导甲、乙、丙`. */
const SHARED = /(?:领导|成员|同志|代表|教师|委员|院士|专家|村民|老师|负责人)$/u;

function persons(
  text: string,
  names: readonly NameSpan[],
  titles: readonly TitleMention[],
  organizations: readonly OrganizationMention[],
  areaOf: AreaOf,
): PersonMention[] {
  let group: PersonMention['positions'] = [];
  let before: Shared & { end: number } = { end: -1, place: null, organization: null };
  return names.map((span) => {
    const own = span.title === null ? null : positionsBefore(text, span.title, titles, organizations, areaOf, before);
    if (span.inList === 0) group = [];
    if (own !== null && span.title !== null) group = sharedBy(span.title.text, own.positions);
    const office = own === null ? OFFICE_AFTER.exec(text.slice(span.end))?.[0] : undefined;
    const after =
      office === undefined
        ? []
        : [
            {
              organization: null,
              title: office,
              tenure: 'current' as const,
              start: span.start,
              end: span.end + office.length,
            },
          ];
    const positions = own?.positions ?? (after.length > 0 ? after : group);
    before = { ...(own?.shared ?? before), end: span.end };
    return {
      is: 'person',
      name: span.name,
      start: own?.start ?? span.start,
      end: span.end,
      nameStart: span.start,
      nameEnd: span.end,
      positions,
      titles: own?.titles ?? group.map((position) => position.title),
      rule: span.rule,
      confidence: span.confidence,
    };
  });
}

export interface SentenceContext {
  /** `YYYY-MM-DD`, the day the article was printed. */
  readonly publishedOn: string | null;
  readonly provenNames: ReadonlySet<string>;
  readonly areaOf: AreaOf;
}

/** Finds the mentions of one sentence, given its words. */
export function mentionsIn(sentence: Sentence, cut: readonly Word[], context: SentenceContext): SentenceMentions {
  const { text } = sentence;
  const dates = datesIn(text, context.publishedOn).map((date) => ({ is: 'date' as const, ...date }));
  const money = moneyIn(text).map((amount) => ({ is: 'money' as const, ...amount }));
  const titles = titlesIn(text);
  const listed = listedBodiesIn(text);
  const inListed = (i: number): boolean => listed.some((o) => o.start <= i && i < o.end);
  const names = namesIn(text, cut, titles, context.provenNames).filter((span) => !inListed(span.start));
  const spans = [
    ...dates,
    ...money,
    ...listed,
    ...names,
    ...names.flatMap((span) => (span.title === null ? [] : [span.title])),
  ];
  const blocked = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const barrier = (i: number): boolean => blocked.has(i);
  const bodies = [...organizationsIn(text, cut, barrier), ...listed];
  const areas = areasIn(text, cut, barrier, bodies);
  const organizations = [...bodies, ...areas].sort((a, b) => a.start - b.start);
  const named = [...names, ...namesAfterBodies(text, organizations, context.provenNames, barrier)].sort(
    (a, b) => a.start - b.start,
  );
  const events = eventsIn(text, cut, barrier);
  const projects = projectsIn(text, cut, barrier, organizations);
  return {
    sentence,
    events,
    unresolved: referencesIn(text, titles, context.provenNames).unresolved,
    projects,
    persons: persons(text, named, titles, organizations, context.areaOf),
    organizations,
    titles,
    dates,
    money,
  };
}
