/** What is said of bodies at events: which event they came to, and at which they sign. */
import type { OrganizationRole } from '../../../schema/kinds.ts';
import { TOUR } from '../rules/words.ts';
import { addBody, type DraftEvent } from './draft.ts';
import type { Known } from './known.ts';
import { evidenceOf, type FactOf } from './sentence.ts';

const SIGNED = /签约|签[订署]/u;
const FOR_BUSINESS = /(?:推介|招商|银企|洽谈|恳谈)[^，]{0,8}会$/u;
const SIGNS = /^(?:signing|meeting|exchange)$/u;

/** Who `参加活动` is told of at the end came to what the article is about, not to what was done on the way. */
const TO_IT_ALL = /(?<of>上述|以上|相关|有关|系列)?(?:的)?活动$/u;
function wholeEvent(fact: FactOf<'organizations'>, known: Known, draft: DraftEvent): DraftEvent {
  const { sentence, events, introduced } = known;
  const [first] = events;
  const after = /^(?:上述|以上|相关|有关|系列)?(?:的)?活动/u.exec(sentence.text.slice(fact.end))?.[0] ?? '';
  const said = TO_IT_ALL.exec(sentence.text.slice(fact.start, fact.end) + after);
  if (fact.role !== 'attended' || first === undefined || introduced.length > 0 || said === null) return draft;
  return said.groups?.['of'] !== undefined || ((draft.tour || draft.type === 'condolence') && !first.tour)
    ? first
    : draft;
}

/** The tour that bodies are said to have been on, where a meeting was told of after it: `财政局负责人参加巡河`. */
const ON_IT = new RegExp(`(?:陪同|参加)了?${TOUR}$`, 'u');
const LOOKS = new RegExp(`^了?${TOUR}(?=[，。；]|$)`, 'u');
function tourOf(fact: FactOf<'organizations'>, { sentence, events, introduced }: Known): DraftEvent | undefined {
  if (fact.role !== 'attended' || introduced.length > 0) return undefined;
  const said = sentence.text.slice(fact.start, fact.end);
  const joined = ON_IT.test(said) || (/(?:陪同|参加)$/u.test(said) && LOOKS.test(sentence.text.slice(fact.end)));
  return joined ? events.findLast(({ tour }) => tour) : undefined;
}

/** What any event may be called. */
const ANY = /^(?:活动|会议|大会|仪式|比赛|赛事|会|典礼)?$/u;
/** What is held about another event: whoever hosts that is not said to hold it. */
const ABOUT_IT = /(?:发布|通气|见面|筹备|动员|部署|推进|调度)会$/u;

/** `本届茶文化节由甲局主办，乙镇承办`: what the clauses say who holds it of. */
const HELD_BY = /(?:^|[，。；])(?:[本此该这][届次项场]|[本该])?(?<noun>[^，。；由]{2,16})由[^。；]*$/u;

const FAIR = /(?:展|展览会|博览会|交易会|展销会|展示会|洽谈会|[农茶花文]博会)$/u;
const CONTEST = /[赛杯]$|运动会$|比武$/u;
/** Words for a sort of events, whatever name they go by. */
const SORTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:展会|展览|盛会|博览会)$/u, FAIR],
  [/^(?:赛事|大赛|比赛|竞赛)$/u, CONTEST],
];

/** The fair or contest that bodies are said to show or compete at, where its opening was told of since. */
const SHOWS_THERE = /(?:参|布|设|办)展|展位|展区|展台|亮相|参赛/u;
function shownAt(fact: FactOf<'organizations'>, { sentence, events, introduced }: Known): DraftEvent | undefined {
  if (fact.role !== 'attended' || introduced.length > 0) return undefined;
  const said = SHOWS_THERE.exec(sentence.text.slice(fact.start, fact.end))?.[0];
  if (said === undefined) return undefined;
  const sort = said === '参赛' ? CONTEST : FAIR;
  return events.findLast(({ name }) => sort.test(name));
}

/** The event that the clause calls by its noun: the last of that name, else the one spoken of if that is no meeting about it. */
function eventCalled(fact: FactOf<'organizations'>, known: Known): DraftEvent | null {
  const spoken = known.eventOf(fact.of);
  if (fact.role !== 'organized' || fact.of !== 'current') return spoken;
  const noun = HELD_BY.exec(known.sentence.text.slice(0, fact.end))?.groups?.['noun'] ?? '';
  if (ANY.test(noun) || spoken?.name.endsWith(noun) === true) return spoken;
  const sort = SORTS.find(([word]) => word.test(noun))?.[1];
  const named =
    known.events.findLast(({ name }) => name.endsWith(noun)) ??
    known.events.findLast(({ name }) => name.includes(noun) && !ABOUT_IT.test(name)) ??
    (sort === undefined ? undefined : known.events.findLast(({ name }) => sort.test(name)));
  return named ?? (spoken !== null && ABOUT_IT.test(spoken.name) ? null : spoken);
}

/** Adds bodies to the event that a sentence says they came to, held or signed at. */
export function attachOrganizations(fact: FactOf<'organizations'>, known: Known): void {
  const told = eventCalled(fact, known);
  const draft = tourOf(fact, known) ?? shownAt(fact, known) ?? (told === null ? null : wholeEvent(fact, known, told));
  const isSigning = draft !== null && SIGNS.test(draft.type) && SIGNED.test(known.before?.text ?? '');
  if (fact.afterSigning === true && !isSigning) return;
  if (draft === null) return;
  const evidence = evidenceOf(fact, known.sentence);
  // Who signs at a meeting that is held for business signs there too.
  const aside = known.introduced.some((e) => e.draft === draft && e.aside);
  const meeting =
    fact.role === 'signed' && aside && FOR_BUSINESS.test(known.meeting?.name ?? '') ? known.meeting : null;
  for (const { name } of fact.who)
    for (const at of meeting === null ? [draft] : [draft, meeting])
      addBody(at, known.canonical(name), roleOf(fact.role, name, at), evidence);
}

/** Guests who come as a delegation call no meeting, nor is their tour held by them: they attend it. A chamber's visit is its members'. */
const DELEGATION = /(?:代表团|考察团|访问团|参访团)$/u;
const CHAMBER = /商会$/u;
const OF_BOTH = /座谈|会谈|联席/u;
const roleOf = (role: OrganizationRole, name: string, at: DraftEvent): OrganizationRole =>
  role === 'organized' &&
  ((DELEGATION.test(name) && (at.tour || OF_BOTH.test(at.name))) ||
    (CHAMBER.test(name) && at.tour && at.type === 'visit'))
    ? 'attended'
    : role;

/** Where banks and firms meet to come to terms. */
const FOR_LOANS = /(?:银企|政银|政金|金企)[^，]{0,10}(?:会|仪式|活动)$/u;

/** A loan granted where banks and firms meet is signed there, by both. */
export function attachLenders(fact: FactOf<'funding'>, known: Known): void {
  const { sentence } = known;
  const draft = known.eventOf('current');
  const { from, to } = fact;
  if (fact.what !== '贷款' || draft === null || typeof from === 'string' || typeof to === 'string') return;
  const meeting = draft.type === 'signing' ? known.events.findLast(({ name }) => FOR_LOANS.test(name)) : undefined;
  const there = FOR_LOANS.test(draft.name) ? draft : meeting;
  if (there === undefined || !SIGNED.test(`${known.before?.text ?? ''}${sentence.text}`)) return;
  const sides = [...from, ...to];
  const evidence = evidenceOf(fact, sentence);
  for (const { name } of sentence.organizations)
    if (sides.includes(name)) addBody(there, known.canonical(name), 'signed', evidence);
}
