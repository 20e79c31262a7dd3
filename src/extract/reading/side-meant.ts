/** Whom a side of a gift means: the names in its words, or who these words only point at. */
import type { ProjectClaim } from '../../../schema/reading.ts';
import type { ReadSentence } from '../events/sentence.ts';
import type { Side } from '../fact.ts';
import type { Heard } from './heard.ts';
import type { HonouredBefore } from './honoured-before.ts';
import { houseOfPeople } from './people-of-house.ts';
import type { Spoken } from './spoken.ts';
import { Unsaid } from './unsaid.ts';

/** Where a gift is told, and who was meant on that side before. */
interface ToldAt {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly before: readonly string[];
  readonly giver: readonly string[];
  /** Where the words of the gift end. */
  readonly until: number;
  /** Each receiver got the same. */
  readonly each: boolean;
}

/** `该项目` names nothing by itself. */
const POINTER = /^[该此其本](?:项目|工程|[地村镇县市区校院乡社])$/u;
/** Somebody's family. */
const KIN = /^(?:其|[他她]的?)(?<kin>家属|亲属|家人|父母|父亲|母亲|妻子|丈夫|子女|遗孀|女儿|儿子)$/u;

/** The first that is anybody. */
const first = (...sides: readonly (() => readonly string[])[]): readonly string[] => {
  for (const side of sides) {
    const names = side();
    if (names.length > 0) return names;
  }
  return [];
};

/** Follows the gifts of an article. */
export class SideMeant {
  readonly #spoken: Spoken;
  readonly #unsaid: Unsaid;
  readonly #honoured: HonouredBefore;
  readonly #canonical: (name: string) => string;
  readonly #projects: readonly ProjectClaim[];

  constructor(
    heard: Heard,
    spoken: Spoken,
    honoured: HonouredBefore,
    canonical: (name: string) => string,
    projects: readonly ProjectClaim[],
  ) {
    this.#spoken = spoken;
    this.#unsaid = new Unsaid(heard);
    this.#honoured = honoured;
    this.#canonical = canonical;
    this.#projects = projects;
  }

  /** The names that a side stands for where it is told; none where nobody is known. */
  of(side: Side, told: ToldAt): readonly string[] {
    const { sentence, at, before, giver } = told;
    const [spoken, unsaid] = [this.#spoken, this.#unsaid];
    switch (side) {
      case 'subject':
        return first(
          () => spoken.subject(sentence, at),
          () => spoken.source(sentence),
        );
      case 'person':
        return spoken.person(sentence, at, giver);
      case 'honoured':
        return this.#each(told, this.#honoured.at(sentence, at).who);
      case 'honouring':
        return this.#honoured.at(sentence, at).by;
      case 'giver':
        return before;
      case 'fund':
        return unsaid.fund(sentence, at);
      case 'work':
        return first(
          () => this.#costing(sentence, at),
          () => unsaid.work(sentence, at),
          () => before,
          () => spoken.house(),
          () => unsaid.home(giver),
        );
      case 'event':
        return unsaid.event(sentence, at);
      case 'payer':
        return first(
          () => unsaid.payer(sentence, at),
          () => unsaid.fund(sentence, at),
          () => before,
          () => spoken.source(sentence),
        );
      case 'body':
        return first(
          () => spoken.firm(sentence, at, giver),
          () => spoken.body(sentence, at, giver),
        );
      case 'before':
        return first(
          () => unsaid.struck(sentence, at),
          () => before,
          () => unsaid.receiver(sentence, at, giver),
          () => unsaid.home(giver),
        );
      case 'visited':
        return first(
          () => (told.each ? unsaid.homes(sentence, at, giver) : []),
          () => this.#visited(told),
          () => before,
        );
      default:
        return side
          .map((name) => this.#kin(name, told))
          .map((name) => (side.length === 1 ? (houseOfPeople(name, sentence, at, giver) ?? name) : name))
          .flatMap((name) => this.#meant(name, told))
          .filter((name) => !POINTER.test(name));
    }
  }

  /** What is built, where the sentence tells before an offset what all of it costs. */
  #costing({ start }: ReadSentence, at: number): readonly string[] {
    const told = this.#projects.findLast(({ investment }) =>
      investment?.evidence.some((proof) => proof.start >= start && proof.start <= start + at && proof.end > start),
    );
    return told === undefined ? [] : [told.name];
  }

  /** `每人奖励1万元`, `每家奖励5万元`: of persons and bodies honoured together only those of whom the word can be said. */
  #each({ sentence, at, until }: ToldAt, who: readonly string[]): readonly string[] {
    const unit = /每(?<unit>[人名位家个户])/u.exec(sentence.text.slice(at, until))?.groups?.['unit'];
    if (unit === undefined || unit === '户') return who;
    const persons = /[人名位]/u.test(unit);
    const some = who.filter((name) => this.#spoken.isPerson(name, sentence) === persons);
    return some.length > 0 ? some : who;
  }

  /** Whom a bare noun means: a body named before the gift, or in it (`河口村村民何田…为村里修路`). */
  #meant(name: string, { sentence, at, until, giver }: ToldAt): readonly string[] {
    const before = this.#spoken.meant(name, sentence, at, giver);
    if (!before.includes(name)) return before;
    const inside = this.#spoken.meant(name, sentence, until, giver);
    return inside.some((meant) => giver.includes(meant)) ? before : inside;
  }

  /** `其家属`: whose they are is who was spoken of last. */
  #kin(name: string, { sentence, at, giver }: ToldAt): string {
    const kin = KIN.exec(name)?.groups?.['kin'];
    const [whose] = kin === undefined ? [] : this.#spoken.person(sentence, at, giver);
    return whose === undefined ? name : `${whose}${kin}`;
  }

  /** Where somebody went to give: the giver under another of its names is not called on. */
  #visited({ sentence, at, giver }: ToldAt): readonly string[] {
    const own = new Set(giver.map(this.#canonical));
    const same = sentence.organizations.filter(({ name }) => own.has(this.#canonical(name)));
    // `何田送上某基金会筹集的慰问金`: who brings it does not get it.
    const acting = sentence.persons.filter(({ name, end }) => end === at || giver.includes(name));
    const theirs = acting.flatMap(({ positions }) => positions).flatMap(({ organization }) => organization ?? []);
    const others = [...acting, ...same].map(({ name }) => name);
    return this.#unsaid.visited(sentence, at, [...giver, ...theirs, ...others]);
  }
}
