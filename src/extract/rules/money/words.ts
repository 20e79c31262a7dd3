/** Words that rules on money share: verbs of giving, goods, and what kind of gift they make. */
import type { FundingKind } from '../../../../schema/kinds.ts';
import { anyOf, words } from '../../../lexicon/lexicon.ts';

/** Loans under a name of their own: `“税易贷”300万元`. */
const LOAN = '“[^“”]{1,10}贷”';
const GIVES = words('money/gives');
const HANDS = words('money/hands');
const FUNDS = anyOf(words('money/funds'));
const GOODS = anyOf(words('money/goods'));

/** Verbs of giving, and those that hand over what is named after them. */
export const GIVING = anyOf([...GIVES, ...HANDS]);
/** Verbs that hand something to somebody, without those that also name the money (`奖励资金`). */
export const HANDING = anyOf([...GIVES, ...HANDS.filter((verb) => !/奖|补|支|慰问|资助/u.test(verb))]);
/** Verbs of giving that say so by themselves and have their giver right before them. */
export const DONATING = anyOf(GIVES.filter((verb) => /捐|爱心|注资|调拨|拨付|下拨|下达|赞助/u.test(verb)));
const SAYS_SO = new RegExp(`${anyOf(GIVES)}|捐`, 'u');
const COUNTED =
  /(?:\d+|[一二三四五六七八九十百两]+)(?:余|多)?[万千百]?(?:余|多)?(?:个|台|套|件|箱|册|辆|顶|吨|斤|公斤|桶|袋|只|份|本|床|双|副|幅|瓶|株|棵|批|部|盒|支|艘|架|把|张|艘|头)/u;
const IS_GOODS = new RegExp(
  `${GOODS}(?:等|$|[，。；、和及与\\d一])|${COUNTED.source}|一批|等(?:慰问|生活|防疫|救灾|学习)?(?:品|物资|用品)`,
  'u',
);
/** Goods beside leaflets, whose count names nothing by itself. */
const GOODS_LEFT = new RegExp(`${GOODS}(?:等|$|[，。；、和及与\\d一])`, 'u');
const IS_FUNDS = new RegExp(`${FUNDS}|${LOAN}`, 'u');

/** Money that is valued in another: `现金和股权折合`. */
const FUNDS_ONLY = /股权|股份|美元|欧元|港币|日元/u;

/** What is handed out to tell people something: `发放宣传册500份`. */
const LEAFLETS =
  /(?:宣传|明白|告知|倡议|公开|普法|科普)[^，。；、和及]{0,4}?(?:页|单|册|手册|资料|材料|品|折页|海报|纸|卡|书|信|袋)|手册|传单|问卷|资料\d|环保购物袋/gu;

/** Whether words after a verb of giving name money or goods. */
export const namesGift = (words: string): boolean => {
  const given = words.replace(LEAFLETS, '');
  return given === words
    ? IS_FUNDS.test(words) || IS_GOODS.test(words)
    : IS_FUNDS.test(given) || GOODS_LEFT.test(given);
};
/** Whether the verb alone says that something is given away. */
export const isGiving = (verb: string): boolean => SAYS_SO.test(verb);
/** What is only meant to be given: `拟向…捐赠`. */
export const PLANNED =
  /拟|将(?!士|军)|(?<![主需重不只])要(?!求|闻)|必须|应当|确保|务必|计划|力争|预计|准备|希望|可以|能够|鼓励|倡议|号召|有望/u;

/** What says of whoever stands before it that it gave what another brings: `某基金会筹集的慰问金`. */
export const HAS_GIVEN = '\\p{Script=Han}{0,4}?(?:筹集|筹措|捐赠|捐助|捐献|募集|准备|资助|赞助|捐)的';

/** Words for a sum told before. */
export const SAME_SUM = /[这该此]笔|这些(?:钱|款)|(?:上述|全部|所有)(?:款项|奖金|善款)/u;

/** Each gets as much: `分别`, `各2000元`, `每户`; `各级` and `各界` share nothing out. */
export const EACH = /分别|各(?![级类种地界方项县乡镇市区村部单族位])|每/u;

/** The kind of gift that a verb and its object make. `paid`: an amount of money is printed. */
export function kindOf(phrase: string, paid: boolean): FundingKind {
  if (/贷款|信贷|授信|放款|放贷|贷给|续贷|贷”/u.test(phrase)) return '贷款';
  if (/补贴|补助|贴息/u.test(phrase)) return '补贴';
  if (/注资|增资|(?:^|[^捐])投资/u.test(phrase)) return '投资';
  // What has a worth is no money: `价值8万元的书架`.
  if (paid && /(?:价值|折合|折价)(?:人民币|约|近|超|达|共)*(?:\d|$)/u.test(phrase) && !FUNDS_ONLY.test(phrase))
    return '物资';
  const goods = IS_GOODS.test(phrase);
  if (
    goods &&
    (!paid || /价值|折合|折价/u.test(phrase) || !IS_FUNDS.test(phrase)) &&
    !(paid && /慰问金|捐款/u.test(phrase))
  )
    return '物资';
  return /捐/u.test(phrase) ? (paid || IS_FUNDS.test(phrase) ? '捐款' : '物资') : '资金';
}
