/** Which name a bare noun stands for: 老何 for the only person of that surname, 母校 for the school spoken of most. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Told } from './told.ts';

/** The person whom a surname stands for (`老何`), where only one has it. */
function familiar(surname: string, { persons }: ReadSentence, told: Told): string | undefined {
  const all = new Set([...told.persons, ...persons.map(({ name }) => name)]);
  const [only, ...others] = [...all].filter((name) => name.startsWith(surname));
  return others.length === 0 ? only : undefined;
}

/** A house or place called by its bare noun: `该校`, `村里`, `医院`. */
const BARE =
  /^(?:[该全本]|结对|受援|对口|我(?![省市县区镇乡村]))?(?<noun>小学|中学|学校|医院|卫生院|幼儿园|敬老院|合作社|书屋|商会|协会|基金会|集团|支行|分行|银行|部队|街道|中心|[局办委会所校院村镇乡县市区厂社园馆队站店部旅团营连])(?:里|方)?$/u;
/** What the noun of a house ends in where its name has another: `校` for a middle school. */
const KIND_OF: Readonly<Record<string, RegExp>> = {
  校: /[校学院]$/u,
  学校: /[校学院园]$/u,
  医院: /医?院$/u,
  厂: /厂$|公司$/u,
  部: /(?:^驻|某).*部$/u,
  部队: /(?:^驻|某).*(?:部队|[部旅团营连站])$/u,
};

/** The body named last that a bare noun may stand for. */
function bareMeant(name: string, sentence: ReadSentence, at: number, told: Told, not: readonly string[]) {
  const noun = BARE.exec(name)?.groups?.['noun'];
  if (noun === undefined) return undefined;
  const fits = (o: { readonly name: string }): boolean =>
    o.name !== name && !not.includes(o.name) && (KIND_OF[noun]?.test(o.name) ?? o.name.endsWith(noun));
  return (sentence.organizations.findLast((o) => o.end <= at && fits(o)) ?? told.named.findLast(fits))?.name;
}

/** The name that a word stands for at an offset of a sentence; the word itself where that is not known. */
export function bodyMeant(
  name: string,
  sentence: ReadSentence,
  at: number,
  told: Told,
  giver: readonly string[],
): string {
  if (/^[老小]\p{Script=Han}$/u.test(name)) return familiar(name.charAt(1), sentence, told) ?? name;
  if (name.length === 1)
    return sentence.organizations.findLast((o) => o.end <= at && !o.area && o.name.endsWith(name))?.name ?? name;
  if (name === '母校') {
    const here = sentence.organizations.find((o) => o.kind === 'school')?.name;
    return [...told.schools].sort((a, b) => b[1] - a[1])[0]?.[0] ?? here ?? name;
  }
  // What comes to the office of a village comes to the village.
  const bare = bareMeant(name.replace(/^村委会$/u, '村里'), sentence, at, told, giver);
  if (bare !== undefined) return bare;
  return name.length <= 4 ? (told.bodies.findLast((body) => body.endsWith(name)) ?? name) : name;
}
