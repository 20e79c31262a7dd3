/** Short names that only the noun after their list explains: `江禾、云钢、恒泰等五家企业`. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from './mention.ts';

const ITEM = '“?[\\p{Script=Han}A-Za-z\\d]{2,7}?”?';
const LIST = new Finder(
  new RegExp(
    `(?:(?<![\\p{Script=Han}“])|(?<=帮助|支持|包括|[拜走]访了?|考察了?|参观了?|察看了?|检查了?|调研了?|慰问了?|观摩了?|来到|走进|深入|前往|[^收得达感]到|引进|引入|邀请|组织|被|由|经|与|和))(?<items>${ITEM}(?:、${ITEM})+?(?:(?:和|以及|及|与)${ITEM})?)(?:等(?:(?:\\d+|[两三四五六七八九十]+)家)?|(?:\\d+|[两三四五六七八九十]+)家)(?:主流|骨干|龙头|重点|知名)?(?<noun>公司|企业(?!家)|媒体|产业集群)`,
    'gu',
  ),
);
const KINDS: Readonly<Record<string, OrganizationKind>> = {
  公司: 'company',
  企业: 'company',
  媒体: 'media',
  产业集群: 'company',
};
const NO_NAME =
  /(?:公司|企业|媒体|单位|部门|等|产业|行业|工业|农业|服务业|大型|中小|重点|规上)$|^(?:帮助|支持|组织|引导)/u;

const JOINT = /^(?:、|以及|[和及与])$/u;

/** The members of lists whose noun tells their kind, where nothing else does. */
export function listedBodiesIn(sentence: string): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const match of LIST.in(sentence)) {
    const { items = '', noun = '' } = match.groups ?? {};
    const kind = KINDS[noun];
    if (kind === undefined) continue;
    let start = match.index + match[0].indexOf(items);
    for (const item of items.split(/(、|以及|[和及与](?=[^、和及与]{2,}$))/u)) {
      if (JOINT.test(item)) {
        start += item.length;
        continue;
      }
      const name = item.replace(
        /^.*?(?:帮助|支持|组织|引导|(?:先后|分别)?(?:走访|拜访|考察|参观|察看|检查|调研|慰问)了?|来到|走进|深入|前往|先后到|模式被|被|由|^了|累计为|先后为|已为|共为)(?=.{2})|“|”$/gu,
        '',
      );
      const at = start + item.indexOf(name);
      if (!NO_NAME.test(name) && name.length >= 2)
        found.push({
          is: 'organization',
          start: at,
          end: at + name.length,
          name,
          kind,
          area: false,
          rule: `organization: listed as ${noun}`,
          confidence: 0.85,
        });
      start += item.length;
    }
  }
  return found;
}
