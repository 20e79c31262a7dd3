/** Newspapers and magazines, printed in `《》`: `《云州文艺》原主编`, `《江南晨报》`. */

import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from './mention.ts';

const PERIODICAL = new Finder(
  /《(?<name>[^《》]{2,14})》(?=(?:报|杂志)?原?(?:常务|执行|名誉)?副?(?:主编|总编|社长|编辑|编委|记者|杂志|期刊)|(?:杂志|头版|报)?(?:刊发|刊登|刊载|报道|创刊))|《(?<paper>\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|周刊|周报|画报|学报|青年报|法治报|教育报|农民报|工人报|月刊|季刊))》/gu,
);

/** The periodicals that a sentence names, without their marks. */
export function periodicalsIn(sentence: string): OrganizationMention[] {
  if (!sentence.includes('《')) return [];
  return PERIODICAL.in(sentence).map((match) => {
    const name = match.groups?.['name'] ?? match.groups?.['paper'] ?? '';
    const start = match.index + 1;
    const rule = 'organization: periodical in 《》';
    return {
      is: 'organization',
      start,
      end: start + name.length,
      name,
      kind: 'media',
      area: false,
      rule,
      confidence: 0.9,
    };
  });
}
