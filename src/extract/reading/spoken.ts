/** Who was spoken of: what a sentence without a subject, or a pronoun in it, stands for. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { ReadSentence } from '../events/sentence.ts';

const OPENS =
  /(?:^[■●◆▲★○◎]?|[，；：“]|[，；：“^](?:其中|随后|此外|同时|目前|当天|当日|今年|去年|近日|日前|近年来|截至目前)，?|\d[年月日]|[上下中]午)$/u;
/** What follows a name that only says whose or which. */
const NOT_ITSELF = new RegExp(`^(?:的|、[^，]{0,20}的|(?:原|党委|党组|常务|副)*${anyOf(words('titles'))})`, 'u');
const CALLED_ON = new Finder(
  /(?:走访慰问|看望慰问|入户慰问|慰问|看望|走访|探望|来到|走进|深入|前往|抵达|赶到|奔赴|到|赴)了?(?<where>[^，。；：！？]{2,80})/gu,
);
/** Where gifts go: `驰援甲县`, `物资运抵甲镇`, `向甲小学捐赠仪式`. */
const BOUND_FOR = /(?:运抵|运往|送达|驰援|支援|援助|发往|援建|送到)$/u;
const GIFT_TO = /^(?:的)?(?:[\p{Script=Han}“”]{0,8})(?:捐赠|捐款|捐助)(?:仪式|活动)/u;
const WENT_TO_SEE = /(?:慰问|看望|探望)了?(?<whom>.{2,})$/u;
const AT_HOME = /(?:的?家中|的?家里|家|身边|现场|工地|一线)$/u;

interface Named {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Persons and bodies in order; a body inside a person's title is not spoken of by itself. */
const namedIn = ({ persons, organizations }: ReadSentence): Named[] =>
  [...persons, ...organizations.filter((o) => !persons.some((p) => p.start <= o.start && o.end <= p.end))].sort(
    (a, b) => a.start - b.start,
  );
const GRANTED = /(?:助力|帮助|支持|协助)(?<who>[^，。；]{2,20}?)(?:首次|成功|再次)*(?:获得|获批|争取|入选|申报|创建)/u;

/** Whether a name stands inside a short quoted name: `“白石县先进个人”`. */
function isQuoted(text: string, { start, end }: Named): boolean {
  const open = text.lastIndexOf('“', start);
  const close = text.indexOf('”', end);
  return open !== -1 && close !== -1 && close - open < 24 && !/[”，。]/u.test(text.slice(open + 1, close));
}

/** Words before a title that say whose it is: `82级化学系校友…`. */
const WHOSE = /(?:^|[，；：。])(?:(?![向由对与给为被和同在让请到把将陪随经了的着过])[\p{Script=Han}\d]){1,12}$/u;

/** Whom the clause at `at` is about, as far as this sentence says: the list of names that opened a clause last. */
function subjectIn(sentence: ReadSentence, at: number, first = false): string[] {
  const { text } = sentence;
  const before = namedIn(sentence).filter((n) => n.end <= at && !isQuoted(text, n));
  const opener = (first ? before : [...before].reverse()).find((n) => {
    const lead = text.slice(0, n.start);
    const opens =
      OPENS.test(lead) ||
      sentence.dates.some((d) => d.end === n.start) ||
      ((n.titles?.length ?? 0) > 0 && WHOSE.test(lead));
    return opens && !NOT_ITSELF.test(text.slice(n.end));
  });
  const helped = GRANTED.exec(text.slice(0, at))?.groups?.['who'];
  if (helped !== undefined) return [helped];
  if (opener === undefined) return [];
  const list = [opener.name];
  let { end } = opener;
  for (const next of before)
    if (next.start > end && /^(?:、|和|与|及|以及)$/u.test(text.slice(end, next.start))) {
      list.push(next.name);
      ({ end } = next);
    }
  return list;
}

/** Names in words that say where somebody went or whom they called on; the words themselves where nothing is named. */
function calledOn(sentence: ReadSentence, until: number): string[] {
  const matches = CALLED_ON.in(sentence.text.slice(0, until));
  const people = matches.findLast((m) => /慰问|看望|探望/u.test(m[0]));
  const match = people ?? matches.at(-1);
  const where = match?.groups?.['where'];
  if (match === undefined || where === undefined) return [];
  // `到医院看望`: whom is left out.
  if (/(?:慰问|看望|探望)$/u.test(where)) return [];
  const start = match.index + match[0].length - where.length;
  const inside = namedIn(sentence).filter((n) => start <= n.start && n.end <= start + where.length);
  // `到临江街道看望何田`: whom they went to see, not where.
  const seen = start + where.length - (WENT_TO_SEE.exec(where)?.groups?.['whom']?.length ?? 0);
  const whom = inside.filter((n) => n.titles !== undefined && n.start >= seen);
  if (whom.length > 0 && seen < start + where.length) return whom.map((n) => n.name);
  // `到园看望小朋友`
  if (inside.length === 0 && seen < start + where.length) return [where.slice(seen - start)];
  const items = where.split(/、|和(?=[\p{Script=Han}]{3})/u);
  if (inside.length >= items.length) return inside.map((n) => n.name);
  const plain = where.replace(AT_HOME, '');
  return inside.length === 1 && items.length === 1 ? inside.map((n) => n.name) : [plain];
}

/** Follows an article sentence by sentence. */
export class Spoken {
  #passed: ReadSentence[] = [];
  #subject: readonly string[] = [];
  #visited: readonly string[] = [];
  #person: string | null = null;
  #receiver: readonly string[] = [];
  readonly #schools = new Map<string, number>();
  readonly #bodies: string[] = [];

  /** Whom the clause at `at` of the sentence is about. */
  subject(sentence: ReadSentence, at: number): readonly string[] {
    const here = subjectIn(sentence, at);
    this.#catchUp();
    return here.length > 0 ? here : this.#subject;
  }

  /** Who is called on where the clause at `at` stands; `giver` is never meant. */
  visited(sentence: ReadSentence, at: number, giver: readonly string[]): readonly string[] {
    const here = calledOn(sentence, at).filter((name) => !giver.includes(name));
    if (here.length > 0) return here;
    this.#catchUp();
    const met = sentence.persons.findLast((p) => p.end <= at && !giver.includes(p.name))?.name;
    if (met !== undefined && this.#visited.length === 0) return [met];
    // `…合作社资金困难，某银行发放贷款50万元`
    const told = sentence.organizations.findLast((o) => o.end <= at && !o.area && !giver.includes(o.name));
    if (told !== undefined && this.#visited.length === 0) return [told.name];
    if (this.#visited.length > 0) return this.#visited;
    return this.#person === null || giver.includes(this.#person) ? [] : [this.#person];
  }

  /** Who gifts are said to go to, where no clause of a gift says so. */
  receiver(): readonly string[] {
    this.#catchUp();
    return this.#receiver;
  }

  /** The person named last. */
  person(): readonly string[] {
    this.#catchUp();
    return this.#person === null ? [] : [this.#person];
  }

  /** The body that a bare noun stands for: 博物馆 for the museum named before, 母校 for the school spoken of most. */
  meant(name: string, sentence: ReadSentence): string {
    this.#catchUp();
    if (/^(?:该|全)?学校$/u.test(name)) return [...this.#schools.keys()].at(-1) ?? name;
    if (name === '母校') {
      const here = sentence.organizations.find((o) => o.kind === 'school')?.name;
      return [...this.#schools].sort((a, b) => b[1] - a[1])[0]?.[0] ?? here ?? name;
    }
    return name.length <= 4 ? (this.#bodies.findLast((body) => body.endsWith(name)) ?? name) : name;
  }

  /** Takes note of a sentence once its facts are read; what it says is looked at when somebody asks. */
  pass(sentence: ReadSentence): void {
    this.#passed.push(sentence);
  }

  #catchUp(): void {
    for (const sentence of this.#passed) this.#note(sentence);
    this.#passed = [];
  }

  #note(sentence: ReadSentence): void {
    const { text, persons, organizations } = sentence;
    const subject = subjectIn(sentence, text.length, true);
    if (subject.length > 0) this.#subject = subject;
    this.#visited = calledOn(sentence, text.length).slice(0, 1);
    this.#person = persons.findLast((p) => !subject.includes(p.name) || persons.length === 1)?.name ?? this.#person;
    const bound = organizations.find(
      (o) =>
        BOUND_FOR.test(text.slice(0, o.start)) ||
        (text.slice(0, o.start).endsWith('向') && GIFT_TO.test(text.slice(o.end))),
    );
    if (bound !== undefined) this.#receiver = [bound.name];
    for (const o of organizations) {
      this.#bodies.push(o.name);
      if (o.kind === 'school') this.#schools.set(o.name, (this.#schools.get(o.name) ?? 0) + 1);
    }
  }
}
