/** Short names of firms that what they do shows: `江禾资本领投1.2亿元`, `恒润地产捐款`, `岚河乳业的技术员`. */
import type { Cut } from '../../text/cut.ts';
import { Finder } from '../../text/scan/finder.ts';
import { brandEdge, firmBetween, tradeBefore } from './firm-names.ts';
import type { OrganizationMention } from './mention.ts';

/** What the rule that finds them is called: such a name is then known in the whole article. */
export const FIRM_BY_DEED = 'organization: firm by its deed';

/** What a firm does or has, and a line of business or a kind of goods does not. */
const DEED = new Finder(
  /(?:也|还|又|则|各|共同|分别|已|随后|当场|当天|另|再)?(?:(?:认?捐(?!赠仪|款仪|助仪)|出资|斥资|注资|领投|跟投|认缴|认购|(?:计划)?投资(?=\d)|入股|增资|赞助|冠名|捐赠(?!仪|活动)|捐出|向(?=[^，。；]{2,16}(?:注资|投资|投了|增资|拨付|捐))|中标|承建|承揽|挂牌上市|出任|牵头|联手|携手|签下|拿下|拿到|捧回)|(?:的)?(?:展台|展位|展区|女?会计|出纳|女工|技术员|质检员|工程师|业务员|员工|职工|研发团队|生产线上|厂区里|车间里)|(?:代理人|负责人|副总|董事|总裁|总经理|创始人|首席|法务|法人|厂长|监事|项目经理|技术总监|车间主任))/gu,
);
/** What stands before a name that a sentence begins to speak of. */
const BEFORE = /[，。；：、“（由与同和及向给对为让请从在到被是]/u;

/** The short names of firms in a sentence that stand right before what firms do. Only a brand that is no word will do. */
export function firmsByDeed(sentence: string, cut: Cut): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const { index } of DEED.in(sentence)) {
    const trade = tradeBefore(sentence, index);
    if (trade === 0) continue;
    const start = brandEdge(sentence, cut, index - trade);
    const firm = firmBetween(sentence, cut, start, index);
    if (
      firm?.own !== true ||
      (start > 0 && !BEFORE.test(sentence.charAt(start - 1)) && !sentence.startsWith('其中', start - 2))
    )
      continue;
    const name = sentence.slice(start, index);
    found.push({
      is: 'organization',
      start,
      end: index,
      name,
      kind: 'company',
      area: false,
      rule: FIRM_BY_DEED,
      confidence: 0.85,
    });
  }
  return found;
}
