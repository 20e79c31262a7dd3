/** Money lent, and money put into the help of somebody: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { receiverOf } from './made-over.ts';
import { kindOf, namesGift, PLANNED } from './words.ts';

/** Bodies that lend and are no banks. */
const LENDER = /贷款公司|担保|信用社|信用联社|基金|财务公司|租赁/u;

export const lent = rule({
  name: 'funded: bank 发放贷款 amount',
  pattern: [
    /(?<![向为给对于])/u,
    slot('from', 'organizations'),
    text(
      'mode',
      /(?:[^，。；：！？\uE001-\uE004\uE007]{0,6}?(?:组成|组建)[^，。；：！？]{0,6}银团，)?[^，。；：！？\uE001-\uE004\uE007向为给对]{0,12}?/u,
    ),
    text(
      'how',
      /(?:发放|投放|提供|放款|办理)了?[^，。；：！？\uE007]{0,10}?(?:贷款|信贷|授信)(?:资金)?(?:约|近|超|达|共)*\uE007(?:[、和]\uE007)*|(?:发放|投放|提供|办理|批下|批了)了?\uE007[^，。；：！？]{0,8}?(?:贷款|授信)|(?:放贷|放款|授信|贷出)(?:约|近|超|达)*\uE007(?:[、和]\uE007)*/u,
    ),
    /(?=[，。；！”]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const banks = m.all('from', 'organization').filter(({ kind, name }) => kind === 'bank' || LENDER.test(name));
    if (banks.length === 0 || PLANNED.test(m.words('mode')) || /累计|共|余额/u.test(m.words('mode'))) return [];
    const [from, amounts] = [banks.map(({ name }) => name), m.all('how', 'money')];
    return [{ is: 'funding', from, to: 'visited', amounts, what: '贷款', each: false }];
  },
  yes: [
    ['在绿野合作社，北塘农商银行3天就发放贷款50万元。', { how: '发放贷款50万元' }],
    [
      '工行云州分行、建行云州分行分别授信8亿元、5亿元。',
      { from: '工行云州分行、建行云州分行', how: '授信8亿元、5亿元' },
    ],
    [
      '工行云州分行、建行云州分行组成银团，分别提供项目贷款8亿元和5亿元。',
      { from: '工行云州分行、建行云州分行', how: '提供项目贷款8亿元和5亿元' },
    ],
  ],
  no: ['北塘农商银行累计发放贷款50亿元。', '北塘农商银行将发放贷款50万元。'],
});

export const helped = rule({
  name: 'funded: organization 帮扶 receiver，投入资金 amount',
  pattern: [
    slot('from', 'organization'),
    /[^，。；：！？\uE001-\uE004]{0,6}?(?:定点|结对|对口)?(?:帮扶|支援|援助|扶持)(?:了)?/u,
    slot('to', 'organization'),
    /[^。；！？\uE007]{0,40}?(?:投入|拿出|安排|筹集|筹措|拨付)(?:了)?[^，。；：！？\uE007]{0,10}?(?:资金|经费)(?:约|近|超|达|共)*/u,
    text('amounts', /\uE007/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const names = (slotName: string): string[] => m.all(slotName, 'organization').map((o) => o.name);
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from: names('from'), to: names('to'), amounts, what: '资金', each: false }];
  },
  yes: [
    [
      '2018年起，云州能源集团定点帮扶河口乡，先后派出4名干部，累计投入帮扶资金2600万元。',
      { from: '云州能源集团', to: '河口乡', amounts: '2600万元' },
    ],
  ],
  no: ['云州能源集团帮扶河口乡，成效明显。'],
});

export const receivedFrom = rule({
  name: 'funded: receiver 收到 giver 捐款 amount',
  pattern: [
    text(
      'to',
      /(?:[\uE001-\uE004](?:[、和][\uE001-\uE004]){0,8}|(?<=[，；])(?=(?:并|还|又|也|先后|已|\uE006)*(?:收到|获得|获|拿到|领到|得到)))/u,
    ),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,10}?/u),
    /(?:收到|接受|接收|获得|获|拿到|领到|得到|迎来|(?<took>接过))了?(?:[^，。；：！？\uE007]{0,14}(?:礼物|大礼|心意|捐赠|物资|善款|资助)(?:——|：))?(?:由|来自)?(?:\p{Script=Han}{2,4}籍)?(?:在外)?(?:企业家、|乡友|乡贤|游子)?/u,
    text(
      'from',
      /(?:[\uE001-\uE004](?:[、和及与][\uE001-\uE004])*|社会各界(?:人士|爱心人士)?|爱心(?:企业|人士)|\d+(?:余|多)?[家名位](?:爱心)?(?:企业|人士|市民)|基金会|商会|协会|学会|公司|集团|慈善总会|红十字会|\p{Script=Han}{2,10}(?:同乡会|校友会|商会|基金会|联谊会|促进会|协会|志愿队)|(?:中央|[省市区县])级?财政)/u,
    ),
    text(
      'how',
      /(?:等)?的?[^，。；：！？\uE007]{0,8}?(?:(?:捐赠|赠送|捐款|捐助|捐资|资助|赞助|善款|授信|贷款)的?[^，。；：！？\uE007]{0,36}?|(?:发放|投放|提供|拨付|划拨|下拨|下达|奖励|补助|送来)的(?:首笔|第一笔)?(?=\uE007)|(?:师生|职工|员工|校友|村民|居民)?(?:寄|送|捐|带|运|汇|转|打|拨)来的[^，。；：！？\uE007]{0,36}?|(?:\p{Script=Han}{0,6}(?:资金|补助|补贴|奖补|贴息|经费))(?=\uE007))/u,
    ),
    text('worth', /(?:，(?:总|合计|共计)?(?:价值|折合|折价)[^，。；\uE007]{0,6}(?=\uE007))?/u),
    text('amounts', /(?:\uE007|(?=[，。；！]|$)(?!，(?:总|合计|共计)?(?:价值|折合|折价)))/u),
    text('what', /(?:[^，。；：！？\uE007]{1,20}(?=[，。；！]|$))?/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const amounts = m.all('amounts', 'money');
    if (PLANNED.test(m.words('mode')) || (amounts.length === 0 && !namesGift(m.words('how')))) return [];
    // The sum of what everybody gave is nobody's gift.
    if (/共|累计/u.test(m.words('mode')) && m.words('from').startsWith('社会各界')) return [];
    const what = kindOf(`${m.words('how')}${m.words('worth')}${m.words('what')}`, amounts.length > 0);
    const each = /各|分别|均/u.test(m.words('mode'));
    const heads =
      (/代表/u.test(m.words('mode')) || what === '贷款' || m.words('took') !== '') && m.all('to', 'person').length > 0;
    const to = m.words('to') === '' ? 'subject' : heads ? receiverOf(m, '') : memberNames(m, 'to');
    return [{ is: 'funding', from: memberNames(m, 'from'), to, amounts, what, each }];
  },
  yes: [
    [
      '市慈善总会收到云州恒泰机械有限公司捐款50万元。',
      { to: '市慈善总会', from: '云州恒泰机械有限公司', amounts: '50万元' },
    ],
    ['市红十字会收到北塘籍乡友林若川捐款2万元。', { from: '林若川', amounts: '2万元' }],
    ['市红十字会接收云州恒泰机械有限公司捐赠的口罩10万只，总价值68万元。', { amounts: '68万元' }],
    ['河口小学收到一份特殊的礼物——云州市新华书店捐赠的图书2000册，价值6万元。', { amounts: '6万元' }],
    ['何田工作室于2018年挂牌，获得中央财政资助10万元。', { to: '', from: '中央财政', amounts: '10万元' }],
    ['种粮大户何田拿到了河口支行发放的30万元“惠农贷”。', { from: '河口支行', amounts: '30万元', what: '“惠农贷”' }],
  ],
  no: [
    '市慈善总会收到社会各界好评。',
    '云州大学未收到云州港集团捐款20万元。',
    '河口中学接受云州恒泰机械有限公司资助。',
  ],
});

/** Who asks for a loan has none yet. */
const ASKED = /^申请(?![到了过])/u;

export const borrowed = rule({
  name: 'funded: receiver 从 bank 贷款 amount',
  pattern: [
    text('to', /(?:[\uE001-\uE003]|(?<=^|[，；。])(?:[他她]|[^，。；：！？\uE001-\uE007]{0,4}))/u),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,16}?/u),
    /(?:从|向|在)/u,
    slot('from', 'organization'),
    text(
      'how',
      /[^，。；：！？\uE001-\uE004\uE007]{0,12}?(?:(?:贷款|贷到|贷了|贷出|贷|借款|借了|融资)[^，。；：！？\uE007]{0,4}?|(?:拿到|获得|得到|争取到?|申请到?|获)了?(?=\uE007的?[^，。；：！？]{0,8}(?:贷|授信)))/u,
    ),
    slot('amounts', 'money'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [bank] = m.all('from', 'organization');
    if (bank?.kind !== 'bank' || PLANNED.test(m.words('mode') + m.words('how')) || ASKED.test(m.words('how')))
      return [];
    const named = memberNames(m, 'to');
    const side = m.all('to', 'person').length + m.all('to', 'organization').length > 0;
    const to = side ? named : /[他她]/u.test(m.words('to')) ? 'person' : 'subject';
    return [{ is: 'funding', from: [bank.name], to, amounts: m.all('amounts', 'money'), what: '贷款', each: false }];
  },
  yes: [['去年，何田从云州农商银行贷款15万元扩建大棚。', { to: '何田', from: '云州农商银行', amounts: '15万元' }]],
  no: ['何田打算从云州农商银行贷款。', '何田向云州农商银行申请贷款20万元。'],
});
