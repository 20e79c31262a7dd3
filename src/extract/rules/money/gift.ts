/** How a match of a giving verb becomes a statement of a gift. */
import type { Fact, Side } from '../../fact.ts';
import type { Match } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { kindsOf } from './kinds.ts';
import { EACH, GIVING, HAS_GIVEN, isGiving, kindOf, namesGift, PLANNED } from './words.ts';

/** Who is meant by a word for a person or body named before. */
const POINTED =
  '(?:他|她|其|他们|她们|老人|老人家|老党员|老战士|老兵|老英雄|老同志|每人|每户|每家|对方|大家|他家|她家|一家人|孩子|家属|伤员|该户|官兵|指战员|消防员|医护人员|师生|工友|工作人员|小朋友|孩子们|老人们|学生|职工)(?:们)?';
const POINTS_BACK = new RegExp(`^${POINTED}(?:[、和及与]${POINTED})*(?:家|家中|家里)?$`, 'u');

/** Who is meant by a word for a firm or house. */
const POINTS_AT_HOUSE = /^(?:该?(?:企业|公司|工厂))$/u;

/** What thanks or honours somebody is no gift: `颁发捐赠证书和锦旗`. */
const TOKEN =
  /(?:颁发|送上|赠送|回赠|赠|授予|递交|发放|颁授)了?[^，。；]{0,8}?(?:证书|锦旗|牌匾|聘书|奖牌|奖杯|奖状|感谢信|纪念牌|绶带|授牌)(?!(?:和|及|、|以及|与)[^，。；]{0,8}\d)/u;
/** What is provided and is no gift: `提供岗位3600个`. */
const SERVICE = /岗位|机会|服务|咨询|方案|技术|场地|平台|建议|信息|保障|就业|职位|订单|线索|答复|答案|样本/u;
/** Who stands surety for a loan lends nothing. */
export const SURETY = /担保(?!贷|公司|费|基金)/u;
/** What is put in for somebody and priced is given: `为该院更换了价值1.8万元的线路`. */
const PRICED = /^(?:更换|安装|购置|购买|添置|配备|配置|修建|铺设|加装|捐建)了?[^，。；]{0,8}价值/u;
/** Goods named before money: `一辆校车和3万元`. */
export const GOODS_AND =
  /(?:\d+|[一二两三四五六七八九十百]+)(?!份|封|面|束|次)[\p{Script=Han}]{1,12}(?:和|及|、|以及)$/u;
/** Goods named after money: `慰问金2000元和一床棉被`. */
const AND_GOODS = /^(?:和|及|以及|、)(?<goods>.+)$/u;
/** Who takes it on a stage for others: what is handed to them was given before. */
export const STAND_IN = /(?:[生民户师者人员工]|家庭|企业|单位)代表们?$/u;
const VERB = new RegExp(`^${GIVING}`, 'u');

/** The side that a slot names; what an empty or a pointing one stands for is told by `otherwise`. */
export function sideOf(m: Match, slot: string, otherwise: Side): Side {
  const words = m.words(slot);
  if (POINTS_AT_HOUSE.test(words) && m.all(slot, 'organization').length === 0) return 'body';
  if (/^(?:[他她])$/u.test(words)) return 'person';
  if (words === '它') return 'subject';
  if (/^(?:工作人员|主办方|组委会|现场)$/u.test(words)) return 'before';
  if (words === '' || POINTS_BACK.test(words)) return words === '' ? otherwise : 'visited';
  const names = memberNames(m, slot);
  return names.length === 0 ? otherwise : names;
}

const WHO_HAS_GIVEN = new RegExp(`(?<inner>[\\uE001-\\uE004](?:[、和][\\uE001-\\uE004])*|公司|企业)${HAS_GIVEN}`, 'du');

/** Who gives what somebody else brings: `送上某基金会筹集的慰问金`, `将某公司捐赠的口罩转交给…`. */
export function innerGiver(m: Match, slot: string): Side | null {
  const found = m.span(slot) === null ? null : m.find(slot, WHO_HAS_GIVEN);
  return found === null ? null : sideOf(found, 'inner', 'subject');
}

/** The pieces after a giving verb are slots `how` (verb to amount), `amounts`, `what` (after it) and `worth`. */
export function gift(m: Match, bringer: Side, to: Side): Fact[] {
  const from = innerGiver(m, 'how') ?? bringer;
  const phrase = `${m.words('how')}${m.words('amounts')}${m.words('what')}`;
  const amounts = [...m.all('amounts', 'money'), ...m.all('worth', 'money')];
  const paid = m.words('amounts') !== '';
  if (/^(?:资助|奖励|补助|支持)(?:经费|金额|资金|额度)|^发放(?:金额|总额)/u.test(m.words('how') + m.words('what')))
    return [];
  // Who comes to a ceremony hands out what others give.
  if (/出席|参加/u.test(m.words('mode')) || SURETY.test(phrase)) return [];
  if ((PLANNED.test(m.words('mode')) && m.words('agreed') === '') || TOKEN.test(phrase)) return [];
  if (amounts.length === 0 && (SERVICE.test(phrase) || STAND_IN.test(m.words('to')))) return [];
  if (
    !(paid && /^(?:送|递|发放)/u.test(m.words('how'))) &&
    !isGiving(m.words('how')) &&
    m.words('worth') === '' &&
    !(paid && PRICED.test(m.words('how'))) &&
    !namesGift(m.words('how').replace(/^(?:资助|补贴|补助|奖励|慰问)/u, '') + m.words('what'))
  )
    return [];
  if (amounts.length === 0 && !namesGift(phrase.replace(VERB, ''))) return [];
  const what = kindOf(`${phrase}${m.words('worth')}`, paid);
  const each = EACH.test(m.words('mode') + m.words('share') + m.words('to')) || /各$/u.test(m.words('how'));
  const kinds = kindsOf(m, ['how', 'amounts', 'what'], amounts);
  const money: Fact = { is: 'funding', from, to, amounts, what, each, kinds };
  const goods = m.words('how');
  if (/^，(?:以及|还有|和|并附|另加|外加)/u.test(m.words('worth')))
    return [
      { ...money, what: '资金' },
      { ...money, amounts: [], what: '物资' },
    ];
  const others = AND_GOODS.exec(m.words('what'))?.groups?.['goods'] ?? '';
  const beside = others !== '' && namesGift(others) && kindOf(others, false) === '物资';
  return paid && (GOODS_AND.test(goods) || beside) ? [money, { ...money, amounts: [], what: '物资' }] : [money];
}
