/** Fits the facts of an article's sentences into its events, in the order of the text. */
import type { EventOf, Stated } from '../fact.ts';
import type { EventMention } from '../mentions/mention.ts';
import { followsAnother, metAgain } from './again.ts';
import { setOutForADay } from './apart.ts';
import { attach, type Introduced } from './attach.ts';
import { ledBack } from './back.ts';
import { isOath, leadersOf, openerOf } from './beside.ts';
import { bodiesInName } from './bodies-in-name.ts';
import { end, isClosing, openedBefore } from './closing.ts';
import { Days } from './days.ts';
import { absorb, addBody, type DraftEvent, draftEvent, inherit, type Participant } from './draft.ts';
import { isDropped } from './dropped.ts';
import { HONOURS } from './honours.ts';
import { conferralIn, impliedBy } from './implied.ts';
import { isAtAnotherTime, isExhortation, mayBeAt, momentBeside, momentOf } from './moment.ts';
import { BARE_NOUN } from './nouns.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';
import { typeOfTour } from './tours.ts';

/** Somebody is quoted: a feature's opening, not an event. */
const QUOTES = /”|^“/u;
/** What comes after a meeting of several days is on its last. */
const AFTER_CLOSING = /(?:闭[会幕]|会议结束)(?:之)?后|^会后/u;
/** What is told to have been at or after the event spoken of was on its day. */
const THEREUPON =
  /^(?:\p{Script=Han}{0,6}(?:会|会议|仪式|会见|会谈|活动|座谈|考察|调研|论坛)(?:上|后|期间|现场|结束后)|随后|之后|同时|现场)，/u;
const MAIN_ROLES = /^(?:chaired|led|spoke|attended)$/u;

/** The event that the rule which states a fact has told of in the same words. */
const ownEvent = (fact: Stated, of: EventOf, introduced: readonly Introduced[]): DraftEvent | null =>
  of === 'current'
    ? (introduced.find(({ by }) => by.rule === fact.rule && by.start === fact.start)?.draft ?? null)
    : null;

export class Timeline {
  readonly events: DraftEvent[] = [];
  #current: DraftEvent | null = null;
  /** The paragraph that spoke of it last. */
  #paragraph = -1;
  /** The event that is said to hand out honours. */
  #honouring: DraftEvent | null = null;
  /** Who 他 is: the person of the last clause that was about one person. */
  #subject: Participant | null = null;
  readonly #days = new Days();
  /** Whether several are said to have set out apart on one day. */
  #apart = false;
  /** The sentence before, for what it said ahead of the first event. */
  #before: ReadSentence | null = null;
  readonly #named = new Map<EventMention, DraftEvent>();
  readonly #canonical: (name: string) => string;

  /** @param canonical the name that stands for an organization in the article */
  constructor(canonical: (name: string) => string) {
    this.#canonical = canonical;
  }

  /** Adds the facts of the next sentence: first the events it speaks of, then what it says of them. */
  add(sentence: ReadSentence): void {
    this.#subject = openerOf(sentence) ?? this.#subject;
    this.#apart ||= setOutForADay(sentence);
    this.#current = ledBack(sentence, this.events, this.#current, this.#before?.paragraph !== sentence.paragraph);
    const implied = impliedBy(sentence.facts, this.#current !== null) ?? conferralIn(sentence);
    const inOrder = [...(implied === null ? [] : [implied]), ...sentence.facts].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const introduced: Introduced[] = [];
    const dropped: FactOf<'event'>[] = [];
    for (const fact of inOrder) {
      if (fact.is !== 'event' || isExhortation(sentence, fact)) continue;
      if (fact.onlyAfterTour === true && this.#current?.tour !== true) continue;
      if (
        isDropped(fact, sentence, inOrder, {
          current: this.#current,
          paragraph: this.#paragraph,
          days: this.#days,
          before: this.#before,
        })
      ) {
        dropped.push(fact);
        continue;
      }
      const before = this.events.at(-1);
      // Two rules that see the same tour tell of one.
      const seen = fact.tour && introduced.some((e) => e.draft.tour);
      const told = introduced.findLast((e) => !e.aside)?.draft ?? this.#current;
      const draft = this.#introduce({ ...fact, follows: !seen && followsAnother(sentence, fact) }, sentence, told);
      if (fact === implied) draft.date ??= this.#days.of(sentence);
      const again = this.events.at(-1) === before && !introduced.some((e) => e.draft === draft) && draft.tour;
      introduced.push({
        draft,
        start: fact.of?.start ?? fact.start,
        by: fact,
        again,
        follows: fact.follows,
        aside:
          fact.aside === true ||
          (this.#current?.type === 'meeting' && isOath(fact) && !AFTER_CLOSING.test(sentence.text)),
      });
    }
    const opening = this.#current === null ? introduced[0] : undefined;
    if (opening?.follows === false) this.#catchUp(opening, sentence);
    for (const fact of inOrder)
      if (!dropped.some(({ rule, start }) => fact.rule === rule && fact.start === start))
        this.#attach(fact, sentence, introduced);
    this.#before = sentence;
    if (HONOURS.test(sentence.text)) this.#honouring = introduced.at(-1)?.draft ?? this.#current;
    if (introduced.length > 0) this.#paragraph = sentence.paragraph;
    this.#days.pass(sentence);
    this.#current =
      introduced.findLast((e) => e.draft === this.#current || !(e.again || e.aside))?.draft ?? this.#current;
  }

  /** @param current the event spoken of, this far into the sentence */
  #introduce(fact: FactOf<'event'>, sentence: ReadSentence, current: DraftEvent | null): DraftEvent {
    const evidence = evidenceOf(fact, sentence);
    const at = fact.of?.start ?? fact.start;
    const when = momentBeside(momentOf(sentence, at), this.#current, this.#days.before(sentence, at));
    const leaders = leadersOf(fact, sentence);
    const words = sentence.text.slice(0, fact.end);
    const opens = this.#paragraph !== sentence.paragraph;
    const inRound = this.#apart && !opens;
    const known = metAgain(fact, when, {
      events: this.events,
      current,
      named: this.#named,
      inRound,
      opens,
      leaders,
      words,
    });
    const fixed = when?.kind === 'fixed' ? when : null;
    const told = { ...fact, type: typeOfTour(fact, this.events) };
    const draft = known ?? draftEvent(told, fixed, sentence.text.slice(fact.start, fact.end), leaders, evidence);
    if (known === null) {
      const signedThere = fact.aside === true && fact.type === 'signing' && when === null;
      const thereupon = fact.type === 'signing' && when === null && THEREUPON.test(sentence.text);
      const sameDay = fact.follows || thereupon || signedThere || when?.kind === 'same' || when?.kind === 'time';
      if (draft.date === null && sameDay) {
        const closed = AFTER_CLOSING.test(sentence.text) ? (current?.endDate ?? null) : null;
        inherit(draft, current, when, closed ?? this.#days.last);
      }
      if (when === null && (fact.of !== null || fact.type !== 'signing')) draft.date ??= this.#days.of(sentence);
      this.#absorbDeed(draft, sentence);
      this.events.push(draft);
    } else {
      known.evidence.push(evidence);
      if (openedBefore(known, fixed)) known.date = fixed?.date ?? null;
    }
    if (isClosing(fact)) end(draft, fixed, words);
    if (fact.of !== null) {
      this.#named.set(fact.of, draft);
      const { who, role } = bodiesInName(fact.of, sentence.organizations, sentence.text);
      for (const name of who) addBody(draft, this.#canonical(name), role, evidence);
    }
    return draft;
  }

  /** A deed told right before an event in its paragraph was done at it, unless they were at other times. */
  #absorbDeed(draft: DraftEvent, sentence: ReadSentence): void {
    const deed = this.events.at(-1);
    if (deed?.byDeed !== true || draft.byDeed || this.#paragraph !== sentence.paragraph) return;
    if (deed !== this.#current || !mayBeAt(deed, draft.when)) return;
    this.events.pop();
    absorb(draft, deed);
    this.#current = draft;
  }

  /** The event that a fact is about: the one it names, else the last one its sentence has introduced, else the current. */
  #eventOf(of: EventOf, introduced: readonly Introduced[], sentence: ReadSentence, at: number): DraftEvent | null {
    if (typeof of !== 'string') {
      const named = this.#named.get(of);
      if (named !== undefined) return named;
      const same = BARE_NOUN.test(of.name) ? undefined : this.events.findLast((e) => e.name.endsWith(of.name));
      if (same !== undefined) return same;
    }
    const fresh = introduced.filter((e) => !e.again || e.draft === this.#current);
    return (
      (fresh.findLast((e) => e.start <= at) ?? fresh.find((e) => !e.aside))?.draft ?? this.#currentAt(sentence, at)
    );
  }

  /** The event spoken of, unless the clause that begins at another time tells of something that was not it. */
  #currentAt(sentence: ReadSentence, at: number): DraftEvent | null {
    return this.#current !== null && isAtAnotherTime(sentence, at, this.#current) ? null : this.#current;
  }

  #attach(fact: Stated, sentence: ReadSentence, introduced: readonly Introduced[]): void {
    attach(fact, {
      sentence,
      introduced,
      events: this.events,
      current: this.#current,
      meeting: introduced.findLast((e) => !e.aside)?.draft ?? this.#current,
      before: this.#before,
      paragraph: this.#paragraph,
      honouring: this.#honouring === this.#current,
      eventOf: (of) => ownEvent(fact, of, introduced) ?? this.#eventOf(of, introduced, sentence, fact.end),
      who: (part) => this.#who(part),
      canonical: this.#canonical,
    });
  }

  /** What the sentence before said of an event that nothing had named yet: `随着林若川宣布开工，礼炮齐鸣。3月6日，…开工。` */
  #catchUp(opening: Introduced, sentence: ReadSentence): void {
    const before = this.#before;
    if (before === null || before.paragraph !== sentence.paragraph || QUOTES.test(before.text)) return;
    if (!mayBeAt(opening.draft, momentOf(before, before.text.length))) return;
    for (const fact of before.facts)
      if (fact.is === 'organizations' || (fact.is === 'part' && fact.who !== 'subject' && fact.role !== 'received'))
        this.#attach(fact, before, [opening]);
  }

  /** The persons of a fact; a clause about one person makes that person the subject of what follows. */
  #who(fact: FactOf<'part'>): readonly Participant[] {
    if (fact.who === 'subject') return this.#subject === null ? [] : [this.#subject];
    const [only] = fact.who;
    if (only !== undefined && fact.who.length === 1 && MAIN_ROLES.test(fact.role) && !fact.ranked) this.#subject = only;
    return fact.who;
  }
}
