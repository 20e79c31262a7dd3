/** Who gives and who gets, also where the words of a gift only point at them: `向该校`, `把钱交给他`, `捐资10万元建桥`. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Side, Stated } from '../fact.ts';
import { HonouredBefore } from './honoured-before.ts';
import { mainOf } from './main-house.ts';
import { Spoken } from './spoken.ts';

export type Gift = Extract<Stated, { is: 'funding' }>;

export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Every receiver is a person or body by name, not a group such as `老党员、困难群众`. */
  readonly allNamed: boolean;
  /** Each giver went to a receiver of their own. */
  readonly apart: boolean;
}

/** Where a gift is told, and who was meant on that side before. */
interface Told {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly before: readonly string[];
  readonly giver: readonly string[];
  /** Each receiver got the same. */
  readonly each: boolean;
}

/** `该项目` names nothing by itself. */
const POINTER = /^[该此其本](?:项目|工程|[地村镇县市区校院乡社])$/u;
/** In so many sentences who stood on a side of the gift stated last is still meant. */
const REACH = 3;
/** `何田、周启明等二十户`: those named stand for all. */
const OF_MANY = /等(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[户名人家位个]/u;
/** What firms get, unless a person is named: a bank's loan is for the firm whose head was just quoted. */
const LENT = /^(?:贷款|补贴)$/u;
const BANK = /银行|支行|分行|信用社|联社|农商行/u;

/** Who comes with others, or for a house, does not come for themselves. */
const LEADS = /一行|带领|代表|志愿者/u;
/** A firm's head who donates to somebody does so for the firm. */
const DONATES = /捐|赠|出资/u;
/** `该公司董事长何田` */
const OF_FIRM = /该?(?:公司|企业)$/u;
const APART = /分别(?:来到|到|前往|走访|看望|慰问|赴|走进|深入)/u;
const FIRMS: ReadonlySet<string> = new Set(['company', 'bank', 'hospital']);
const OWN = /个人|自己|自掏腰包|自费|积蓄|工资|退休金|养老金|稿费|奖金|家里|妻子|丈夫/u;

/** Of those who act together only a bank lends: `某银行与某供销社签约，并授信…`. */
const lenders = (what: string, from: readonly string[]): readonly string[] =>
  what === '贷款' && from.some((name) => BANK.test(name)) ? from.filter((name) => BANK.test(name)) : from;

/** The first that is anybody. */
const first = (...sides: readonly (() => readonly string[])[]): readonly string[] => {
  for (const side of sides) {
    const names = side();
    if (names.length > 0) return names;
  }
  return [];
};

const namesOf = (all: readonly (readonly { readonly name: string }[])[]): ReadonlySet<string> =>
  new Set(all.flatMap((some) => some.map(({ name }) => name)));

/** Walks the sentences of an article, in order. */
export class GiftSides {
  readonly #spoken: Spoken;
  readonly #honoured: HonouredBefore;
  readonly #canonical: (name: string) => string;
  readonly #people: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #firms: ReadonlySet<string>;
  #last: Sides = { from: [], to: [], allNamed: false, apart: false };
  #lastAt = 0;
  readonly #standsFor = new Map<string, readonly string[]>();

  constructor(sentences: readonly ReadSentence[], canonical: (name: string) => string) {
    this.#spoken = new Spoken(() => mainOf(sentences, canonical));
    this.#honoured = new HonouredBefore(this.#spoken);
    this.#canonical = canonical;
    this.#people = namesOf(sentences.map(({ persons }) => persons));
    this.#bodies = namesOf(sentences.map(({ organizations }) => organizations));
    const firms = sentences.flatMap(({ organizations }) => organizations.filter(({ kind }) => FIRMS.has(kind)));
    this.#firms = new Set(firms.map(({ name }) => canonical(name)));
  }

  /** @param index the sentence's place among all. */
  of(fact: Gift, sentence: ReadSentence, index: number): Sides {
    const at = fact.start;
    const said = this.#resolve(fact.from, { sentence, at, before: this.#last.from, giver: [], each: false });
    const from = lenders(fact.what, this.#actingFor(said, sentence, at, fact.end));
    const before = index - this.#lastAt <= REACH ? this.#last.to : [];
    const meant = this.#resolve(fact.to, { sentence, at, before, giver: from, each: fact.each });
    const house = this.#isForTheHouse(fact, meant, sentence) ? this.#spoken.body(sentence, at, from) : [];
    const known = house.length > 0 ? house : meant;
    const to = known.length === 0 && fact.called !== undefined && fact.called !== '' ? [fact.called] : known;
    const allNamed =
      !OF_MANY.test(sentence.text.slice(at, fact.end)) &&
      to.every((name) => this.#people.has(name) || this.#bodies.has(name));
    this.#last = { from, to, allNamed, apart: APART.test(sentence.text.slice(0, at)) };
    this.#lastAt = index;
    return this.#last;
  }

  /** The firm or bank whose head comes with a gift, unless it is out of the head's own pocket. */
  #actingFor(names: readonly string[], sentence: ReadSentence, at: number, until: number): readonly string[] {
    const { text, persons } = sentence;
    const said = text.slice(0, until);
    if (OWN.test(said) || !(LEADS.test(said) || DONATES.test(text.slice(at, until)))) return names;
    const houses = names.flatMap((name) => {
      const who = persons.find((p) => p.name === name);
      // Whoever gave for a firm a sentence ago still does.
      if (who === undefined) return this.#standsFor.get(name) ?? [];
      const house = who.positions[0]?.organization ?? null;
      if (house === null) return OF_FIRM.test(text.slice(0, who.start)) ? this.#spoken.body(sentence, at, []) : [];
      return this.#firms.has(this.#canonical(house)) ? [house] : [];
    });
    if (houses.length !== names.length) return names;
    for (const [i, name] of names.entries()) this.#standsFor.set(name, houses.slice(i, i + 1));
    return [...new Set(houses)];
  }

  /** Goes on to the next sentence. */
  pass(sentence: ReadSentence): void {
    this.#honoured.pass(sentence);
    this.#spoken.pass(sentence);
  }

  /** Whether what is lent is meant for the house of somebody of whom an earlier sentence spoke. */
  #isForTheHouse({ what, to }: Gift, meant: readonly string[], sentence: ReadSentence): boolean {
    if (!LENT.test(what) || to === 'person' || typeof to !== 'string') return false;
    return meant.every((name) => this.#people.has(name) && sentence.persons.every((person) => person.name !== name));
  }

  #resolve(side: Side, told: Told): readonly string[] {
    const { sentence, at, before, giver } = told;
    const spoken = this.#spoken;
    switch (side) {
      case 'subject':
        return first(
          () => spoken.subject(sentence, at),
          () => spoken.source(sentence),
        );
      case 'person':
        return spoken.person(sentence, at, giver);
      case 'honoured':
        return this.#honoured.at(sentence, at).who;
      case 'honouring':
        return this.#honoured.at(sentence, at).by;
      case 'giver':
        return before;
      case 'fund':
        return spoken.fund(sentence, at);
      case 'event':
        return spoken.event(sentence, at);
      case 'payer':
        return first(
          () => spoken.payer(sentence, at),
          () => spoken.fund(sentence, at),
          () => spoken.source(sentence),
        );
      case 'body':
        return spoken.body(sentence, at, giver);
      case 'before':
        return first(
          () => spoken.struck(sentence, at),
          () => before,
          () => spoken.receiver(sentence, at, giver),
          () => spoken.home(giver),
        );
      case 'visited':
        return first(
          () => (told.each ? spoken.homes(sentence, at, giver) : []),
          () => this.#visited(told),
          () => before,
        );
      default:
        return side.flatMap((name) => spoken.meant(name, sentence, at, giver)).filter((name) => !POINTER.test(name));
    }
  }

  /** Where somebody went to give: the giver under another of its names is not called on. */
  #visited({ sentence, at, giver }: Told): readonly string[] {
    const own = new Set(giver.map(this.#canonical));
    const same = sentence.organizations.filter(({ name }) => own.has(this.#canonical(name)));
    const houses = sentence.persons.filter(({ name }) => giver.includes(name)).flatMap(({ positions }) => positions);
    const theirs = houses.flatMap(({ organization }) => organization ?? []);
    return this.#spoken.visited(sentence, at, [...giver, ...theirs, ...same.map(({ name }) => name)]);
  }
}
