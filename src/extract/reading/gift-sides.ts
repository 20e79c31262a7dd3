/** Who gives and who gets, also where the words of a gift only point at them: `向该校`, `把钱交给他`, `捐资10万元建桥`. */
import type { ProjectClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { Stated } from '../fact.ts';
import { ActingFor, lenders } from './acting-for.ts';
import { APART } from './called-on.ts';
import { Heard } from './heard.ts';
import { HonouredBefore } from './honoured-before.ts';
import { mainOf } from './main-house.ts';
import { SideMeant } from './side-meant.ts';
import { Spoken } from './spoken.ts';

/** A gift as a rule states it. */
export type Gift = Extract<Stated, { is: 'funding' }>;

/** Who stands on either side of a gift. */
export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Every receiver is a person or body by name, not a group such as `老党员、困难群众`. */
  readonly allNamed: boolean;
  /** Each giver went to a receiver of their own. */
  readonly apart: boolean;
}

/** In so many sentences who stood on a side of the gift stated last is still meant. */
const REACH = 3;
/** `何田、周启明等二十户`: those named stand for all. */
const OF_MANY = /等(?:\d+|[一二三四五六七八九十百]+)(?:余|多)?[户名人家位个]/u;
/** What firms get, unless a person is named: a bank's loan is for the firm whose head was just quoted. */
const LENT = /^(?:贷款|补贴)$/u;

/** All names of mentions. */
function namesOf(all: readonly (readonly { readonly name: string }[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const some of all) for (const { name } of some) names.add(name);
  return names;
}

/** Walks the sentences of an article, in order. */
export class GiftSides {
  readonly #heard: Heard;
  readonly #spoken: Spoken;
  readonly #honoured: HonouredBefore;
  readonly #meant: SideMeant;
  readonly #acting: ActingFor;
  readonly #canonical: (name: string) => string;
  readonly #people: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  #last: Sides = { from: [], to: [], allNamed: false, apart: false };
  #lastAt = 0;
  /** Whether it was given away for good. */
  #donated = false;
  /** Who gave what words before in the same sentence say by name. */
  #giver: { readonly sentence: ReadSentence; readonly end: number; readonly names: readonly string[] } | null = null;

  /** Whom the words of each gift name. */
  readonly #apart: { readonly sentence: ReadSentence; readonly to: string }[] = [];

  constructor(
    sentences: readonly ReadSentence[],
    canonical: (name: string) => string,
    projects: readonly ProjectClaim[],
  ) {
    this.#heard = new Heard(() => mainOf(sentences, canonical));
    this.#spoken = new Spoken(this.#heard);
    this.#honoured = new HonouredBefore(this.#spoken);
    this.#meant = new SideMeant(this.#heard, this.#spoken, this.#honoured, canonical, projects);
    this.#canonical = canonical;
    this.#people = namesOf(sentences.map(({ persons }) => persons));
    this.#bodies = namesOf(sentences.map(({ organizations }) => organizations));
    this.#acting = new ActingFor(sentences, canonical, this.#spoken);
  }

  /**
   * The sides of the next gift.
   *
   * @param index the sentence's place among all
   */
  of(fact: Gift, sentence: ReadSentence, index: number): Sides {
    const at = fact.start;
    const going = fact.from === 'subject' ? this.#giverGoesOn(fact, sentence) : [];
    const said =
      going.length > 0
        ? going
        : this.#meant.of(fact.from, {
            sentence,
            at,
            before: fact.from === 'payer' ? this.#paidBefore(index) : this.#last.from,
            giver: [],
            until: at,
            each: false,
          });
    const from = lenders(fact.what, this.#acting.of(said, sentence, fact));
    const before = index - this.#lastAt <= REACH ? this.#last.to : [];
    const meant = this.#isApart(fact, sentence)
      ? []
      : this.#meant.of(fact.to, { sentence, at, before, giver: from, until: fact.end, each: fact.each });
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
    if (fact.from !== 'payer') this.#donated = fact.what === '捐款' || fact.what === '物资';
    if (fact.from !== 'payer')
      [this.#last, this.#lastAt] = [fact.aimed === true ? { ...sides, to: before } : sides, index];
    if (typeof fact.to !== 'string') this.#apart.push({ sentence, to: to.join('、') });
    // `某基金会由甲集团出资设立`: whom the clause is about is not who gave.
    const founder = sentence.text.slice(at, fact.end).includes(`由${from[0] ?? ''}`);
    if (typeof fact.from !== 'string' && from.length > 0 && !founder)
      this.#giver = { sentence, end: fact.end, names: from };
    return sides;
  }

  /** The body that gave a sentence or two ago: it still pays. */
  #paidBefore(index: number): readonly string[] {
    const { from } = this.#last;
    return !this.#donated && index - this.#lastAt < REACH && from.every((name) => !this.#people.has(name)) ? from : [];
  }

  /** `甲向丙捐款3万元，乙给丁送棉被，戊捐款1万元`: where each gives to somebody else, who gets the last is not said. */
  #isApart({ to }: Gift, { text }: ReadSentence): boolean {
    const here = this.#apart.filter(({ sentence }) => sentence.text === text);
    return to === 'before' && new Set(here.map((told) => told.to)).size > 1;
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
    this.#heard.pass(sentence);
  }

  /** Whether what is lent is meant for the house of somebody of whom an earlier sentence spoke. */
  #isForTheHouse({ what, to }: Gift, meant: readonly string[], sentence: ReadSentence): boolean {
    if (!LENT.test(what) || to === 'person' || typeof to !== 'string') return false;
    return meant.every((name) => this.#people.has(name) && sentence.persons.every((person) => person.name !== name));
  }

  /** Whether names of two sides are of the same, in their order. */
  #areSame(a: readonly string[], b: readonly string[]): boolean {
    return a.length === b.length && a.every((name, i) => this.#canonical(name) === this.#canonical(b[i] ?? ''));
  }
}
