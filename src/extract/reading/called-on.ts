/** Whom a sentence says that somebody called on, and in which house it is set. */
import { Finder } from '../../text/scan/finder.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { namedIn } from './named.ts';
import { talkedWith } from './talk.ts';

const CALLED_ON = new Finder(
  /(?:走访慰问|看望慰问|入户慰问|慰问|看望|走访|探望|来到|走进|深入|前往|抵达|赶到|奔赴|(?<![落做达收感受提说听得遇拿领接找谈])到|赴)了?(?!一[处户家站地])(?<where>[^，。；：！？]{2,80})/gu,
);
const WENT_TO_SEE = /(?:慰问|看望|探望)了?(?<whom>.{2,})$/u;
/** A unit that somebody calls on at its place: `到某舟桥营慰问`. */
const UNIT = /(?<unit>(?:营|连|[中大支]队|哨所|敬老院|福利院|光荣院))(?:走访|开展)?(?:慰问|看望|探望)$/u;
/** Several who each went to a place of their own. */
export const APART = /分别(?:来到|到|前往|走访|看望|慰问|赴|走进|深入)/u;
const AT_HOME = /(?:的?家中|的?家里|家|身边|现场|工地|一线)$/u;

/** Who receives a visitor for the house. */
const HEADS = /(?:校长|院长|园长|所长|站长|队长|政委|教导员|指导员|董事长|总经理|厂长)$/u;
const receives = ({ persons }: ReadSentence, talked: readonly string[]): boolean =>
  talked.every((name) => persons.some((p) => p.name === name && p.titles.some((title) => HEADS.test(title))));

/** The houses of a list that somebody went to one after the other: `来到云州大学、云州技校，慰问师生`. */
function housesIn({ organizations }: ReadSentence, calls: readonly RegExpExecArray[]): string[] {
  for (const call of [...calls].reverse()) {
    const start = call.index + call[0].length - (call.groups?.['where'] ?? '').length;
    const there = organizations.filter((o) => !o.area && start <= o.start && o.end <= call.index + call[0].length);
    if (there.length > 1) return there.map(({ name }) => name);
  }
  return [];
}

/** Villages and streets are places where people live; all other bodies are houses, whose people are theirs. */
const NO_HOUSE: ReadonlySet<string> = new Set(['village', 'subdistrict', 'party', 'government']);

/** The house to which the clauses before an offset have come. */
const houseOf = ({ text, organizations }: ReadSentence, until: number): string | undefined =>
  organizations.findLast(
    (o) =>
      o.end <= until &&
      !o.area &&
      (!NO_HOUSE.has(o.kind) || /[所站队]$/u.test(o.name)) &&
      /(?:来到|走进|前往|赶到|抵达|到|在)$/u.test(text.slice(0, o.start)) &&
      (text[o.end] === '，' || o.end === until),
  )?.name;

/**
 * Names in words that say where somebody went or whom they called on; the words themselves where nothing is named.
 * `each`: only persons, and those named stand for all (`何田、周启明等5户`).
 */
export function calledOn(sentence: ReadSentence, until: number, each = false): string[] {
  const matches = CALLED_ON.in(sentence.text.slice(0, until));
  // `分别来到甲、乙慰问`: each to a house of their own.
  if (APART.test(sentence.text.slice(0, until))) {
    const houses = housesIn(sentence, matches);
    if (houses.length > 0) return houses;
  }
  const talked = talkedWith(sentence, matches.at(-1)?.index ?? 0, until);
  if (talked.length > 0 && !receives(sentence, talked)) return talked;
  const last = matches.at(-1);
  // `看望了医护人员，并来到困难职工何田家中`: the last home.
  const home =
    last !== undefined && sentence.persons.some((p) => last.index < p.start && p.end <= last.index + last[0].length);
  const match = home ? last : (matches.findLast((m) => /慰问|看望|探望/u.test(m[0])) ?? last);
  const where = match?.groups?.['where'];
  if (match === undefined || where === undefined) return [];
  // `到医院看望`: whom is left out.
  if (/(?:慰问|看望|探望)$/u.test(where)) return UNIT.test(where) ? [where.replace(UNIT, '$<unit>')] : [];
  const start = match.index + match[0].length - where.length;
  const inside = namedIn(sentence).filter((n) => start <= n.start && n.end <= start + where.length);
  const homes = inside.filter((n) => n.titles !== undefined);
  if (each) return homes.length > 0 ? homes.map((n) => n.name) : housesIn(sentence, matches);
  // `到临江街道看望何田`: whom they went to see, not where.
  const seen = start + where.length - (WENT_TO_SEE.exec(where)?.groups?.['whom']?.length ?? 0);
  const whom = inside.filter((n) => n.titles !== undefined && n.start >= seen);
  if (whom.length > 0 && seen < start + where.length) return whom.map((n) => n.name);
  // `来到派出所，看望民警`: what is brought to those of a house is the house's.
  const house = inside.length === 0 && !/\d/u.test(where) ? houseOf(sentence, match.index) : undefined;
  if (house !== undefined) return [house];
  // `到园看望小朋友`
  if (inside.length === 0 && seen < start + where.length) return [where.slice(seen - start)];
  const items = where.split(/、|和(?=[\p{Script=Han}]{3})/u);
  if (inside.length >= items.length) return inside.map((n) => n.name);
  const plain = where.replace(AT_HOME, '');
  return inside.length === 1 && items.length === 1 ? inside.map((n) => n.name) : plain === '' ? [] : [plain];
}

/** The houses or village in which the sentence opens: `在市福利院，…`, `在河口小学和河口中学，…`. */
export function standingAt({ text, organizations }: ReadSentence, until: number): string[] {
  const places = organizations.filter((o) => o.end < until && !o.area && o.kind !== 'subdistrict');
  const first = places.findIndex((o) => /^(?:随后，?|来?到?)?在$/u.test(text.slice(0, o.start)));
  if (first === -1) return [];
  const rest = places.slice(first);
  const close = rest.findIndex((o) => text[o.end] === '，');
  const list = rest.slice(0, close + 1);
  const joined = list.every((o, i) => i === 0 || /^[、和及与]$/u.test(text.slice(list[i - 1]?.end, o.start)));
  return joined ? list.map(({ name }) => name) : [];
}
