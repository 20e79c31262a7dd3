/** Money put into work whose words are no name, and money of which is said who had the good of it: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { fromOf } from './from.ts';
import { LIST } from './giver.ts';
import { kindOf, PLANNED } from './words.ts';

/** This office, or the people of the place. */
const POINTED =
  '(?<=^|[，；。：]|\\uE006)(?:该(?:街道|支行|中心|[局办委所会镇乡县区村校院站])|[省市县区镇乡村]里|\\uE003)';
const ADVERBS = '(?:已|先后|累计|共|共计|今年|去年|另外|还|又|就|积极|专门|近年来|\\uE006|，)*';
/** How many of a thing stand after it: `老旧小区9个`. */
const COUNT = /\d+(?:余|多)?[个处座条间栋套公里米亩]{1,2}$/u;
const ALL_OF = /^.*等(?=.{2})/u;

/** What was made with the money: after a list the noun for all of it. */
function workIn(m: Match): string[] {
  const words = m.words('to').replace(ALL_OF, '').replace(COUNT, '');
  return m.words('to').includes('等') ? [words] : memberNames(m, 'to').map((name) => name.replace(COUNT, ''));
}

export const putIn = rule({
  name: 'funded: 该办 投入 amount，改造 work',
  pattern: [
    text('from', new RegExp(POINTED, 'u')),
    text('mode', new RegExp(ADVERBS, 'u')),
    text('how', /(?:投入|出资|筹资|安排|列支|投资)了?[^，。；：！？\uE001-\uE007]{0,12}?(?:约|近|超|共)*(?=\uE007)/u),
    slot('amounts', 'money'),
    /(?:资金|经费)?，?(?:用于|对)?(?:改造提升|改造|建成|新建|修建|建设|实施|打造|硬化|整治|升级|修缮|扩建|铺设)了?/u,
    text('to', /(?!的)[^。；：！？，\uE007]{2,60}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const what = kindOf(m.words('how'), true);
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from: memberNames(m, 'from'), to: workIn(m), amounts, what, each: false }];
  },
  yes: [
    ['目前，该街道已投入资金230余万元，改造老旧小区9个。', { from: '该街道', amounts: '230余万元', to: '老旧小区9个' }],
    ['该办投入产业资金860万元，建成石桥村扶贫车间、河口村冷库等产业项目7个。', { from: '该办' }],
  ],
  no: ['该街道将投入资金230万元，改造老旧小区9个。', '该街道投入资金230万元。'],
});

export const hadTheGood = rule({
  name: 'funded: giver 兑现 amount，receivers 受益',
  pattern: [
    text('from', new RegExp(`(?<![向为对给\\d])(?:${LIST}|全[省市县区旗州镇乡村]|(?<=^|[，；。：]))`, 'u')),
    text('mode', new RegExp(`${ADVERBS}`, 'u')),
    text(
      'how',
      /(?:兑现|兑付|发放|筹集|下达|下拨|拨付|返还|减免|投放|落实|补贴|补助)了?[^，。；：！？\uE007]{0,20}?(?:约|近|超|共|达)*(?=\uE007)/u,
    ),
    slot('amounts', 'money'),
    /(?:资金|元)?，/u,
    text(
      'to',
      /(?:(?<=，)[^，。；：！？\uE007]{2,60}?(?=(?:因此|从中|直接|均|共同)*(?:受益|获益|受惠))|(?:惠及|涉及|资助|救助|走访|慰问|帮扶)+(?=[^，。；：！？\uE007]{1,24}\d)(?!(?<=涉及)(?:案件|商铺|工地|项目|面积|金额))[^，。；：！？\uE007]{2,40}?(?=[，。；！]|$)|惠及[^，。；：！？\uE007]{2,40}?(?=[，。；！]|$))/u,
    ),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const from = m.words('from').startsWith('全') ? [m.words('from')] : fromOf(m);
    const to = memberNames(m, 'to').map((name) => name.replace(/^(?:惠及|涉及|资助|救助|走访|慰问|帮扶)+/u, ''));
    const what = kindOf(m.words('how'), true);
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what, each: false, aimed: true }];
  },
  yes: [
    [
      '全市已累计兑现企业奖补资金1860万元，云州恒泰机械有限公司等12家企业受益。',
      { from: '全市', amounts: '1860万元', to: '云州恒泰机械有限公司等12家企业' },
    ],
    ['全县共筹集慰问资金36万元，走访老干部112名、百岁老人9名。', { from: '全县', to: '走访老干部112名、百岁老人9名' }],
    ['北塘区已兑付科技奖励资金1260万元，惠及企业41家。', { from: '北塘区', to: '惠及企业41家' }],
  ],
  no: ['全市将兑现奖补资金1860万元，12家企业受益。', '全市兑现奖补资金1860万元，成效明显。'],
});
