/** What the words of a gift leave unsaid: who is called on, where it goes, what it pays for, who pays. */
import type { ReadSentence } from '../events/sentence.ts';
import { calledOn, standingAt } from './called-on.ts';
import type { Heard } from './heard.ts';
import { collecting } from './receivers.ts';
import { spokenTo } from './talk.ts';
import { eventsIn, HOUSES, payerIn, SPONSORED, workIn } from './told.ts';

/** A place in need: `去年临江县发大水，…捐款`. */
const STRUCK = /^(?:[^，。；]{0,6}?)(?:发大水|遭遇|受灾|暴发|突发|发生地震|发生洪|内涝|告急|遭受|突降|遭灾)/u;

/** Whoever is called on at home is meant before the place that a tour has come to. */
const AT_HOME = /上门|登门|家中|家里|探望/u;

/** What is meant at a gift, as its sentence and those before it tell. */
export class Unsaid {
  readonly #heard: Heard;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** Who is called on where the clause at `at` stands; `giver` is never meant. */
  visited(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = [calledOn(sentence, at), standingAt(sentence, at)].map((names) =>
      names.filter((name) => !giver.includes(name)),
    );
    const place = here.find((names) => names.length > 0);
    if (place !== undefined) return place;
    const talked = spokenTo(sentence, at, giver);
    if (talked !== undefined) return [talked];
    const met = sentence.persons.findLast((p) => p.end <= at && !giver.includes(p.name))?.name;
    const athome = AT_HOME.test(sentence.text.slice(0, at));
    const { visited, person } = this.#heard.told;
    if (met !== undefined && (athome || visited.length === 0)) return [met];
    // `…合作社资金困难，某银行发放贷款50万元`
    const told = sentence.organizations.findLast((o) => o.end <= at && !o.area && !giver.includes(o.name));
    if (told !== undefined && visited.length === 0) return [told.name];
    if (visited.length > 0) return visited;
    return person === null || giver.includes(person) ? [] : [person];
  }

  /** Everybody who is called on where the clause at `at` stands, or was in the sentence before: `每户`. */
  homes(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = calledOn(sentence, at, true);
    return (here.length > 0 ? here : this.#heard.told.homes).filter((name) => !giver.includes(name));
  }

  /** Who gifts are said to go to, where no clause of a gift says so; failing that the house that the sentence goes to. */
  receiver(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = [...collecting(sentence, at), ...standingAt(sentence, at)].find((name) => !giver.includes(name));
    if (here !== undefined) return [here];
    if (this.#heard.told.receiver.length > 0) return this.#heard.told.receiver.filter((name) => !giver.includes(name));
    const there = calledOn(sentence, at);
    const houses = sentence.organizations.filter((o) => HOUSES.has(o.kind) && !giver.includes(o.name));
    return there.filter((name) => houses.some((o) => o.name === name));
  }

  /** The place that the sentence tells to be in need. */
  struck({ text, organizations }: ReadSentence, at: number): readonly string[] {
    const place = organizations.findLast((o) => o.end <= at && STRUCK.test(text.slice(o.end, at)));
    return place === undefined ? [] : [place.name];
  }

  /** The village or house that the article is about: there gifts go of which it does not say where. */
  home(giver: readonly string[]): readonly string[] {
    const { home } = this.#heard.main;
    return home === null || giver.includes(home) ? [] : [home];
  }

  /** The fund named last: who subscribes pays into it. */
  fund({ organizations }: ReadSentence, at: number): readonly string[] {
    const here = organizations.findLast((o) => o.end <= at && o.name.endsWith('基金'))?.name;
    const name = here ?? this.#heard.told.bodies.findLast((body) => body.endsWith('基金'));
    return name === undefined ? [] : [name];
  }

  /** The event told of last: who sponsors without saying what pays for it. */
  event(sentence: ReadSentence, at: number): readonly string[] {
    const here =
      eventsIn(sentence).findLast(({ end, type }) => end <= at && SPONSORED.has(type))?.name ?? this.#heard.told.event;
    return here === null ? [] : [here];
  }

  /** What is built, of which the words before told last. */
  work(sentence: ReadSentence, at: number): readonly string[] {
    const here = workIn(sentence, at) ?? this.#heard.told.work;
    return here === null ? [] : [here];
  }

  /** The body that paid out money, as the sentence or the one before it says. */
  payer(sentence: ReadSentence, at: number): readonly string[] {
    const here = payerIn(sentence, at);
    return here.length > 0 ? here : this.#heard.told.payer;
  }
}
