/** Places that have a government: `云州市`, `临江区`, `高新区`, and the double form `云州新区（高新区）`. */

import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Finder } from '../../text/scan/finder.ts';
import { type Barrier, leftEdge } from './left-edge.ts';
import type { OrganizationMention } from './mention.ts';

const AREA = new Finder(/(?:省|自治区|自治州|自治县|市|县|区|旗)(?:（\p{Script=Han}{1,6}[区市县]）)?/gu);
const COMMON =
  /^(?:社区|小区|园区|景区|地区|棚户区|居民区|生活区|商务区|辖区|城区|片区|厂区|院区|校区|库区|山区|灾区|街区|林区|湖区|矿区|港区|城市|超市|都市|门市|股市|楼市|上市|集市|夜市|早市|闹市|县市|市县|该?[省市县区州]|(?:[一二三四五两]|全|本|我|各|该|两|外|临|邻|一|某|跨|出|进|入|市辖|主城|中心城|老城|新城|集聚|先行|功能|保护|旅游|风景|度假|生态|工业|农业|试验|特|禁|专|自贸|住宅|生活|居民|办公|安置|种植|养殖|核心|中心|重点|革命老|贫困|牧|农|渔|疫|雨|牌|副|国|红|锦|党|队|军|团|会|升|时|误|盲|禁|分|战|军|大|小|东|西|南|北|老|新|旧|市|城|乡|镇|由|从|向|对|为|经|受|报|在|到|和|与|给|被|请|让)[省市县区州]|.{1,3}强[省市县区]|.*[叫请找喊]来[省市县区]|.*(?:储罐|展示|作业|体验|观景|施工)区|[一两二三几多数]面.*|.*(?:锦|红|国|党|队|彩|战|军|校|会|团|升|授)旗|.+[夜早集闹]市|.*(?:社区|小区|园区|景区|院区|地区|辖区|片区|厂区|校区|街区|集聚区|先行区|城市|超市|都市|直辖市|县级市|地级市))$/u;
/** With these right before it, the mark of a place ends a common word: most are met here, before any word is cut. */
const COMMON_WORD = new Opening(/(?:[社小园景院地辖片厂校街]区|[城超都]市|[全该我][省市县区])/u);
const PROPER_SHORT = /^(?:新区|城区)$/u;
const LEADING_VERB =
  /^(?:\p{Script=Han}{0,2}?[到赴](?!家)|扎根|获评?|荣获|视察|考察|建设|服务|支持|开发|管理|访问|慰问|投资|代表|汇报|介绍|推介|宣传|推动|助力|参与|融入|对接|督察|督导|检查|调研|巡察|巡视|走访|参观|看望|支援|援助|帮扶|驻|选址|位于|坐落|来到|进驻|落户|第.{1,3}届|首届|本届|历届|时任|[原前现](?!海)(?=\p{Script=Han}{2,5}[省市县区]))(?=.{2})/u;
const CORE_LIMIT = 8;
/** Zones have long names: `云州经济技术开发区`. */
const ZONE = /(?:开发区|示范区|合作区|保税区|试验区|度假区|先导区)$/u;
const ZONE_LIMIT = 16;
const FOLLOWED_BY_WORD = new Opening(
  /(?:位优|城(?!管|投|建)|场|民|值|容|区内|级|政|域|间|别|块|分(?!别|获)|划|委|直|属|里|面|上|中心|花)/u,
);

/** `泰和县`: no list, of which 和 never joins a single character. */
const OF_HARMONY = /^[^省市县区州旗镇乡村我你他她]和[市县区]$/u;

function namesArea(text: string): boolean {
  const plain = text.replace(/（.*）$/u, '');
  if (OF_HARMONY.test(plain)) return true;
  if (/.[和、与了获]|获|[近两几去今明前当同历每]年|^国家|^第.{1,3}届|^(?:安全|平安|试点|开发)/u.test(plain))
    return plain === '开发区';
  if (COMMON.test(plain) && !PROPER_SHORT.test(plain)) return false;
  return (
    plain.length >= 2 && plain.length <= (ZONE.test(plain) && !/[队会党团]/u.test(plain) ? ZONE_LIMIT : CORE_LIMIT)
  );
}

/** The areas of a sentence that stand free of any organization (those are given in `taken`). */
export function areasIn(
  sentence: string,
  cut: Cut,
  barrier: Barrier,
  taken: readonly OrganizationMention[],
): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const match of AREA.in(sentence)) {
    const end = match.index + match[0].length;
    const covered = (i: number): boolean => taken.some((o) => o.start <= i && i < o.end);
    // `云州市副市长`: the second 市 is the post's.
    const inPost = /(?:[副代原]|代理)$/u.test(sentence.slice(0, match.index)) && sentence.charAt(end) === '长';
    if (
      COMMON_WORD.at(sentence, match.index - 1) ||
      inPost ||
      sentence[match.index - 1] === match[0] ||
      covered(match.index) ||
      FOLLOWED_BY_WORD.at(sentence, end)
    )
      continue;
    const edge = leftEdge(sentence, cut, match.index, (i) => barrier(i) || covered(i), null);
    const start = edge + (LEADING_VERB.exec(sentence.slice(edge, end))?.[0].length ?? 0);
    const name = sentence.slice(start, end);
    if (!namesArea(name)) continue;
    while ((found.at(-1)?.start ?? -1) >= start) found.pop();
    found.push({ is: 'organization', start, end, name, kind: 'government', area: true, rule: 'area', confidence: 0.7 });
  }
  return found;
}
