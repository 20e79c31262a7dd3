/** Who gives and who gets, also where the words of a gift only point at them: `向该校`, `把钱交给他`, `捐资10万元建桥`. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Side, Stated } from '../fact.ts';
import { ActingFor, lenders } from './acting-for.ts';
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
  /** Where the words of the gift end. */
  readonly until: number;
  /** Each receiver got the same. */
  readonly each: boolean;
}

/** `该项目` names nothing by itself, and `全县` nobody who gives. */
const POINTER = /^(?:[该此其本](?:项目|工程|[地村镇县市区校院乡社])|全[省市县区旗州镇乡村])$/u;
/** Somebody's family. */
const KIN = /^(?:其|[他她]的?)(?<kin>家属|亲属|家人|父母|父亲|母亲|妻子|丈夫|子女|遗孀|女儿|儿子)$/u;
/** In so many sentences who stood on a side of the gift stated last is still meant. */
const REACH = 3;
/** `何田、周启明等二十户`: those named stand for all. */
const OF_MANY = /等(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[户名人家位个]/u;
/** What firms get, unless a person is named: a bank's loan is for the firm whose head was just quoted. */
const LENT = /^(?:贷款|补贴)$/u;
const APART = /分别(?:来到|到|前往|走访|看望|慰问|赴|走进|深入)/u;

/** The first that is anybody. */
const first = (...sides: readonly (() => readonly string[])[]): readonly string[] => {
  for (const side of sides) {
    const names = side();
    if (names.length > 0) return names;
  }
  return [];
};

function namesOf(all: readonly (readonly { readonly name: string }[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const some of all) for (const { name } of some) names.add(name);
  return names;
}

/** Walks the sentences of an article, in order. */
export class GiftSides {
  readonly #spoken: Spoken;
  readonly #honoured: HonouredBefore;
  readonly #acting: ActingFor;
  readonly #canonical: (name: string) => string;
  readonly #people: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  #last: Sides = { from: [], to: [], allNamed: false, apart: false };
  #lastAt = 0;
  /** Who gave what words before in the same sentence say by name. */
  #giver: { readonly sentence: ReadSentence; readonly end: number; readonly names: readonly string[] } | null = null;

  constructor(sentences: readonly ReadSentence[], canonical: (name: string) => string) {
    this.#spoken = new Spoken(() => mainOf(sentences, canonical));
    this.#honoured = new HonouredBefore(this.#spoken);
    this.#canonical = canonical;
    this.#people = namesOf(sentences.map(({ persons }) => persons));
    this.#bodies = namesOf(sentences.map(({ organizations }) => organizations));
    this.#acting = new ActingFor(sentences, canonical, this.#spoken);
  }

  /** @param index the sentence's place among all. */
  of(fact: Gift, sentence: ReadSentence, index: number): Sides {
    const at = fact.start;
    const going = fact.from === 'subject' ? this.#giverGoesOn(fact, sentence) : [];
    const said =
      going.length > 0
        ? going
        : this.#resolve(fact.from, { sentence, at, before: this.#last.from, giver: [], until: at, each: false });
    const from = lenders(fact.what, this.#acting.of(said, sentence, fact));
    const before = index - this.#lastAt <= REACH ? this.#last.to : [];
    const meant = this.#resolve(fact.to, { sentence, at, before, giver: from, until: fact.end, each: fact.each });
    const house = this.#isForTheHouse(fact, meant, sentence) ? this.#spoken.body(sentence, at, from) : [];
    const known = house.length > 0 ? house : meant;
    // Nobody gives to themselves: who was taken for the giver is not.
    const giver = fact.from === 'subject' && this.#areSame(from, known) ? [] : from;
    const to = known.length === 0 && fact.called !== undefined && fact.called !== '' ? [fact.called] : known;
    const allNamed =
      !OF_MANY.test(sentence.text.slice(at, fact.end)) &&
      to.every((name) => this.#people.has(name) || this.#bodies.has(name));
    const sides = { from: giver, to, allNamed, apart: APART.test(sentence.text.slice(0, at)) };
    // Whoever draws what was paid out is not who the next gifts go to.
    if (fact.from !== 'payer')
      [this.#last, this.#lastAt] = [fact.aimed === true ? { ...sides, to: before } : sides, index];
    if (typeof fact.from !== 'string' && from.length > 0) this.#giver = { sentence, end: fact.end, names: from };
    return sides;
  }

  /** Who still gives: `甲向乙捐款3万元，给丙送去棉被`, with nobody else named in between. */
  #giverGoesOn({ start }: Gift, { text, persons, organizations }: ReadSentence): readonly string[] {
    const last = this.#giver;
    if (last === null || last.sentence.text !== text || start < last.end) return [];
    const between = (x: { readonly start: number; readonly end: number }): boolean =>
      x.start >= last.end && x.end <= start;
    return /[。；]/u.test(text.slice(last.end, start)) || [...persons, ...organizations].some(between)
      ? []
      : last.names;
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

  #areSame(a: readonly string[], b: readonly string[]): boolean {
    return a.length === b.length && a.every((name, i) => this.#canonical(name) === this.#canonical(b[i] ?? ''));
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
      case 'work':
        return first(
          () => spoken.work(sentence, at),
          () => before,
          () => spoken.house(),
          () => spoken.home(giver),
        );
      case 'event':
        return spoken.event(sentence, at);
      case 'payer':
        return first(
          () => spoken.payer(sentence, at),
          () => spoken.fund(sentence, at),
          () => spoken.source(sentence),
        );
      case 'body':
        return first(
          () => spoken.firm(sentence, at, giver),
          () => spoken.body(sentence, at, giver),
        );
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
        return side
          .map((name) => this.#kin(name, told))
          .flatMap((name) => this.#meant(name, told))
          .filter((name) => !POINTER.test(name));
    }
  }

  /** Whom a bare noun means: a body named before the gift, or in it (`河口村村民何田…为村里修路`). */
  #meant(name: string, { sentence, at, until, giver }: Told): readonly string[] {
    const before = this.#spoken.meant(name, sentence, at, giver);
    if (!before.includes(name)) return before;
    const inside = this.#spoken.meant(name, sentence, until, giver);
    return inside.some((meant) => giver.includes(meant)) ? before : inside;
  }

  /** `其家属`: whose they are is who was spoken of last. */
  #kin(name: string, { sentence, at, giver }: Told): string {
    const kin = KIN.exec(name)?.groups?.['kin'];
    const [whose] = kin === undefined ? [] : this.#spoken.person(sentence, at, giver);
    return whose === undefined ? name : `${whose}${kin}`;
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
