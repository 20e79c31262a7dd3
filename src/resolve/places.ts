/** What a name says of where it belongs: the paper's own place, another province or city, a district, the whole country. */

const NATIONAL =
  /^(?:中共中央|中国共产党中央|国务院|全国|中华人民共和国|最高人民|中央(?:$|[军纪政宣组统办巡农网广电])|国家(?:$|(?:副)?主席))/u;
const NATIONAL_BODY = /^国家\p{Script=Han}{1,12}(?:局|委员会|部|署|院)$/u;
const REGION = /^(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,6}自治[区州]|\p{Script=Han}{2,4}?市(?![场民容郊值集面]))/u;
/** Words that end in 市 and name no city: 超市, 上市公司, 全市. */
const NO_CITY =
  /^[全本我该各原某外现]\p{Script=Han}?市|[超夜集上股楼菜早闹花]市$|^(?:大都|智慧城|新型城|文明城|卫生城|海绵城)市/u;
const DISTRICT = /^\p{Script=Han}{1,6}?(?:[区县旗])/u;
/** 区 that is no unit of government, and words before a bare 区 or 县. */
const NO_DISTRICT = /[社小校景山辖厂城地郊库片街院病灾军园市分]区$|^[全本我该各原某]\p{Script=Han}?[区县]$|^.$/u;

const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const PROVINCE = new RegExp(`^(?:${PROVINCES.replaceAll(' ', '|')})`, 'u');

/** The province or the country that a name begins with, as firms print it, without its level: `江西` of `江西青禾有限公司`. */
export function provinceStem(name: string): string | null {
  return /^中国/u.exec(name)?.[0] ?? PROVINCE.exec(name)?.[0] ?? null;
}

/** `云州` of `云州市`; a name of two characters stays whole. */
export function stemOf(place: string): string {
  return place.length > 2 && /[省市县区州旗]$/u.test(place) ? place.slice(0, -1) : place;
}

/** Whether a name is of the whole country's: `国务院`, `全国人大`. A body with the paper's place in its name is not. */
export function isNational(name: string, home: string | null): boolean {
  if (home !== null && name.includes(stemOf(home))) return false;
  return NATIONAL.test(name) || NATIONAL_BODY.test(name);
}

/** The province or city that a name begins with: `江南省` of `江南省教育厅`; `null` where it begins with none. */
export function regionOf(name: string): string | null {
  const region = REGION.exec(name)?.[0] ?? null;
  return region === null || NO_CITY.test(region) ? null : region;
}

/** The district or county that a name begins with: `临江区` of `临江区教育局`; `null` where it begins with none. */
export function districtOf(name: string): string | null {
  const district = DISTRICT.exec(name)?.[0] ?? null;
  return district === null || district.length < 2 || NO_DISTRICT.test(district) ? null : district;
}

/** Whether two place names are the same place, one of them perhaps in its short form: `云州`, `云州市`. */
export function samePlace(a: string, b: string): boolean {
  return a === b || stemOf(a) === b || a === stemOf(b);
}

/**
 * What follows the paper's place at the head of a name: `教育局` of `云州市教育局`, `市委` of `云州市委` and `云州市市委`.
 * `form` tells whether the place stood there in full or by its stem alone. `null` where the name does not begin with it.
 */
export function afterPlace(name: string, place: string): { rest: string; form: 'full' | 'stem' } | null {
  const level = place.slice(-1);
  const stem = stemOf(place);
  if (stem !== place && name.startsWith(place + level)) return { rest: name.slice(place.length), form: 'full' };
  if (name.startsWith(place)) return { rest: name.slice(place.length), form: 'full' };
  return stem !== place && name.startsWith(stem) ? { rest: name.slice(stem.length), form: 'stem' } : null;
}

/** A name without the province before the paper's place: `云州市教育局` of `江南省云州市教育局`. */
export function withoutProvince(name: string, home: string | null): string {
  const province = /^\p{Script=Han}{2,3}省/u.exec(name)?.[0];
  if (home === null || province === undefined) return name;
  const rest = name.slice(province.length);
  return rest.startsWith(stemOf(home)) ? rest : name;
}
