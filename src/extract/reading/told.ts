/** What an article has told up to a sentence: who acted, who was called on, which bodies and persons were named. */
import type { ReadSentence } from '../events/sentence.ts';
import type { EventMention, OrganizationMention } from '../mentions/mention.ts';
import { calledOn } from './called-on.ts';
import { groupsIn } from './groups.ts';
import { receiverIn } from './receivers.ts';
import { subjectIn } from './subject-of-clause.ts';

/** A firm under the name that it once had is not spoken of. */
const FORMERLY = /前身(?:是|为|系)?[^，。；]{0,12}$/u;

/** What is helped with loans and subsidies under a pronoun. */
export const HOUSES: ReadonlySet<string> = new Set(['company', 'school', 'hospital', 'village']);
const PAYS = /拿出|安排|返还|授信|放款|放贷|兑付|兑现|发放|拨付|给予|奖励|奖补|补贴|贴息|下达|投放|支付|分红|返还/u;

/** `各得首台（套）奖励`: who is paid does not pay. */
const IS_PAID = /[，；各均也别还共已则]?(?:得到|获|领[到取]|收到|争取)|^(?:各|分别)?得/u;

const TO_THEM = /[向为给对帮让使]/u;

/** The body that pays out money before an offset: the last one that a verb of paying follows. */
export function payerIn({ text, organizations }: ReadSentence, until: number): string[] {
  // `向甲公司等9家企业发放贷款`: who is paid does not pay.
  const acting = organizations.filter((o) => !TO_THEM.test(text.charAt(o.start - 1)));
  const last = acting.findLast((o, i) => {
    const next = acting[i + 1]?.start ?? until;
    const [does = ''] = text.slice(o.end, Math.min(next, until)).split(IS_PAID);
    // `党群服务中心里…`: a place.
    return o.end < until && PAYS.test(does) && !/^[里内前]/u.test(does);
  });
  return last === undefined ? [] : [last.name];
}

const HOLDS = /^(?:联合|共同|隆重|还)?(?:举行|召开|举办|开展|组织)/u;

const TOLD_US = /^(?:获悉|了解到|得知|获知)/u;

/** The body that a sentence has its news from. */
export function sourceIn({ text, organizations }: ReadSentence): string[] | null {
  if (!text.includes('从')) return null;
  const source = organizations.find((o) => text[o.start - 1] === '从' && TOLD_US.test(text.slice(o.end)));
  return source === undefined ? null : [source.name];
}

/** The events that a sentence names, in order. */
export const eventsIn = ({ facts }: ReadSentence): readonly EventMention[] =>
  facts.flatMap((fact) => (fact.is === 'event' && fact.of !== null ? [fact.of] : []));

/** What firms sponsor. */
export const SPONSORED: ReadonlySet<string> = new Set(['competition', 'campaign', 'ceremony', 'exchange', 'other']);

/** The project that a sentence told of last, up to an offset. */
export function workIn({ facts, projects }: ReadSentence, until: number): string | null {
  const named = projects.findLast(({ end }) => end <= until)?.name;
  const told = facts.findLast(
    (fact) => fact.is === 'project' && fact.name !== '' && !/^[该此这]/u.test(fact.name) && fact.start < until,
  );
  return named ?? (told?.is === 'project' ? told.name : null);
}

/** Follows an article sentence by sentence. */
export class Told {
  event: string | null = null;
  /** What is built. */
  work: string | null = null;
  subject: readonly string[] = [];
  /** The paragraph that named a subject last. */
  paragraph = -1;
  visited: readonly string[] = [];
  /** Whose each group is. */
  readonly groups = new Map<string, readonly string[]>();
  /** All persons called on one after the other, each of whom may get the same. */
  homes: readonly string[] = [];
  person: string | null = null;
  /** Where gifts are said to go. */
  receiver: readonly string[] = [];
  payer: readonly string[] = [];
  /** Who held the event told of last: what is handed out there (`会上，还向…发放`) comes from them. */
  host: readonly string[] = [];
  /** Whom the paper has its news from. */
  source: readonly string[] = [];
  /** The paragraph that named it: whoever pays is meant to its end. */
  #paid = -1;
  /** How often each was named, in the order of their first. */
  readonly schools = new Map<string, number>();
  readonly persons: string[] = [];
  readonly bodies: string[] = [];
  readonly houses: string[] = [];
  readonly named: OrganizationMention[] = [];

  note(sentence: ReadSentence): void {
    const { text, persons, organizations } = sentence;
    const subject = subjectIn(sentence, text.length, true);
    if (subject.length > 0) {
      this.subject = subject;
      this.paragraph = sentence.paragraph;
    }
    this.visited = calledOn(sentence, text.length).slice(0, 1);
    for (const [group, whose] of groupsIn(sentence)) this.groups.set(group, whose);
    this.homes = calledOn(sentence, text.length, true);
    this.person = persons.findLast((p) => !subject.includes(p.name) || persons.length === 1)?.name ?? this.person;
    for (const person of persons) this.persons.push(person.name);
    this.event = eventsIn(sentence).findLast(({ type }) => SPONSORED.has(type))?.name ?? this.event;
    this.work = workIn(sentence, text.length) ?? this.work;
    this.#noteMoney(sentence);
    for (const o of organizations) {
      this.bodies.push(o.name);
      this.named.push(o);
      if (HOUSES.has(o.kind) && !FORMERLY.test(text.slice(0, o.start))) this.houses.push(o.name);
      if (o.kind === 'school') this.schools.set(o.name, (this.schools.get(o.name) ?? 0) + 1);
    }
  }

  #noteMoney(sentence: ReadSentence): void {
    const { text, organizations, paragraph } = sentence;
    const receiver = receiverIn(sentence);
    if (receiver !== null) this.receiver = [receiver];
    this.source = sourceIn(sentence) ?? this.source;
    const host = organizations.find((o) => HOLDS.test(text.slice(o.end)));
    if (host !== undefined) this.host = [host.name];
    const payer = payerIn(sentence, text.length);
    if (payer.length > 0 || paragraph !== this.#paid) [this.payer, this.#paid] = [payer, paragraph];
  }
}
