/** Tells the lines that hold nothing but what a paper prints about itself: issue, numbers, price, publisher, address. */
import { Characters } from '../text/scan/characters.ts';
import { oneOf, PAPER } from './patterns.ts';

const END = '(?=[\\s│|丨■●◆]|$)';
const VALUE = '[^│|丨■●◆。；！？]{1,40}?(?=\\s{2}|\\s*[│|丨■●◆]|\\s+\\S{2,8}[：:]|\\s*$)';
const HOUSE =
  '(?:报社|报业集团|传媒集团|报业传媒集团|融媒体中心|新闻传媒中心|印务\\p{Script=Han}{0,6}(?:公司|中心)|印刷(?:厂|\\p{Script=Han}{0,4}公司))';

/** Each says by itself that the line is about the paper. */
const SURE = new RegExp(
  [
    '农历\\S{2,12}',
    '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿二三卅]?[一二三四五六七八九十]{1,2}',
    `(?:总第|第)\\s*\\d{3,6}\\s*[期号]${END}`,
    `今[日天]\\s*[\\d一二三四五六七八九十]{1,3}\\s*版${END}`,
    '(?:国内)?(?:统一)?(?:连续出版物号|刊号)?\\s*[：:]?\\s*CN\\s*\\d{2}\\s*[-—－]+\\s*\\d{4}\\S*',
    `(?:国内)?统一(?:连续出版物号|刊号)${END}`,
    '邮发代号\\s*[：:]?\\s*\\d+\\s*[-—－]+\\s*\\d+',
    '(?:本报)?(?:零售价?|定价|年价|月价|全年定价)\\s*[：:]?\\s*(?:每份|每月|全年)?\\s*\\d+(?:\\.\\d+)?\\s*元(?:[/／]?份)?',
    `\\p{Script=Han}{4,20}(?:主管主办|机关报)${END}`,
    `\\p{Script=Han}{2,12}${HOUSE}(?:编辑)?(?:出版|主办|承印)${END}`,
    `本报(?:地址|网址|电话|热线|邮箱|邮编|法律顾问|印刷厂?)\\s*[：:]\\s*${VALUE}`,
    `${oneOf('furniture-labels')}\\s*[：:/／]\\s*${VALUE}`,
    '(?:本[版报])?\\p{Script=Han}{0,6}未经\\p{Script=Han}{0,6}(?:许可|授权|同意)，?不得\\p{Script=Han}{0,4}(?:转载|使用)',
  ].join('|'),
  'gu',
);
/** What stands beside it, and elsewhere too. */
const BESIDE = new RegExp(
  [
    '\\d{4}年\\d{1,2}月\\d{1,2}日',
    '星期[一二三四五六日天]',
    '第?\\s*[A-Z]?\\d{1,3}\\s*版',
    `${oneOf('contact-labels')}\\s*[：:]\\s*${VALUE}`,
    `\\p{Script=Han}{2,8}(?:${PAPER}|网)(?:社|网|微信公众号|客户端)?(?:\\s*[：:]\\s*[\\w./:@-]+)?${END}`,
    '(?:扫码|扫一扫)\\S{0,8}',
    '[\\w.-]*(?:www\\.|@)[\\w.-]+',
  ].join('|'),
  'gu',
);
const SIGNS = new Characters('未农甲乙丙丁戊己庚辛壬癸第总今号价办报版：:/／');
/** Most lines of a page are prose, and a glance at them is enough. */
const PROSE = new Characters('，。；！？“”');
const LONGEST = 160;

/** Whether nothing of the line is about anything but the paper. */
export function isImprint(spaced: string): boolean {
  if (spaced.length > LONGEST || PROSE.anyIn(spaced) || !SIGNS.anyIn(spaced)) return false;
  const other = spaced.replace(SURE, ' ');
  return other !== spaced && !/[\p{L}\p{N}]/u.test(other.replace(BESIDE, ' '));
}
