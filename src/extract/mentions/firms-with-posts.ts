/** Short names of firms that nothing but the post after them shows: `锦川电子总经理何田`, `禾岚生物科技销售经理何田`, `龙头企业锦川电子追加…`. */
import { flatMap } from '../../flat-map.ts';
import { anyOf, words } from '../../lexicon/lexicon.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention } from './mention.ts';

const TRADE = anyOf([
  ...words('organizations/trades').filter((trade) => trade.length === 2),
  '股份',
  '新材',
  '数科',
  '石业',
  '机床',
  '供应链',
  '醋业',
  '油业',
]);
const POST =
  '(?:党委书记、)?(?:常务副|执行|副)?(?:董事长|总经理|总裁|总工程师|创始人|首席执行官|(?:技术|生产|营销|销售)?总监|(?:销售|市场|区域|生产)经理)(?=\\p{Script=Han}{2})';
const FIRM = new Finder(
  new RegExp(
    `(?:(?<=^|[，。；：、“”！]|[和与及由]|来自)(?<posted>(?![与和及由同跟对向在为从]|公司|集团|企业|该|本|我|原|副|市|省|县|区|镇|全)\\p{Script=Han}{2,3}${TRADE}{1,2})(?=${POST})|(?<=(?:本土|本地|龙头|骨干|知名|民营|日资|外资|上市|爱心|链主)企业)(?<called>\\p{Script=Han}{2}${TRADE})(?=追加|投资|出资|捐|将|与|向|在|董事长|总经理|负责人|获))`,
    'gu',
  ),
);
const COMMON = new Set([...words('organizations/trades'), ...words('organizations/generic')]);

/** What the rule that finds them is called: such a name is then known in the whole article. */
export const FIRM_WITH_POST = 'organization: firm before a post';

/** The short names of firms in a sentence. */
export function firmsWithPosts(sentence: string): OrganizationMention[] {
  return flatMap(FIRM.in(sentence), ({ index, groups }): OrganizationMention[] => {
    const name = groups?.['posted'] ?? groups?.['called'] ?? '';
    if (COMMON.has(name.slice(0, 2))) return [];
    const end = index + name.length;
    return [
      {
        is: 'organization',
        start: index,
        end,
        name,
        kind: 'company',
        area: false,
        rule: FIRM_WITH_POST,
        confidence: 0.85,
      },
    ];
  });
}
