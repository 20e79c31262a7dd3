/** The forms that an article gives to the organizations of a corpus: its names, and what says that two names mean one body. */
import { coreOf, isFullCompany } from '../company.ts';
import { entityId } from '../ids.ts';
import { normalizeName } from '../names.ts';
import type { NameContext, OrganizationIdentity } from '../organization.ts';
import { type Form, makeForm } from './form.ts';
import { areaOf, BRACKETED } from './organization-areas.ts';

/** Words that point back within an article and name nothing beyond it. */
const POINTER =
  /^(?:该|本|我|贵|此)?(?:公司|集团|企业|学校|医院|银行|单位|协会|中心|项目|园区|产业园|基地|机构|部门|法院|检察院|支行|大学|学院|村|镇|乡|社区|街道)$/u;
/** Proper names of one of many: every district has its own. */
const ONE_OF_MANY =
  /^(?:第?[一二三四五六七八九十\d]{1,3}|实验|中心|人民|附属|中医|妇幼|职业|高级|初级|希望|老年|少年|机关|特殊)\p{Script=Han}{0,5}$|^.{1,2}$/u;
const NAMED_PLACE = /(?:小学|中学|学校|学院|幼儿园|医院|卫生院|村|社区|镇|乡|街道|公园|产业园|园区|基地|敬老院)$/u;

export interface OrganizationFacts {
  readonly name: string;
  readonly scope: string | null;
  readonly home: string | null;
  /** The district or town before the name, for a body of it: `高新区` and `管委会`. */
  readonly area: {
    readonly root: string;
    readonly name: string;
    readonly rest: string;
    readonly anchor: string | null;
  } | null;
}
export interface AliasFacts {
  readonly alias: string;
  readonly name: string;
  readonly scope: string | null;
  readonly rule: 'stated' | 'bracket' | 'district' | 'turned' | 'elsewhere';
  readonly home: string | null;
  /** Where the meaning of the fuller name is decided. */
  readonly bucket: string;
}

type Identify = (printed: string) => OrganizationIdentity;

/** The root of an organization: what its article alone makes of it. */
export function organizationRoot({
  name,
  scope,
  anchor,
}: Pick<OrganizationIdentity, 'name' | 'scope' | 'anchor'>): string {
  return entityId('Organization', [name, scope, anchor]);
}

/** Bodies that go by long and short names, which share their first character: `发改委`, `发展和改革委员会`. */
const BODY = /(?:局|委|委员会|办|办公室|厅|部|医院|中学)$/u;

const bucketOf = (name: string, scope: string | null, { home, paper }: NameContext): string => {
  const area = areaOf(name)?.area;
  const core = coreOf(area ?? name, home);
  const first = area === undefined && BODY.test(name) ? core.replace(/^第/u, '').slice(0, 1) : core.slice(0, 2);
  return `o|${scope ?? home ?? paper ?? ''}|${first}`;
};

/** Whether a body is the same one in every article of its place, or of its paper where the place is unknown. */
const isShared = ({ anchor }: OrganizationIdentity, { home, paper }: NameContext): boolean =>
  anchor === null || (home === null && anchor === paper);

/** Whether the second name may stand for the first: the longer one, else the first as text, whichever an article prints first. */
const isFuller = (full: string, short: string): boolean =>
  short.length < full.length || (short.length === full.length && full < short);

function aliasForm(
  alias: OrganizationIdentity,
  full: OrganizationIdentity,
  rule: AliasFacts['rule'],
  context: NameContext,
): Form | null {
  const [root, of] = [organizationRoot(alias), organizationRoot(full)];
  if (root === of || !isShared(alias, context) || !isShared(full, context)) return null;
  if (!isFuller(full.name, alias.name)) return null;
  const bucket = bucketOf(full.name, full.scope, context);
  const facts: AliasFacts = { alias: alias.name, name: full.name, scope: full.scope, rule, home: context.home, bucket };
  return makeForm('Organization', bucketOf(alias.name, alias.scope, context), root, { ...facts }, of);
}

/** A district of a kind that every city has, or a body of it, behind the name of its city: `云州高新区管委会`. */
const OF_CITY =
  /^(?<city>\p{Script=Han}{2,3}?)(?<name>(?:高新区|经开区|示范区|开发区|新区|自贸区|工业区|度假区)(?:\p{Script=Han}{2,8})?)$/u;

/** What the papers of the city call by its name alone, where this paper is of another place. */
function elsewhereForm(identity: OrganizationIdentity, context: NameContext): Form | null {
  const { city, name } = OF_CITY.exec(identity.name)?.groups ?? {};
  if (city === undefined || name === undefined) return null;
  return aliasForm({ ...identity, name, scope: `${city}市`, anchor: null }, identity, 'elsewhere', context);
}

/** `经开区（临港区）` says that both names mean it, and `临港区（经开区）`; `临江区望江小学` that `望江小学` may. */
function impliedForms(identity: OrganizationIdentity, context: NameContext): Form[] {
  const { first, second, rest } = BRACKETED.exec(identity.name)?.groups ?? {};
  const like = (name: string): OrganizationIdentity => ({ ...identity, name });
  if (first !== undefined && second !== undefined) {
    if (rest !== '') return [];
    const turned = aliasForm(like(`${second}（${first}）`), identity, 'turned', context);
    const each = [first, second].map((x) => aliasForm(like(x), identity, 'bracket', context));
    return [...each, turned].flatMap((x) => x ?? []);
  }
  const behind = areaOf(identity.name)?.rest;
  if (behind === undefined || !NAMED_PLACE.test(behind) || ONE_OF_MANY.test(behind)) return [];
  return [aliasForm(like(behind), identity, 'district', context)].flatMap((x) => x ?? []);
}

/** What an article calls an organization besides; the `former` are among the `aliases`. */
interface OtherNames {
  readonly aliases: readonly string[];
  readonly former: readonly string[];
}

/** A full company name means one company: it is another's only where the company was renamed. */
function statedForm(
  a: OrganizationIdentity,
  b: OrganizationIdentity,
  renamed: boolean,
  context: NameContext,
): Form | null {
  const [alias, full] = isFuller(b.name, a.name) ? [a, b] : [b, a];
  return POINTER.test(alias.name) || (isFullCompany(alias.name) && !renamed)
    ? null
    : aliasForm(alias, full, 'stated', context);
}

/** All forms of one organization of an article, its own name first. */
export function organizationForms(
  identity: OrganizationIdentity,
  { aliases, former }: OtherNames,
  identify: Identify,
  context: NameContext,
): readonly [Form, ...Form[]] {
  const { name, scope, anchor } = identity;
  const split = isShared(identity, context) ? areaOf(name) : null;
  const area =
    split === null
      ? null
      : { root: organizationRoot({ ...identity, name: split.area }), name: split.area, rest: split.rest, anchor };
  const facts: OrganizationFacts = { name, scope, home: context.home, area };
  const own = makeForm('Organization', bucketOf(name, scope, context), organizationRoot(identity), { ...facts });
  const stated = aliases.flatMap(
    (x) => statedForm(identify(normalizeName(x)), identity, former.includes(x), context) ?? [],
  );
  const elsewhere = elsewhereForm(identity, context);
  return [own, ...impliedForms(identity, context), ...stated, ...(elsewhere === null ? [] : [elsewhere])];
}
