/** Whose paper or site it is, as its name says: a house, an area, or the name that an area is called by. */
import { anyOf, words } from '../lexicon/lexicon.ts';
import type { OrganizationMention } from './mentions/mention.ts';

const MEDIUM = `(?:官网|官微|公众号|要闻|新闻|发布|日报|晚报|晨报|时报|都市报|${anyOf(words('newsrooms'))})`;
const LED = '(?:人民政府|政府|党委)?';
const HOUSE =
  '大学|学院|学校|中学|小学|幼儿园|医院|卫生院|保健院|集团|公司|银行|法院|检察院|研究院|协会|商会|联合会|基金会|厂|矿';

/** Who in a house writes for it. */
const DEPARTMENT = '\\p{Script=Han}{0,5}(?:部|科|处|办|办公室)';
/** `云州大学报`, `云州港务集团新闻中心`, `北塘区人民医院宣传科`. */
const OF_HOUSE = new RegExp(`^(?<house>\\p{Script=Han}{2,20}(?:${HOUSE}))(?:[校院]?报|${MEDIUM}|${DEPARTMENT})?$`, 'u');
/** `北塘县人民政府网`, `岭南州新闻网`: the area by its full name. */
const OF_AREA = new RegExp(`^(?<area>\\p{Script=Han}{2,14}?(?:自治[州县旗]|[省市区县州旗盟]))${LED}${MEDIUM}$`, 'u');
/** `云州日报`, `云州新闻网`: an area without the word for what it is. */
const OF_NAME = new RegExp(`^(?<name>\\p{Script=Han}{2,3})${MEDIUM}$`, 'u');

/** Who publishes an article. */
export interface Publisher {
  readonly house: string | null;
  readonly area: string | null;
  /** The short name of an area: `云州` of `云州日报`. */
  readonly name: string | null;
}

export function publisherOf(publication: string | null): Publisher {
  const text = publication ?? '';
  const house = OF_HOUSE.exec(text)?.groups?.['house'] ?? null;
  const area = house === null ? (OF_AREA.exec(text)?.groups?.['area'] ?? null) : null;
  const name = house === null && area === null ? (OF_NAME.exec(text)?.groups?.['name'] ?? null) : null;
  return { house, area, name };
}

const FIRM_END = /^(?:股份|控股)?(?:有限)?(?:责任)?公司$/u;

/** The name by which the article itself calls the house: `云州港务集团有限公司` for `云州港务集团`. */
export const houseNamed = (house: string, organizations: readonly OrganizationMention[]): string =>
  organizations.find(({ name }) => name.startsWith(house) && FIRM_END.test(name.slice(house.length)))?.name ?? house;

/** What a group's own people call it. */
export const GROUP_WORDS: readonly string[] = ['集团公司', '总公司'];
const GROUP = /集团(?:股份|控股)?(?:有限)?(?:责任)?(?:公司)?$|(?<=.)总公司$/u;

/** The group that 集团公司 stands for: the house, or the only one that the article names. */
export function groupSpokenOf(house: string | null, organizations: readonly OrganizationMention[]): string | null {
  if (house !== null && GROUP.test(house)) return house;
  const [only, ...others] = new Set(
    organizations.map(({ name }) => name).filter((name) => GROUP.test(name) && !GROUP_WORDS.includes(name)),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
