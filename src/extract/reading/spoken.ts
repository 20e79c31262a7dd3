/** Who was spoken of: what a sentence without a subject, or a pronoun in it, stands for. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { bodiesCounted } from './counted-bodies.ts';
import { personsCounted } from './counted-persons.ts';
import { areLeaders, groupBefore, groupsIn } from './groups.ts';
import type { Heard } from './heard.ts';
import { bodyMeant } from './meant.ts';
import { isOfOthers, subjectIn } from './subject-of-clause.ts';
import { HOUSES, sourceIn } from './told.ts';

/** `2006年，企业改制更名，同年获评…`: the clause is about the firm. */
const HOUSE_OPENS =
  /(?:^|[，；：。]|\d[年月日]，?)(?:该?(?:企业|公司)|该(?<short>街道|支行|分行|中心|商会|协会|学会|基金会|合作社|[校院行厂社店村镇乡县区局办委站所馆园队]))(?!家|负责|\p{Script=Han}{0,4}(?:[局镇乡县区站所馆园队校院行会]长|书记|主任|经理|主席|干部|人员|职工|员工|相关|有关))/u;

const SHORT_KINDS: Readonly<Record<string, OrganizationKind>> = {
  校: 'school',
  院: 'hospital',
  行: 'bank',
  村: 'village',
};

/** What is done at an event and by nobody in particular is done by whoever holds it. */
const AT_EVENT = /^(?:会上|大会上?|会议|仪式上|活动上|活动中|活动现场|现场|当天)(?:，|还|又|也|对|向|为)/u;

/** What the words of a sentence stand for, after those before it. */
export class Spoken {
  readonly #heard: Heard;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** Whom the clause at `at` of the sentence is about. */
  subject(sentence: ReadSentence, at: number): readonly string[] {
    const here = subjectIn(sentence, at);
    const group = groupBefore(sentence.text, at);
    const after = group !== null && here.every((name) => sentence.text.lastIndexOf(name, at) < group.end);
    if (group !== null && after && areLeaders(group.name)) return [group.name];
    if (group !== null && after)
      return groupsIn(sentence).get(group.name) ?? this.#heard.told.groups.get(group.name) ?? here;
    if (here.length > 0) return here;
    const opens = HOUSE_OPENS.exec(sentence.text.slice(0, at));
    const house = opens === null ? [] : this.#houseOf(opens.groups?.['short'] ?? '', sentence, at);
    if (house.length > 0) return house;
    if (isOfOthers(sentence.text.slice(0, at))) return [];
    if (AT_EVENT.test(sentence.text) && this.#heard.told.host.length > 0) return this.#heard.told.host;
    const main = this.#heard.main.house ?? this.#heard.main.office;
    return main !== null && this.#heard.told.paragraph !== sentence.paragraph ? [main] : this.#heard.told.subject;
  }

  /** The house that 公司 or 该校 stands for. */
  #houseOf(short: string, sentence: ReadSentence, at: number): readonly string[] {
    if (short === '') return this.body(sentence, at, []);
    const kind = SHORT_KINDS[short];
    const fits = (o: OrganizationMention): boolean => (kind === undefined ? o.name.endsWith(short) : o.kind === kind);
    const here = sentence.organizations.findLast((o) => o.end <= at && fits(o))?.name;
    const name = here ?? this.#heard.told.named.findLast(fits)?.name;
    return name === undefined ? [] : [name];
  }

  /** The firm or house that 其 or 企业 stands for: the last that was neither a bank nor the giver. */
  body(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const fits = (o: OrganizationMention): boolean => HOUSES.has(o.kind) && !giver.includes(o.name);
    const here = sentence.organizations.findLast((o) => o.end <= at && fits(o))?.name;
    const main = this.#heard.main.house;
    if (main !== null && !giver.includes(main)) return [main];
    const last = here ?? this.#heard.told.houses.findLast((name) => !giver.includes(name));
    return last === undefined ? [] : [last];
  }

  /** The firm that 公司 stands for: the one that the article is about, else the one named last. */
  firm(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const isFirm = (o: OrganizationMention): boolean => o.kind === 'company' && !giver.includes(o.name);
    const all = [...this.#heard.told.named, ...sentence.organizations.filter((o) => o.end <= at)].filter(isFirm);
    const main = this.#heard.main.house;
    const last = all.some((o) => o.name === main) ? main : all.at(-1)?.name;
    return last === undefined || last === null ? [] : [last];
  }

  /** The person named last before an offset; `giver` is never meant. */
  person({ persons }: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = persons.findLast((p) => p.end <= at && !giver.includes(p.name))?.name;
    if (here !== undefined) return [here];
    const main = this.#heard.main.person;
    if (main !== null && !giver.includes(main)) return [main];
    const told = [this.#heard.told.person, ...[...this.#heard.told.persons].reverse()].find(
      (name) => name !== null && !giver.includes(name),
    );
    return told === undefined || told === null ? [] : [told];
  }

  /** The body that a bare noun stands for: 博物馆 for the museum named before, 母校 for the school spoken of most. */
  meant(name: string, sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const count = personsCounted(name);
    if (count === null)
      return this.#counted(name, sentence, at, giver) ?? [bodyMeant(name, sentence, at, this.#heard.told, giver)];
    const here = sentence.persons.filter((p) => p.end <= at).map((p) => p.name);
    const told = [...new Set([...this.#heard.told.persons, ...here].reverse())].filter(
      (person) => !giver.includes(person),
    );
    return told.length < count ? [name] : told.slice(0, count).reverse();
  }

  /** The bodies that `两家医院` counts. */
  #counted(name: string, { organizations, persons }: ReadSentence, at: number, not: readonly string[]) {
    // Whose head somebody is, is not spoken of itself.
    const own = organizations.filter((o) => o.end <= at && persons.every((p) => o.start < p.start || o.end > p.end));
    return bodiesCounted(name, [...this.#heard.told.named, ...own], not);
  }

  /** Whom a word for one who is honoured stands for: 他 and 三人 for persons told of before, nobody where they are not known. */
  honoured(name: string, sentence: ReadSentence, at: number): readonly string[] {
    if (/^[他她]$/u.test(name)) return this.person(sentence, at, []);
    if (name === '其') return this.body(sentence, at, []);
    if (personsCounted(name) === null) return this.#counted(name, sentence, at, []) ?? [name];
    const meant = this.meant(name, sentence, at, []);
    return meant.includes(name) ? [] : meant;
  }

  /** Who held the event told of last. */
  host(): readonly string[] {
    return this.#heard.told.host;
  }

  /** The bureau that told the paper of its own deeds: `记者从市人社局获悉，我市已返还…`. */
  source(sentence: ReadSentence): readonly string[] {
    return sourceIn(sentence) ?? this.#heard.told.source;
  }

  /** The firm, school or hospital that the whole article is about. */
  house(): readonly string[] {
    const { house } = this.#heard.main;
    return house === null ? [] : [house];
  }

  /** Whether a name is a person's. */
  isPerson(name: string, { persons }: ReadSentence): boolean {
    return this.#heard.told.persons.includes(name) || persons.some((person) => person.name === name);
  }
}
