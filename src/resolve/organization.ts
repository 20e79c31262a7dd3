/** Which organization a name means: a canonical name and a scope, each by a rule that gives its reason. */
import type { OrganizationKind } from '../../schema/kinds.ts';
import { isFullCompany } from './company.ts';
import { normalizeName } from './names.ts';
import { afterPlace, districtOf, isNational, regionOf, stemOf, withoutProvince } from './places.ts';

/** What an article lends to its generic names. All names are in normal form. */
export interface NameContext {
  /** The place the paper is of; `null` when unknown. */
  readonly home: string | null;
  /** The name of the paper: where its place is unknown, it still keeps its names apart from other papers'. */
  readonly paper: string | null;
  /** Tells apart what neither the paper nor the article places: the article's id. */
  readonly articleId: string;
  readonly section: string | null;
  /** The body or district that the article puts above this one: by a stated relation, else the only district it names. */
  parentOf(name: string): string | null;
}

/** `anchor` is a part of the identity that is not shown: the article or section of a body that nothing else places. */
export interface OrganizationIdentity {
  readonly name: string;
  readonly scope: string | null;
  readonly anchor: string | null;
  readonly reason: string;
}

type Identity = Omit<OrganizationIdentity, 'anchor'> & { readonly anchor?: string };
type Rule = (name: string, kind: OrganizationKind, context: NameContext) => Identity | null;

const CITY_BODY = /^市(?:$|[委纪政人直]|\p{Script=Han}{1,12}(?:局|委|办|院|会|部|校|学|园|馆|站|中心|公司|集团)$)/u;
const NO_CITY_BODY = /^市(?:[场民区容郊值集面长]|政(?!府|协))/u;
const BODY =
  /^(?:委|政府|人民政府|人大|政协|纪委|监委|党委|政法委|组织部|宣传部|统战部|\p{Script=Han}{1,12}(?:局|委|厅|办|法院|检察院|委员会|办公室)$)/u;
const LEVEL_HEAD =
  /^[区县](?:委|政府|人民政府|人大|政协|纪委|纪工委|监委|党工委|管委会|直|\p{Script=Han}{1,10}(?:局|委|办|院|会|部)$)/u;
const BARE_HEAD = /^(?:党工委|管委会|纪工委|党工委、管委会|党政办|党政办公室)$/u;
const LOW_HEAD =
  /^(?:[镇乡村]|街道|社区|办事处|公司|学校|医院)(?:党委|党支部|党总支|党工委|委会|政府|人民政府|人大|办事处|居委会|两委|纪委|党委会)?$|^(?:村民委员会|村委会|居委会|党支部|党总支|党委|党组|街道办)$/u;
const OFFICIAL: ReadonlySet<OrganizationKind> = new Set(['party', 'government', 'court', 'military', 'association']);

/** `中共云州市委员会` → `云州市委`, `云州市人民政府` → `云州市政府`: the same body's long form. */
const shortened = (name: string): string =>
  name
    .replace(/第?[一二三四五六七八九十]{1,3}届(?=(?:人大|政协)(?:常委会|$)|人民代表大会常务委员会)/u, '')
    .replace(/人民代表大会常务委员会/u, '人大常委会')
    .replace(/高新技术(?:产业)?开发区/u, '高新区')
    .replace(/经济技术开发区/u, '经开区')
    .replace(/(?<=[区）])管理委员会/u, '管委会')
    .replace(/^中共(?=\p{Script=Han}{0,8}委)/u, '')
    .replace(/(?<=^\p{Script=Han}{1,8}[省市县区])(?<![社小]区)委员会$/u, '委')
    .replace(/(?<=^\p{Script=Han}{0,8}[省市县区镇乡])人民政府/u, '政府');

const company: Rule = (name) =>
  isFullCompany(name) ? { name, scope: null, reason: 'a full company name means one company' } : null;

const national: Rule = (name, _kind, { home }) =>
  isNational(name, home) ? { name, scope: '全国', reason: 'a body of the whole country' } : null;

/** `云州市委`, `云州市市委`, `云州市教育局`, `云州市临江区教育局`. */
const ofPlace: Rule = (name, kind, { home }) => {
  const after = home === null ? null : afterPlace(name, home);
  if (home === null || after === null) return null;
  const { rest, form } = after;
  if (rest === '') return { name: home, scope: home, reason: 'the place of the paper itself' };
  if (districtOf(rest) !== null && (form === 'full' || OFFICIAL.has(kind)))
    return { name: rest, scope: home, reason: 'a district of the place of the paper' };
  if (rest.startsWith(home.slice(-1)) && form === 'full' && BODY.test(rest.slice(1)))
    return { name: stemOf(home) + rest, scope: home, reason: 'begins with the place of the paper' };
  if (form === 'full') return { name, scope: home, reason: 'begins with the place of the paper' };
  if (!OFFICIAL.has(kind) || !BODY.test(rest)) return null;
  return { name: home + rest, scope: home, reason: 'begins with the short form of the place of the paper' };
};

/** `市委`, `市教育局` in a paper of a city. */
const ofCity: Rule = (name, _kind, { home, paper, articleId }) => {
  if (!CITY_BODY.test(name) || NO_CITY_BODY.test(name)) return null;
  if (home === null)
    return { name, scope: null, anchor: paper ?? articleId, reason: 'the city of a paper whose place is unknown' };
  return home.endsWith('市')
    ? { name: stemOf(home) + name, scope: home, reason: `市 means the place of the paper, ${home}` }
    : null;
};

/** `区党工委`, `县委`, `管委会`: of the district that the article names, else of the paper's section. */
const ofDistrict: Rule = (name, _kind, { home, section, articleId, parentOf }) => {
  if (!LEVEL_HEAD.test(name) && !BARE_HEAD.test(name)) return null;
  const parent = parentOf(name);
  if (parent !== null) {
    const level = /.(?=（|$)/u.exec(parent)?.[0];
    const body = name.startsWith(level ?? '\0') ? name.slice(1) : name;
    return { name: shortened(parent + body), scope: home, reason: `the article puts it under ${parent}` };
  }
  const reason = 'a generic name that the article puts under nothing';
  return { name, scope: home, anchor: home === null ? articleId : (section ?? ''), reason };
};

/** `镇政府`, `村委会`: one body within an article, never one across articles. */
const ofVillage: Rule = (name, _kind, { home, articleId, parentOf }) => {
  if (!LOW_HEAD.test(name)) return null;
  const parent = parentOf(name);
  if (parent === null || /[区县市]$/u.test(parent))
    return {
      name,
      scope: home,
      anchor: articleId,
      reason: 'a generic name that stands for itself in this article only',
    };
  const body = parent.slice(-1) === name.slice(0, 1) ? name.slice(1) : name;
  return { name: parent + body, scope: home, reason: `the article puts it under ${parent}` };
};

const ofRegion: Rule = (name) => {
  const region = regionOf(name);
  if (region === null) return null;
  const rest = name.slice(region.length);
  // As the papers of that city call it.
  if (region.endsWith('市') && districtOf(rest) !== null)
    return { name: rest, scope: region, reason: `a district of ${region}` };
  return { name, scope: region, reason: `begins with ${region}` };
};

/** In the order in which they are asked; the first that applies decides. */
const rules: readonly Rule[] = [company, national, ofPlace, ofCity, ofDistrict, ofVillage, ofRegion];

/** The organization that a printed name means in an article of this context. Never by likeness: equal names, equal scopes. */
export function organizationIdentity(
  printed: string,
  kind: OrganizationKind,
  context: NameContext,
): OrganizationIdentity {
  const { home, paper } = context;
  const name = shortened(withoutProvince(normalizeName(printed), home));
  for (const rule of rules) {
    const identity = rule(name, kind, context);
    if (identity === null) continue;
    const anchor = identity.scope === null && rule !== company ? paper : null;
    return { anchor, ...identity, name: shortened(identity.name) };
  }
  if (home === null) return { name, scope: null, anchor: paper, reason: 'no place is known: its paper keeps it apart' };
  return { name, scope: home, anchor: null, reason: 'the paper is of this place' };
}
