/** Words that rules on honours share, and how the words of an honour become its name. */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import type { Fact, Honoured } from '../../fact.ts';
import { type Match, text } from '../../rule.ts';

/** Verbs of receiving an honour. */
export const GETS = `(?:(?!收获[机季期])(?:${anyOf(words('honours/verbs'))})|并列(?=[^，。；]{0,12}(?:奖|名|军))|(?:戴上|佩戴上)(?=[^，。；“]{0,16}[奖勋]章)|享受(?=国务院|省政府|[^，。；]{0,6}特殊津贴)|(?:登上|站上|进入|位列|名列|列入|高居)(?=[^，。；]{0,16}(?:榜|强|“))|受到(?=嘉奖)|(?<![收查抓捕擒缴截])获(?![得批评奖悉知刑胜救利益准赠取释选授颁封]))(?:了|到|过)?`;
/** What stands between who is honoured and the verb. */
export const ADVERB =
  '(?:刚刚|同年|当年|次年|翌年|同月|今年|同时|因此|当年便|当年就|随后|上月|本月|年底|去年底|今年初|此后|分别|先后|共同|成功|第?\\d+次|再次|再|连|[两三]度|[两三四五]次|连续[^，。；]{0,6}?|均|也|还|又|曾|曾经|全部|双双|一举|首次|多次|日前|近日|最终|同时|一并|此前|已(?:是第?\\p{Script=Han}次)?|另|于?\\uE006|因(?:[^，。；]{2,30}?)?|在[^，。；]{1,30}?|凭借[^，。；]{1,20}?|以[^，。；]{1,16}?)';
export const ADVERBS = `${ADVERB}*`;
/** What an honour is called: to the end of the clause, over commas that join quoted names. */
export const AWARD =
  /(?:“[^”]{1,40}”|[^，。；：！？…“])(?:[、和及]?“[^”]{1,40}”|[^，。；：！？…“]){0,50}?(?=[，。；！…]|$|等(?!奖|级|功|次)|(?<=”|称号)并(?:奖励|给予|发给|颁发|记))/u;
/** What is handed over and by itself honours nobody, or only thanks. */
const TOKEN = /^(?:荣誉|获奖|纪念)?(?:证书|奖牌|奖杯|奖状|牌匾|匾牌|奖项)$|(?:捐赠|收藏|爱心捐赠|结业|毕业|聘任)证书$/u;
/** A number in digits or in characters. */
export const NUMBER = '(?:\\d+|[一二两三四五六七八九十百]+)';
const NAMED = '[\\uE001-\\uE004\\uE008]';
const UNIT = '(?:\\p{Script=Han}{2,8}(?=[、和及等]))?';
/** Names, each with the unit of it that is honoured: `恒泰公司团支部、河口镇投递部`. */
export const RECIPIENTS_WITH_UNITS = `${NAMED}${UNIT}(?:(?:、|和|及|与|以及)${NAMED}${UNIT})*`;
/** The end of a list of honours: `等多项荣誉称号`. */
export const AND_MORE =
  /(?:等)?(?:多?[项个]|[\d一二两三四五六七八九十]+[项个])?(?:省级|国家级|市级)?(?:荣誉称号|称号|荣誉|表彰|奖项|殊荣)?/u;

/** What follows those who are honoured: `先后获得…等称号`. */
export const GOT_AWARD = [
  text('share', new RegExp(ADVERBS, 'u')),
  text('verb', new RegExp(GETS, 'u')),
  text('award', AWARD),
  text('more', AND_MORE),
];

/** What is got but is no honour. */
const NO_HONOUR =
  /^(?:了?(?:[该此这]|上述|同样|广泛|一致|高度|普遍|圆满|重大|更多|大量|显著|丰收|好评|认可|肯定|突破|成功|支持|资金|贷款|政策|补贴|收益|发展|信息|奖励资金|政府性|政策性|群众|市场|社会|企业|大家|越来越|阶段性|实效|成效|进展|了解|奖金|机会|资格|名额|订单|批复|批准|通过|利润)|.*(?:资金|贷款|好评|赞誉|元$|支持$|收入|利润|突破$|目标$|代表$|席位$|书记|主席|(?<!班)主任|会长|委员$|队员$))/u;
const HONOUR = new RegExp(
  `(?:${anyOf(words('honours/nouns'))}|第[一二三四五六七八九十\\d]+(?:名|位)?|企业家|(?:先进|示范|优秀|十佳|十强|最美|最佳|最有价值|模范|文明|标兵|[三四五]星级?|\\dA级)\\p{Script=Han}{1,6}|前[三五十\\d一二四六七八九]+(?:名|强)?|[一二三四](?:、[二三四五六七八]){1,5}名|[特一二三]等奖|“[^”]+”(?:人物)?)(?:（[^）]*）)?”?(?:[一二两三四五六七八九十\\d]+次)?$`,
  'u',
);
const SAID_TO_BE = /(?:称号|美誉|头衔|金字招牌|表彰|荣誉|荣誉称号|奖项|殊荣|奖牌|牌匾|匾牌?|证书|奖杯|流动红旗)$/u;
/** What leads up to the name of an honour. */
const LEADS_TO =
  /^(?:\p{Script=Han}{2,14}?(?:颁发|授予|颁授|评选|命名)的|本届|本次|此次|分别|先后|成功|的|为|了|(?:等)?[一二两三四五六七八九十\d]+(?:余|多)?[名位个家支户所项](?:获得)?的?)+/u;
/** What only says that a list holds it: `…认定名单`. */
export const LISTED_AS =
  /(?<=.{4})(?:拟?(?:认定|入选|评选|评审|推荐))?(?:企业|单位)?(?:公示)?(?:名单|名录|榜单|行列|之列)$/u;

/** What says that as many trades or contests stand before it, each in full: `三个工种的第一名`. */
const IN_FULL =
  /(?:[两二三四五六七八九十]|\d+)(?:个|大)?(?:工种|项目|组别?|单项|学科|专业|类别|赛道|级别)(?:中)?的?(?=.)/u;

/** `初中语文、历史学科一等奖` shared out to two: what the two have in common stands before, between or after. */
function shareOut(award: string, n: number): string[] | null {
  const places = /^(?<before>.*?)(?<list>[冠亚季一二三](?:、?[亚季二三]){1,2})(?<after>军|等奖|名)$/u.exec(
    award,
  )?.groups;
  const ranks = [...(places?.['list'] ?? '').replaceAll('、', '')];
  // `分获二、三名`: a number before 名 is a place.
  const before = `${places?.['before'] ?? ''}${places?.['after'] === '名' ? '第' : ''}`.replace(/第第$/u, '第');
  if (ranks.length === n && n > 1) return ranks.map((rank) => `${before}${rank}${places?.['after']}`);
  const bare = award.replace(IN_FULL, '');
  const listed = bare.split('、');
  const parts = listed.length === n ? listed : bare.split(/、|(?<=..)[和与及](?=..)/u);
  const inFull = IN_FULL.test(award);
  // `编织工项目第一、第三名`: what stands before the first place is common to all.
  const shared = /^(?<head>.{0,40}?)第[一二三四五六七八九十]名?$/u.exec(parts[0] ?? '')?.groups?.['head'];
  if (
    shared !== undefined &&
    parts.length === n &&
    n > 1 &&
    parts.slice(1).every((part) => /^第?[一二三四五六七八九十]名?$/u.test(part))
  )
    return parts.map((part) => `${shared}第${/[一二三四五六七八九十](?=名?$)/u.exec(part)?.[0] ?? ''}名`);
  if (parts.length === n && n > 1 && parts.every((part) => part.length > 2 && HONOUR.test(part))) return parts;
  const tail =
    /(?:学科|专业|项目|组|类|赛道|单项|系列|工种|[特一二三]等奖|第[一二三]名?|[冠亚季]军|[金银铜][奖牌]).*$/u.exec(
      parts.at(-1) ?? '',
    );
  if (parts.length !== n || n < 2 || tail === null || tail.index === 0) return null;
  const cores = parts.map((part, i) => (i === n - 1 ? part.slice(0, tail.index) : part));
  if (inFull) return cores.map((part) => `${part}${tail[0]}`);
  const width = cores.at(-1)?.length ?? 0;
  const head = (cores[0] ?? '').slice(0, -width);
  return cores.map((core) => `${head}${core.slice(-width)}${tail[0]}`);
}

/** `“甲”“乙”两项表彰` is two honours, `甲等称号` one. */
function namesOf(words: string, listed: boolean): string[] {
  const quoted = [...words.matchAll(/(?<lead>[^“”、和]*)“(?<name>[^”]+)”/gu)].map((m) => m.groups?.['name'] ?? '');
  if (quoted.length > 1) return quoted;
  const [one] = quoted;
  const rest = words.replace(/“[^”]*”/u, '');
  if (one !== undefined && (rest === '' || SAID_TO_BE.test(rest))) return [one];
  const plain = words.replace(/的?(?:荣誉)?称号$/u, '').replace(/^了/u, '');
  const items = plain.split(/、(?![^（]*）)/u);
  return items.every((item) => HONOUR.test(item) && (listed || item.length > 2)) ? items : [plain];
}

/** Who is the best of many holders of a post is honoured: `“全省优秀党支部书记”`. */
const BEST =
  /(?:优秀|先进|最美|十佳|模范|杰出|百佳|好)\p{Script=Han}{0,8}(?:书记|主任|主席|会长|委员|队员|代表)”?(?:的?(?:荣誉)?称号)?$/u;

/** A word for somebody named before honours nobody by itself: `她所在的班组`. */
const POINTS = /^(?:[他她其](?=.)|[该此这我]|所在|大家|获奖|先进|优秀|多[人家名])/u;

/**
 * The honours that a slot (`award`, unless another is named) names, for all or shared out; nothing where the words
 * name none.
 */
export function awarded(m: Match, given: readonly Honoured[] | 'subject', by: string | null, slot = 'award'): Fact[] {
  const recipients = given === 'subject' ? given : given.filter((who) => who.is !== 'words' || !POINTS.test(who.name));
  if (recipients.length === 0 && given.length > 0) return [];
  const more = m.words('more');
  const words = m
    .words(slot)
    .replace(LEADS_TO, '')
    .replace(/(?<=[功奖”])[一二两三四五六七八九十\d]+次/gu, '')
    .replace(/(?:之后|以后|以来|后)$/u, '')
    .replace(LISTED_AS, '');
  const said = SAID_TO_BE.test(more) || SAID_TO_BE.test(words);
  if (
    words.length < 2 ||
    TOKEN.test(words) ||
    (NO_HONOUR.test(words) && !BEST.test(words)) ||
    !(said || HONOUR.test(words))
  )
    return [];
  if (recipients !== 'subject' && recipients.length === 0 && by === null && !/“/u.test(words) && words.length < 4)
    return [];
  const n = recipients === 'subject' ? 1 : recipients.length;
  const shares = recipients === 'subject' ? null : shareOut(words, n);
  if (shares !== null && recipients !== 'subject')
    return recipients.map((who, i) => ({ is: 'award', recipients: [who], award: shares[i] ?? words, by }));
  const names = namesOf(words, said || /先后/u.test(m.words('share') + m.words('lead')));
  if (
    recipients !== 'subject' &&
    names.length > 1 &&
    names.length === n &&
    /分/u.test(m.words('share') + m.words('verb'))
  )
    return recipients.map((who, i) => ({ is: 'award', recipients: [who], award: names[i] ?? words, by }));
  return names.map((award) => ({ is: 'award', recipients, award, by }));
}
