/** Fits the facts of an article's sentences into its events, in the order of the text. */
import type { Stated } from '../fact.ts';
import { eventOf } from './about.ts';
import { followsAnother } from './again.ts';
import { setOutForADay } from './apart.ts';
import { attach } from './attach.ts';
import { ledBack } from './back.ts';
import { isOath } from './beside.ts';
import type { DraftEvent } from './draft.ts';
import { isDropped } from './dropped.ts';
import { HONOURS } from './honours.ts';
import { conferralIn, impliedBy } from './implied.ts';
import { introduce } from './introduce.ts';
import type { Introduced } from './known.ts';
import { addMeant } from './meant-by-words.ts';
import { isAtAnotherTime, isExhortation, isFormer, mayBeAt, momentOf } from './moment.ts';
import { isAfterClosing, isSignedThere } from './same-day.ts';
import type { FactOf, ReadSentence } from './sentence.ts';
import { sidesIn } from './sides.ts';
import { SoFar } from './so-far.ts';
import { Subject } from './subject.ts';
import { topicOf } from './topic.ts';

/** Somebody is quoted: a feature's opening, not an event. */
const QUOTES = /”|^“/u;

export class Timeline {
  readonly #soFar = new SoFar();
  readonly #subject = new Subject();
  readonly #canonical: (name: string) => string;
  readonly #written: string | null;

  /**
   * @param canonical the name that stands for an organization in the article
   * @param written the day on which the article was written
   */
  constructor(canonical: (name: string) => string, written: string | null) {
    this.#canonical = canonical;
    this.#written = written;
  }

  /** The events told of, in the order of the text. */
  get events(): readonly DraftEvent[] {
    return this.#soFar.events;
  }

  /** Adds the facts of the next sentence: first the events it speaks of, then what it says of them. */
  add(sentence: ReadSentence): void {
    const soFar = this.#soFar;
    this.#subject.open(sentence);
    soFar.apart ||= setOutForADay(sentence);
    const opens = soFar.before?.paragraph !== sentence.paragraph;
    soFar.current = ledBack(sentence, soFar.events, soFar.current, opens, this.#canonical);
    const implied = impliedBy(sentence.facts, soFar.current !== null) ?? conferralIn(sentence);
    const inOrder = [...(implied === null ? [] : [implied]), ...sentence.facts].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const introduced: Introduced[] = [];
    const dropped: FactOf<'event'>[] = [];
    for (const fact of inOrder) {
      if (fact.is !== 'event' || isExhortation(sentence, fact) || isFormer(sentence, fact)) continue;
      if (fact.onlyAfterTour === true && soFar.current?.tour !== true) continue;
      if (isDropped(fact, sentence, inOrder, soFar)) dropped.push(fact);
      else introduced.push(this.#introduce(fact, sentence, introduced, fact === implied));
    }
    const opening = soFar.current === null ? introduced[0] : undefined;
    if (opening?.follows === false) this.#catchUp(opening, sentence);
    for (const fact of inOrder)
      if (!dropped.some(({ rule, start }) => fact.rule === rule && fact.start === start))
        this.#attach(fact, sentence, introduced);
    addMeant(sentence, introduced, soFar, this.#canonical);
    this.#pass(sentence, introduced);
  }

  /** The event that a fact tells of, after those that its sentence has introduced already. */
  #introduce(
    fact: FactOf<'event'>,
    sentence: ReadSentence,
    introduced: readonly Introduced[],
    isImplied: boolean,
  ): Introduced {
    const soFar = this.#soFar;
    const before = soFar.events.at(-1);
    // Two rules that see the same tour tell of one.
    const seen = fact.tour && introduced.some((e) => e.draft.tour);
    const told = introduced.findLast((e) => !e.aside)?.draft ?? soFar.current;
    const follows = !seen && followsAnother(sentence, fact);
    const aside = fact.aside === true || isSignedThere(fact, sentence, soFar);
    const draft = introduce({ ...fact, follows, aside }, sentence, told, soFar, this.#canonical);
    if (isImplied) draft.date ??= soFar.days.of(sentence);
    const again = soFar.events.at(-1) === before && !introduced.some((e) => e.draft === draft) && draft.tour;
    const swornThere = soFar.current?.type === 'meeting' && isOath(fact) && !isAfterClosing(sentence);
    return {
      draft,
      start: fact.of?.start ?? fact.start,
      by: fact,
      again,
      follows: fact.follows,
      aside: aside || swornThere,
    };
  }

  #attach(fact: Stated, sentence: ReadSentence, introduced: readonly Introduced[]): void {
    const { events, current, before, paragraph, away, honouring } = this.#soFar;
    attach(fact, {
      sentence,
      introduced,
      events,
      current,
      meeting: introduced.findLast((e) => !e.aside)?.draft ?? current,
      before,
      paragraph,
      away: away === sentence.paragraph,
      written: this.#written,
      honouring: honouring === current,
      eventOf: (of) => eventOf(of, fact, sentence, introduced, this.#soFar),
      who: (part) => this.#subject.of(part),
      canonical: this.#canonical,
    });
  }

  /** What the sentence before said of an event that nothing had named yet: `随着林若川宣布开工，礼炮齐鸣。3月6日，…开工。` */
  #catchUp(opening: Introduced, sentence: ReadSentence): void {
    const { before } = this.#soFar;
    if (before === null || before.paragraph !== sentence.paragraph || QUOTES.test(before.text)) return;
    if (!mayBeAt(opening.draft, momentOf(before, before.text.length))) return;
    for (const fact of before.facts)
      if (fact.is === 'organizations' || (fact.is === 'part' && fact.who !== 'subject' && fact.role !== 'received'))
        this.#attach(fact, before, [opening]);
  }

  /** Whether a sentence tells, in no words of somebody's, of a time at which the event spoken of was not. */
  #isOfAnotherTime(sentence: ReadSentence): boolean {
    const { current } = this.#soFar;
    return (
      current !== null && !sentence.text.startsWith('“') && isAtAnotherTime(sentence, sentence.text.length, current)
    );
  }

  /** Goes on to the next sentence: which event is spoken of now, on which day, and whether it hands out honours. */
  #pass(sentence: ReadSentence, introduced: readonly Introduced[]): void {
    const soFar = this.#soFar;
    soFar.sides = sidesIn(sentence) ?? soFar.sides;
    if (soFar.before?.paragraph !== sentence.paragraph) soFar.topic = topicOf(sentence);
    soFar.before = sentence;
    if (HONOURS.test(sentence.text)) soFar.honouring = introduced.at(-1)?.draft ?? soFar.current;
    if (introduced.length > 0) soFar.paragraph = sentence.paragraph;
    if (introduced.some((e) => !e.aside)) soFar.away = -1;
    else if (this.#isOfAnotherTime(sentence)) soFar.away = sentence.paragraph;
    soFar.days.pass(sentence);
    soFar.current =
      introduced.findLast((e) => e.draft === soFar.current || !(e.again || e.aside))?.draft ?? soFar.current;
  }
}
