/** The parts of a company's name: the place before it, its core, its legal form. */
import { afterPlace, districtOf, provinceStem, regionOf } from './places.ts';

const LEGAL =
  /(?:(?:控股|投资)?集团)?(?:股份|控股)?(?:有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|公司|集团)$|（集团）$/u;
const FULL = /(?:有限公司|有限责任公司|股份公司|集团公司|总公司|分公司|（集团）)$/u;
const TOWN = /^\p{Script=Han}{1,4}?(?:镇|乡|街道)(?=\p{Script=Han}{2})/u;
const BRACKETS = /（[^（）]{0,12}）/gu;
/** Trades: a core of nothing else is no brand. */
const TRADES =
  /^(?:建设|建筑|工程|农业|农商|农村|商业|城市|城建|城投|投资|电力|供电|供水|自来水|燃气|热力|公交|公共|交通|物业|物流|机械|制造|科技|技术|新|能源|环保|文化|旅游|传媒|贸易|实业|食品|粮油|乳业|药业|医药|化工|材料|汽车|电子|信息|网络|通信|保险|银行|财产|人寿|发展|置业|房地产|地产|国有|资产|服务|咨询|管理)+$/u;
/** Endings of bodies that are no companies. */
const OTHER_BODY = /[省市县区镇乡村街路园院校局委会部队站所馆厅办处社团学区员长人]$/u;

/** Whether a name ends in the legal form of a company: it then means one company wherever it stands. */
export function isFullCompany(name: string): boolean {
  return FULL.test(name);
}

/** The name without the places at its head: `青禾机械公司` of `云州市临江区青禾机械公司`. */
export function withoutPlaces(name: string, home: string | null): string {
  const after = home === null ? null : afterPlace(name, home);
  const region = after === null ? (regionOf(name) ?? provinceStem(name)) : null;
  const first = after?.rest ?? (region === null ? name : name.slice(region.length));
  const inner = first === '' ? name : first;
  const district = districtOf(inner) ?? TOWN.exec(inner)?.[0] ?? '';
  return inner.length - district.length < 2 ? inner : inner.slice(district.length);
}

/** What is left of a name without places, brackets and legal form: `青禾机械` of `云州青禾机械（集团）有限公司`. */
export function coreOf(name: string, home: string | null): string {
  const bare = withoutPlaces(name.replace(BRACKETS, ''), home);
  const core = bare.replace(LEGAL, '');
  return core.length < 2 ? bare : core;
}

/** The legal form that a full name ends in, or the empty string. */
export function withoutLegal(name: string): string {
  return name.replace(LEGAL, '');
}

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const c of whole) if (at < part.length && c === part[at]) at += 1;
  return at === part.length;
};

/**
 * Whether a name shortens a company's full name: its core begins the full core, or leaves out words behind the first
 * two characters. A trade alone (`建设公司`) shortens nothing, nor does a group's name a firm that is none.
 */
export function shortens(short: string, full: string, home: string | null): boolean {
  if (isFullCompany(short) || !isFullCompany(full) || OTHER_BODY.test(short.replace(LEGAL, ''))) return false;
  if (short.endsWith('集团') && !full.includes('集团')) return false;
  const [part, whole] = [coreOf(short, home), coreOf(full, home)];
  if (part.length < 2 || TRADES.test(part)) return false;
  return (
    whole.startsWith(part) || (part.length > 2 && part.slice(0, 2) === whole.slice(0, 2) && isSubsequence(part, whole))
  );
}
