/** Honours in quotes: `“云州市文明单位”“示范学校”等称号` name no bodies. */
import { Finder } from '../../text/scan/finder.ts';

const HONOURS = new Finder(
  /(?:“[^“”]{2,40}”[、和及与]?){1,12}(?:等)?(?:多项|\d+项)?(?:[\p{Script=Han}\d]{0,6}?(?:称号|荣誉|奖牌|牌匾|奖项|奖章|证书|奖(?![学金])))|(?:评为|授予|荣获|获评|获得|获|被命名为|命名为|入选|认定为)[^，。；“”]{0,16}(?:“[^“”]{2,40}”[、和及与]?){1,12}/gu,
);

/** Where honours in quotes stand. */
export function honoursIn(sentence: string): { readonly start: number; readonly end: number }[] {
  if (!sentence.includes('”')) return [];
  return HONOURS.in(sentence).map((match) => {
    const opening = match[0].indexOf('“');
    return { start: match.index + opening, end: match.index + match[0].lastIndexOf('”') + 1 };
  });
}
