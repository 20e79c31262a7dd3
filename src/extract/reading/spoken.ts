/** Who was spoken of: what a sentence without a subject, or a pronoun in it, stands for. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { calledOn, collecting, isOfOthers, spokenTo, standingAt, subjectIn } from './clauses.ts';
import { personsCounted } from './counted-persons.ts';
import { groupBefore, groupsIn } from './groups.ts';
import type { Main } from './main-house.ts';
import { bodyMeant } from './meant.ts';
import { eventsIn, HOUSES, payerIn, SPONSORED, sourceIn, Told, workIn } from './told.ts';

/** `2006年，企业改制更名，同年获评…`: the clause is about the firm. */
const HOUSE_OPENS = /(?:^|[，；：。]|\d[年月日]，?)(?:该?(?:企业|公司)|该(?<short>[校院行厂社店村]))(?!家|负责)/u;

const SHORT_KINDS: Readonly<Record<string, OrganizationKind>> = {
  校: 'school',
  院: 'hospital',
  行: 'bank',
  村: 'village',
};

/** What is done at an event and by nobody in particular is done by whoever holds it. */
const AT_EVENT = /^(?:会上|大会上?|会议|仪式上|活动上|活动中|活动现场|现场|当天)(?:，|还|又|也|对|向|为)/u;

/** A place in need: `去年临江县发大水，…捐款`. */
const STRUCK = /^(?:[^，。；]{0,6}?)(?:发大水|遭遇|受灾|暴发|突发|发生地震|发生洪|内涝|告急|遭受|突降|遭灾)/u;

/** Whoever is called on at home is meant before the place that a tour has come to. */
const AT_HOME = /上门|登门|家中|家里|探望/u;

/** Follows an article sentence by sentence. */
export class Spoken {
  /** The firm or house that the whole article is about, which a bare 企业 or no subject at all stands for. */
  readonly #findMain: () => Main;
  #found: Main | undefined;
  #passed: ReadSentence[] = [];
  readonly #noted = new Told();

  /** @param main finds the firm or house and the person that the whole article is about: most articles never ask */
  constructor(main: () => Main) {
    this.#findMain = main;
  }

  get #main(): Main {
    this.#found ??= this.#findMain();
    return this.#found;
  }

  /** Whom the clause at `at` of the sentence is about. */
  subject(sentence: ReadSentence, at: number): readonly string[] {
    const here = subjectIn(sentence, at);
    const group = groupBefore(sentence.text, at);
    const after = group !== null && here.every((name) => sentence.text.lastIndexOf(name, at) < group.end);
    if (group !== null && after) return groupsIn(sentence).get(group.name) ?? this.#told.groups.get(group.name) ?? here;
    if (here.length > 0) return here;
    const opens = HOUSE_OPENS.exec(sentence.text.slice(0, at));
    const house = opens === null ? [] : this.#houseOf(opens.groups?.['short'] ?? '', sentence, at);
    if (house.length > 0) return house;
    if (isOfOthers(sentence.text.slice(0, at))) return [];
    if (AT_EVENT.test(sentence.text) && this.#told.host.length > 0) return this.#told.host;
    const main = this.#main.house;
    return main !== null && this.#told.paragraph !== sentence.paragraph ? [main] : this.#told.subject;
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
    if (met !== undefined && (athome || this.#told.visited.length === 0)) return [met];
    // `…合作社资金困难，某银行发放贷款50万元`
    const told = sentence.organizations.findLast((o) => o.end <= at && !o.area && !giver.includes(o.name));
    if (told !== undefined && this.#told.visited.length === 0) return [told.name];
    if (this.#told.visited.length > 0) return this.#told.visited;
    return this.#told.person === null || giver.includes(this.#told.person) ? [] : [this.#told.person];
  }

  /** Who gifts are said to go to, where no clause of a gift says so; failing that the house that the sentence goes to. */
  receiver(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = [...collecting(sentence, at), ...standingAt(sentence, at)].find((name) => !giver.includes(name));
    if (here !== undefined) return [here];
    if (this.#told.receiver.length > 0) return this.#told.receiver.filter((name) => !giver.includes(name));
    const there = calledOn(sentence, at);
    const houses = sentence.organizations.filter((o) => HOUSES.has(o.kind) && !giver.includes(o.name));
    return there.filter((name) => houses.some((o) => o.name === name));
  }

  /** The place that the sentence tells to be in need. */
  struck({ text, organizations }: ReadSentence, at: number): readonly string[] {
    const place = organizations.findLast((o) => o.end <= at && STRUCK.test(text.slice(o.end, at)));
    return place === undefined ? [] : [place.name];
  }

  /** The fund named last: who subscribes pays into it. */
  fund({ organizations }: ReadSentence, at: number): readonly string[] {
    const here = organizations.findLast((o) => o.end <= at && o.name.endsWith('基金'))?.name;
    const name = here ?? this.#told.bodies.findLast((body) => body.endsWith('基金'));
    return name === undefined ? [] : [name];
  }

  /** The body that paid out money, as the sentence or the one before it says. */
  payer(sentence: ReadSentence, at: number): readonly string[] {
    const here = payerIn(sentence, at);
    return here.length > 0 ? here : this.#told.payer;
  }

  /** The house that 公司 or 该校 stands for. */
  #houseOf(short: string, sentence: ReadSentence, at: number): readonly string[] {
    const kind = SHORT_KINDS[short];
    if (kind === undefined) return this.body(sentence, at, []);
    const here = sentence.organizations.findLast((o) => o.end <= at && o.kind === kind)?.name;
    const name = here ?? this.#told.named.findLast((o) => o.kind === kind)?.name;
    return name === undefined ? [] : [name];
  }

  /** The firm or house that 其 or 企业 stands for: the last that was neither a bank nor the giver. */
  body(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const fits = (o: OrganizationMention): boolean => HOUSES.has(o.kind) && !giver.includes(o.name);
    const here = sentence.organizations.findLast((o) => o.end <= at && fits(o))?.name;
    const main = this.#main.house;
    if (main !== null && !giver.includes(main)) return [main];
    const last = here ?? this.#told.houses.findLast((name) => !giver.includes(name));
    return last === undefined ? [] : [last];
  }

  /** The firm that 公司 stands for: the one that the article is about, else the one named last. */
  firm(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const isFirm = (o: OrganizationMention): boolean => o.kind === 'company' && !giver.includes(o.name);
    const all = [...this.#told.named, ...sentence.organizations.filter((o) => o.end <= at)].filter(isFirm);
    const main = this.#main.house;
    const last = all.some((o) => o.name === main) ? main : all.at(-1)?.name;
    return last === undefined || last === null ? [] : [last];
  }

  /** Everybody who is called on where the clause at `at` stands, or was in the sentence before: `每户`. */
  homes(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = calledOn(sentence, at, true);
    return (here.length > 0 ? here : this.#told.homes).filter((name) => !giver.includes(name));
  }

  /** The person named last before an offset; `giver` is never meant. */
  person({ persons }: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = persons.findLast((p) => p.end <= at && !giver.includes(p.name))?.name;
    if (here !== undefined) return [here];
    const main = this.#main.person;
    if (main !== null && !giver.includes(main)) return [main];
    const told = [this.#told.person, ...[...this.#told.persons].reverse()].find(
      (name) => name !== null && !giver.includes(name),
    );
    return told === undefined || told === null ? [] : [told];
  }

  /** The body that a bare noun stands for: 博物馆 for the museum named before, 母校 for the school spoken of most. */
  meant(name: string, sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const count = personsCounted(name);
    if (count === null) return [bodyMeant(name, sentence, at, this.#told, giver)];
    const here = sentence.persons.filter((p) => p.end <= at).map((p) => p.name);
    const told = [...new Set([...this.#told.persons, ...here].reverse())].filter((person) => !giver.includes(person));
    return told.length < count ? [name] : told.slice(0, count).reverse();
  }

  /** Whom a word for one who is honoured stands for: 他 and 三人 for persons told of before, nobody where they are not known. */
  honoured(name: string, sentence: ReadSentence, at: number): readonly string[] {
    if (/^[他她]$/u.test(name)) return this.person(sentence, at, []);
    if (name === '其') return this.body(sentence, at, []);
    if (personsCounted(name) === null) return [name];
    const meant = this.meant(name, sentence, at, []);
    return meant.includes(name) ? [] : meant;
  }

  /** The event told of last: who sponsors without saying what pays for it. */
  event(sentence: ReadSentence, at: number): readonly string[] {
    const here =
      eventsIn(sentence).findLast(({ end, type }) => end <= at && SPONSORED.has(type))?.name ?? this.#told.event;
    return here === null ? [] : [here];
  }

  /** Who held the event told of last. */
  host(): readonly string[] {
    return this.#told.host;
  }

  /** What is built, of which the words before told last. */
  work(sentence: ReadSentence, at: number): readonly string[] {
    const here = workIn(sentence, at) ?? this.#told.work;
    return here === null ? [] : [here];
  }

  /** The bureau that told the paper of its own deeds: `记者从市人社局获悉，我市已返还…`. */
  source(sentence: ReadSentence): readonly string[] {
    return sourceIn(sentence) ?? this.#told.source;
  }

  /** The firm, school or hospital that the whole article is about. */
  house(): readonly string[] {
    const { house } = this.#main;
    return house === null ? [] : [house];
  }

  /** The village or house that the article is about: there gifts go of which it does not say where. */
  home(giver: readonly string[]): readonly string[] {
    const { home } = this.#main;
    return home === null || giver.includes(home) ? [] : [home];
  }

  /** Whether a name is a person's. */
  isPerson(name: string, { persons }: ReadSentence): boolean {
    return this.#told.persons.includes(name) || persons.some((person) => person.name === name);
  }

  /** Takes note of a sentence once its facts are read; what it says is looked at when somebody asks. */
  pass(sentence: ReadSentence): void {
    this.#passed.push(sentence);
  }

  /** What the sentences before have told. */
  get #told(): Told {
    for (const sentence of this.#passed) this.#noted.note(sentence);
    this.#passed = [];
    return this.#noted;
  }
}
