/** Gifts of money and goods, with who gave them and to whom as far as one clause says it: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { type Piece, rule, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { fromOf } from './from.ts';
import { GOODS_AND, gift, sideOf } from './gift.ts';
import { BARE, giver, HOUSE, LIST, namedGiver } from './giver.ts';
import { DONATING, EACH, GIVING, HANDING, kindOf, namesGift, PLANNED } from './words.ts';

const SHARE =
  /(?:给予了?|分别|各|共|共同|紧急|首批|再次|集中|现场|一次性|累计|率先|联合|合力|合(?=捐)|先后|主动|个人|还|又|也|并|已|另外|无偿|定向|各自|自愿|出资|自筹资金|以个人名义|筹集|筹款|自掏腰包|(?:给|为|向)?每[人户家村校])*/u;
const AMOUNTS =
  /(?:(?:人民币|现金|共计|合计|总计|约|近|超|达|共|价值)*\uE007(?:(?:的\p{Script=Han}{1,10})?[、和及](?:价值|约|近)?\uE007)*)?/u;
/** After a verb of giving: its object up to the amounts, the amounts, what follows them, and what goods are worth. */
const giving = (verbs: string): Piece[] => [
  text('share', SHARE),
  text('how', new RegExp(`(?:${verbs})(?:了|到)?[^，。；：！？\\uE007]{0,30}?`, 'u')),
  text('amounts', AMOUNTS),
  text(
    'what',
    /[^，。；：！？\uE007]{0,30}?(?=[，。；！]|（[^（）]{0,8}\uE007|、(?:向|捐|支援|资助|送|[\uE001-\uE004])|$)/u,
  ),
  // `每台价值25万元，总价值300万元`: all together they are worth the second.
  /(?:，(?:每|单)\p{Script=Han}{1,3}[^，。；\uE007]{0,6}\uE007(?=[，、](?:总|合计|共)))?/u,
  text(
    'worth',
    /(?:[，、（](?:总|合计|共计|\p{Script=Han}{2,3})?(?:价值|折合|折价|折款|折资|合款|造价|总价|总额|金额|合计|共计)(?:人民币)?(?:约|达|共)?\uE007|，(?:以及|还有|和|并附|另加|外加)(?:慰问|奖|善|现|助学|救助)[金款]\uE007)?/u,
  ),
];
/** Whom a donation is to help, said in a later clause of the sentence: `…捐10万元，…捐5万元，定向资助河口中学`. */
const USE =
  /(?=(?:[^。；！？]{0,60}?，(?:还|并|全部|均|定向|专项|主要|专门|一并)*(?:用于|用来|资助|帮助?|支援|支持|救助|(?:委托|托|请|由)[^，。；]{1,10}?(?:转给|转交给?|送给|交给|捎给)|为(?=\uE003(?:购买|购置|添置|修建|安装|改善|建设|新建)))(?:\uE004(?=[\uE001-\uE003])|\p{Script=Han}{1,4}(?=[\uE001-\uE003]))?(?<use>[\uE001-\uE004]|我[市县区省])|[^。；！？]{0,40}?，(?<taker>[\uE001\uE003])(?:代表[^，。；]{1,12}?)?(?:现场|当场|欣然)?(?:接受|接收|受赠|受捐|致谢|表示感谢)|[^。；！？]{0,40}?，惠及(?<reached>[^，。；\uE001-\uE008]{2,16})|[^。；！？]{0,30}?，(?:全部|均|都|将|定向|专项)*(?:用于|用在|送往|发往|运往|支援|驰援)(?<struck>灾区|疫区|一线|抗[疫洪]一线))?)/u;
/** Verbs of putting something in for somebody, which `gift` takes for giving only where a price follows. */
const PUT_IN = '(?:更换|安装|购置|购买|添置|配备|配置|修建|铺设|加装)(?=了?[^，。；]{0,8}价值)';
/** What is agreed on is as good as given: `根据协议，某行将向某镇提供…`. */
const AGREED = text(
  'agreed',
  /(?:(?:根据|按照|依据|按|签署|签订|达成)了?(?:《[^》]{1,30}》|[^，。；：！？]{0,16}?(?:协议|合同|约定))，(?:[^，。；：！？\uE001-\uE008]{2,12}，)?)?/u,
);
/** Goods and how many of them: `校服1200套`. */
const SO_MANY = '[^，。；：！？\\uE001-\\uE007]{1,8}?\\d+[台套件箱册辆顶吨张床本份盏]';
export const gaveTo = rule({
  name: 'funded: giver 向 receiver 捐赠 amount',
  pattern: [
    AGREED,
    giver('[^，。；：！？\\uE001-\\uE004\\uE007向为给对]{0,16}?'),
    /(?:向|为|给(?!予)|对)/u,
    text('to', /(?!此)[^，。；：！？\uE007]{1,60}?/u),
    ...giving(`${GIVING}|${PUT_IN}`),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => gift(m, fromOf(m), sideOf(m, 'to', 'visited')),
  yes: [
    [
      '云州恒泰机械有限公司向河口中心小学捐赠20万元。',
      { from: '云州恒泰机械有限公司', to: '河口中心小学', amounts: '20万元' },
    ],
    ['活动当天，市长林若川一行为老人送上了大米等慰问品。', { from: '市长林若川', to: '老人' }],
    [
      '云州恒泰机械有限公司、云州远航物流有限公司分别为河口小学、河口中学送来价值18万元的冬季校服和9.5万元的课桌椅。',
      { to: '河口小学、河口中学', how: '送来' },
    ],
    [
      '市慈善总会副会长林若川代表爱心企业，向河口中学捐赠价值86万元的校车两台。',
      { from: '市慈善总会副会长林若川', mode: '代表爱心企业，', to: '河口中学' },
    ],
    ['北塘农商银行通过市红十字会向河口中学捐款20万元。', { from: '北塘农商银行', to: '河口中学' }],
    ['北塘农村商业银行向村民周启明和何田分别发放贷款30万元、20万元。', { amounts: '30万元、20万元' }],
    [
      '根据协议，北塘农商银行将在3年内向河口镇提供信贷资金6亿元。',
      { agreed: '根据协议，', from: '北塘农商银行', to: '河口镇', amounts: '6亿元' },
    ],
    ['云州港集团向市红十字会捐赠12辆消防车，每台价值25万元，总价值300万元。', { worth: '，总价值300万元' }],
  ],
  no: ['云州恒泰机械有限公司为员工提供培训。', '云州恒泰机械有限公司拟向河口中心小学捐赠20万元。'],
});

export const donated = rule({
  name: 'funded: giver 捐款 amount',
  pattern: [
    namedGiver('(?![^，。；]{0,8}(?:收到|接收|接受|获得))[^，。；：！？\\uE001-\\uE004\\uE007向为给对将把]{0,10}?'),
    ...giving(
      `(?:${DONATING}|支援|捐(?=了?(?:\\uE007|${SO_MANY}))|给(?=了\\uE007[^，。；]{0,6}(?:经费|资金|补助|补贴|款)))(?!的)`,
    ),
    USE,
  ],
  confidence: 0.85,
  // What was given over the years need not have gone to whom was spoken of last.
  facts: (m): Fact[] => {
    const houses = m.all('taker', 'person').flatMap(({ positions }) => positions[0]?.organization ?? []);
    const taker = houses.length > 0 ? houses : memberNames(m, 'taker');
    const use = [...memberNames(m, 'use'), ...memberNames(m, 'reached'), ...memberNames(m, 'struck'), ...taker];
    const overYears = /累计|共计/u.test(m.words('mode') + m.words('share'));
    const through = m.all('mode', 'organization').map(({ name }) => name);
    const sponsors = m.words('how').startsWith('赞助');
    const to = use.length > 0 ? use : through.length > 0 ? through : overYears ? [] : sponsors ? 'event' : 'before';
    const aimed = taker.length === 0 && use.length > 0;
    return gift(m, fromOf(m), to).map((fact) => (fact.is === 'funding' && aimed ? { ...fact, aimed } : fact));
  },
  yes: [
    ['云州恒泰机械有限公司捐款50万元。', { from: '云州恒泰机械有限公司', amounts: '50万元' }],
    ['云州恒泰机械有限公司另捐校服1200套，折价36万元。', { from: '云州恒泰机械有限公司', worth: '，折价36万元' }],
    ['办节的钱从哪来？区民政局给了2万元活动经费。', { from: '区民政局', amounts: '2万元' }],
    ['云州恒泰机械有限公司捐赠帐篷200顶。', { from: '云州恒泰机械有限公司' }],
    [
      '云州恒泰机械有限公司捐10万元，云州远航物流有限公司捐5万元，定向资助河口中学的困难学生。',
      { from: '云州恒泰机械有限公司', amounts: '10万元', use: '河口中学' },
    ],
    ['云州恒泰机械有限公司捐出价值50万元的药品，市人民医院院长何田代表医院接受捐赠。', { taker: '市人民医院院长何田' }],
    ['市财政局近日下达专项资金1.2亿元，惠及企业86家。', { from: '市财政局', reached: '企业86家' }],
    ['云州恒泰机械有限公司先后两次通过市红十字会捐出口罩5万只。', { from: '云州恒泰机械有限公司' }],
    ['教师周启明捐出8000元，托林若川转给学生何小禾交学费。', { from: '教师周启明', use: '学生何小禾' }],
  ],
  no: ['大家踊跃捐款。'],
});

export const gaveThere = rule({
  name: 'funded: (来到 receiver，) 送去 amount',
  pattern: [
    new RegExp(
      `(?:(?<from>${BARE})|(?<=[，、；])|(?<=[\\uE001-\\uE004])(?:一行|同志)?(?=\\p{Script=Han}{0,4}[送带]))`,
      'u',
    ),
    text(
      'mode',
      /(?:并|还|同时|随后|现场|第一时间|及时|当即|专程|专门|连夜|立即|随即|主动|特意|亲自|又|也){0,2}(?:通过\uE003)?/u,
    ),
    ...giving(`(?:${HANDING}|捐(?=了?\\uE007))(?!的)`),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const donation = /捐|赠|调拨|拨付|支援|[送寄运]来/u.test(m.words('how'));
    const from = sideOf(m, 'from', 'subject');
    if (/累计/u.test(m.words('share'))) return gift(m, from, []);
    return gift(m, from, donation ? 'before' : 'visited');
  },
  yes: [['8月1日，林若川一行来到云州消防救援站，送去慰问金10万元。', { amounts: '10万元' }]],
  no: ['林若川来到会场，送去祝福。'],
});

export const gaveDirect = rule({
  name: 'funded: giver 资助 receiver amount',
  pattern: [
    giver('[^，。；：！？\\uE001-\\uE004\\uE007向为给对将把]{0,10}?'),
    text('share', /(?:分别|各|再次|现场|一次性|累计|还|又|已)*/u),
    text(
      'how',
      /(?:捐赠|捐助|捐|资助|奖励|奖(?=给)|贷(?=给)|放贷(?=给)|借(?=给)|奖补|补助|赠送|拨付|下拨|下达|划拨|拨|借|赞助|给予|支持|补贴|安排|授信|投放)(?:给|了)?/u,
    ),
    text('to', new RegExp(`(?!(?:中央|[省市县区]级?|上级)财政|中央预算)(?:${LIST}|${HOUSE}|[他她](?!们))`, 'u')),
    text('thing', /[^，。；：！？\uE001-\uE007]{0,17}?/u),
    text('amounts', /(?:人民币|共计|合计|约|近|各|每人)*\uE007(?:[、和及]\uE007)*/u),
    text('what', /[^，。；：！？\uE007]{0,12}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const to = sideOf(m, 'to', 'visited');
    if (PLANNED.test(m.words('mode')) || !(m.words('thing') === '' || namesGift(m.words('thing')))) return [];
    const phrase = `${m.words('how')}${m.words('thing')}${m.words('amounts')}${m.words('what')}`;
    const each = EACH.test(m.words('share') + m.words('amounts'));
    const amounts = m.all('amounts', 'money');
    const money: Fact = { is: 'funding', from: fromOf(m), to, amounts, what: kindOf(phrase, true), each };
    return GOODS_AND.test(m.words('thing')) ? [money, { ...money, amounts: [], what: '物资' }] : [money];
  },
  yes: [
    ['何田讲完，市政府奖给他30万元。', { from: '市政府', to: '他', amounts: '30万元' }],
    [
      '北塘区财政局当场兑现承诺，拨给云州恒泰机械有限公司研发奖补800万元。',
      { to: '云州恒泰机械有限公司', amounts: '800万元' },
    ],
    ['云州市总工会资助学生何田5000元。', { from: '云州市总工会', to: '学生何田', amounts: '5000元' }],
    ['省水利厅下达北塘区抗旱资金200万元。', { from: '省水利厅', to: '北塘区', thing: '抗旱资金', amounts: '200万元' }],
  ],
  no: ['云州市总工会资助困难学生。', '云州市总工会拟奖励何田5000元。'],
});
