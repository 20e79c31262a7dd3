/** Sums told in a list behind one verb, which says whether those named give or get: `捐款：甲200万元、乙80万元`, `下达资金1亿元，其中甲县3000万元`. */
import type { Fact } from '../../fact.ts';
import type { MoneyMention } from '../../mentions/mention.ts';
import { type Match, rule, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { fromOf } from './from.ts';
import { LIST } from './giver.ts';
import { kindOf, PLANNED } from './words.ts';

/** Verbs after which those who give are listed, and those after which those who get are. */
const COMES_IN = '认捐|捐款|捐赠|捐资|捐助|捐|爱心(?=榜|名单)|赞助|接收|收到|募集|募得';
const GOES_OUT = '支付|赔付|下达|下拨|拨付|划拨|调拨|拨给|分配|安排|发放|拿出|兑付|兑现|投放|发行|授信|返还|奖励|补助';
const IS_IN = new RegExp(COMES_IN, 'u');
const IS_OUT = new RegExp(GOES_OUT, 'u');
/** Words between a name and its sum. */
const SHARE = '(?:[各获得分约共均]|安排|捐款|捐赠|捐)*';
const ENTRY = '[^，。；：！？\\uE007]{1,30}\\uE007';
/** A village or town that no mention covers. */
const SETTLEMENT =
  '(?:(?![其中各和及的]|美丽|特色|数字|传统|文明|示范|生态|\\p{Script=Han}{1,4}[各每全])\\p{Script=Han}){2,4}[村镇乡]';
export const NAMED_ENTRY = `(?:[\\uE001-\\uE004]|${SETTLEMENT})(?:[、和](?:[\\uE001-\\uE004]|${SETTLEMENT})){0,8}${SHARE}\\uE007`;

export interface Listed {
  readonly names: readonly string[];
  readonly amount: MoneyMention;
  /** Each of them gave or got as much. */
  readonly each: boolean;
}

/** The entries of the list: who, and the sum behind them. */
export function entriesIn(m: Match): Listed[] {
  const named = [...m.all('list', 'person'), ...m.all('list', 'organization')];
  const from = m.span('list')?.start ?? 0;
  let start = from;
  return m.all('list', 'money').map((amount): Listed => {
    const words = m.words('list').slice(start - from, amount.start - from);
    start = amount.end;
    const names = words
      .replace(/^[），、；和及]+|(?:各|均|捐款|捐赠|捐|共|约|获|安排|（)+$/gu, '')
      .split(/、|和(?=.{3})/u)
      .filter((name) => name !== '' && !/^(?:共|合计|总)/u.test(name))
      .map((words) => named.find(({ name }) => words.endsWith(name))?.name ?? words);
    return { names, amount, each: /[各均](?:捐款|捐赠|捐|获|得|安排)?$/u.test(words) };
  });
}

/** A gift for each entry of a list. */
function giftsOf(m: Match): Fact[] {
  const said = m.words('verb') + m.words('how');
  const out = IS_OUT.test(said);
  const to = m.words('to') === '' ? 'before' : memberNames(m, 'to');
  const what = out ? kindOf(said.replace(/捐款/u, ''), true) : '捐款';
  // `将捐款分配下拨：…` is done; only before a verb 将 is to come.
  // What is bought, owed or due is no gift.
  if (/支付/u.test(said) && !/赔(?!偿金)|保险|补偿|抚恤/u.test(said)) return [];
  if (!(out && IS_IN.test(m.words('verb'))) && PLANNED.test(m.words('mode'))) return [];
  return entriesIn(m).flatMap(({ names, amount, each }): Fact[] => {
    const sides = each ? names.map((name) => [name]) : names.length === 0 ? [] : [names];
    return sides.map((side): Fact => {
      const shared = { is: 'funding', amounts: [amount], what, each: false } as const;
      return out ? { ...shared, from: fromOf(m), to: side } : { ...shared, from: side, to };
    });
  });
}

const WHO = text('from', new RegExp(`(?:(?<![向为给对])${LIST})?`, 'u'));
const BESIDE = text('mode', /[^，。；：！？\uE001-\uE004\uE007]{0,12}?/u);
const VERB = text('verb', new RegExp(`(?:${COMES_IN}|${GOES_OUT})`, 'u'));

export const listed = rule({
  name: 'funded: verb：names, each with its sum',
  pattern: [
    WHO,
    BESIDE,
    /(?:(?:向|为|给)(?<to>[^，。；：！？\uE007]{1,24}?))?/u,
    VERB,
    text('how', /[^，。；：！？]{0,12}/u),
    /：/u,
    text('list', new RegExp(`${ENTRY}(?:[，；](?!其中|合计|共计)${ENTRY}|、(?!其中)${ENTRY}){0,30}`, 'u')),
  ],
  confidence: 0.85,
  facts: giftsOf,
  yes: [
    [
      '爱心企业向市慈善总会认捐：云州恒泰机械有限公司200万元，云州远航物流有限公司80万元。',
      { to: '市慈善总会', list: '云州恒泰机械有限公司200万元，云州远航物流有限公司80万元' },
    ],
    [
      '5月2日，云州市红十字会将首批捐款分配下拨：河口县红十字会40万元、北塘区红十字会30万元。',
      { how: '分配下拨', list: '河口县红十字会40万元、北塘区红十字会30万元' },
    ],
  ],
  no: ['爱心企业向市慈善总会认捐200万元。', '会议安排：上午9时开幕。'],
});

/** `甲（捐款50万元）、乙（30万元）等企业`: what each gave stands in brackets. */
export const bracketed = rule({
  name: 'funded: giver（捐款 amount）',
  pattern: [
    text('from', /\uE003(?:和\uE003)?|[\uE001-\uE004](?=（[^（）。；]{0,6}捐)/u),
    /（(?:个人|现金|各|共|累计)*/u,
    text('how', /(?:捐款|捐赠|捐资|捐助|认捐|赞助|捐)?(?:现金|约)?/u),
    text('amounts', /\uE007/u),
    // Only where gifts are spoken of: in the brackets or before them.
    /[^（）。；]{0,10}）(?<=(?:（[^（）]{0,6}捐|爱心企业|善款)[^。；！？]{0,140})/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => [
    {
      is: 'funding',
      from: memberNames(m, 'from'),
      to: 'before',
      amounts: m.all('amounts', 'money'),
      what: kindOf(`捐${m.words('how')}`, true),
      each: false,
    },
  ],
  yes: [
    [
      '云州恒泰机械有限公司（捐款50万元）、云州远航物流有限公司（30万元）等企业代表上台。',
      { from: '云州恒泰机械有限公司', how: '捐款', amounts: '50万元' },
    ],
  ],
  no: [
    '爱心企业云州恒泰机械有限公司（注册资本50万元）来到会场。',
    '云州恒泰机械有限公司捐资助学，学生何田（5000元）、周启明（3000元）上台领取。',
  ],
});

export const among = rule({
  name: 'funded: amount，其中 names, each with its sum',
  pattern: [
    WHO,
    BESIDE,
    /(?:(?:向|为|给)[^，。；：！？\uE007]{1,24}?)?/u,
    VERB,
    text('how', /[^。；！？\uE007]{0,40}?/u),
    /\uE007[^，。；！？\uE007]{0,8}(?:，[对用][^，。；！？\uE007]{2,30})?[，（](?:其中|分别为|分别是)[，：]?(?:下达|下拨|拨付|划拨|奖励|补助|发放|安排|支持)?(?:给)?/u,
    text('list', new RegExp(`${NAMED_ENTRY}(?:[、，；和]${NAMED_ENTRY}){0,30}`, 'u')),
  ],
  confidence: 0.85,
  facts: giftsOf,
  yes: [
    [
      '云州财险公司向河口镇216户农户支付保险赔款143万元，其中石桥村81万元、大柳村62万元。',
      { from: '云州财险公司', list: '石桥村81万元、大柳村62万元' },
    ],
    [
      '省财政厅近日下达我市林业发展资金1.2亿元，其中北塘区3000万元、河口县2000万元，用于造林。',
      { from: '省财政厅', list: '北塘区3000万元、河口县2000万元' },
    ],
    [
      '县财政安排1260万元，对38座山塘进行整治，其中河口镇、石桥乡各安排180万元。',
      { from: '县财政', list: '河口镇、石桥乡各安排180万元' },
    ],
    [
      '市慈善总会共收到捐款310万元，其中云州港集团200万元、云州银行80万元。',
      { list: '云州港集团200万元、云州银行80万元' },
    ],
  ],
  no: ['云州港集团完成投资8亿元，其中北塘区3000万元。', '云州银行发放贷款5亿元，其中涉农贷款3亿元。'],
});
