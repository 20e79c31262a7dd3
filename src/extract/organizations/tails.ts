/** Short forms that are the end of a longer name, and those made of its first characters: `城东支行`, `文学院`, `云燃集团`. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { formOf } from './bank-names.ts';

/** Whose it is, before the short form: a place, a house that has branches. */
const OWNER =
  /^\p{Script=Han}{2,3}$|(?:[省市县区州旗镇乡]|银行|支行|分行|联社|大学|学院|学会|协会|集团|公司|医院|工会)$/u;
const LEVEL = /^[省市县区州旗](?![省市县区州旗])(?=.{3})/u;
/** A place without its level: that of the short form is the level of the place. */
const PLAIN_PLACE =
  /^(?![省市县区州旗镇乡第])(?:\p{Script=Han}[^第一二三四五六七八九十]|\p{Script=Han}{2}[^省市县区州旗镇乡一二三四五六七八九十])$/u;
/** So long at least is a short form that is no bare word for such bodies; of kinds with many words for them, longer. */
const SHORTEST = 3;
const LONGER: ReadonlySet<OrganizationKind> = new Set(['other', 'hospital']);
/** Bodies that every house and place has. */
const BARE =
  /^(?:人民|中心|实验|第.)?(?:医院|学校|小学|中学|幼儿园|卫生院|法院|检察院|人民法院|人民检察院|党支部|党委|公司|集团|总公司|分公司|子公司|集团公司|有限公司|股份有限公司|分行|支行|营业部|工会|团委|办公室|研究院|研究所|合作社|专业合作社|经济合作社|股份经济合作社|村委会|居委会|志愿服务队|服务中心|党群服务中心)$/u;
const FORM = /(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?公司$/u;

/** A firm's name as far as its group: `云州水务集团有限公司` → `云州水务集团`. */
const upToGroup = (name: string): string => name.replace(/(?<=集团)(?:股份|控股)?(?:有限)?(?:责任)?公司$/u, '');

/**
 * Whether `short` is the end of the full name, before which that says only whose it is.
 *
 * @param forms the ways to print the full name
 */
export function isTail(short: string, kind: OrganizationKind, forms: readonly string[]): boolean {
  const said = kind === 'bank' ? formOf(short) : short;
  if (said.length < (LONGER.has(kind) ? SHORTEST + 2 : SHORTEST) || BARE.test(said)) return false;
  const level = LEVEL.exec(said)?.[0] ?? '';
  return forms.some((form) => {
    const full = kind === 'bank' ? formOf(form) : kind === 'company' ? upToGroup(form) : form;
    if (full === said && form !== short) return true;
    if (full.endsWith(said)) return full.length > said.length && OWNER.test(full.slice(0, -said.length));
    const rest = said.slice(level.length);
    return level !== '' && !BARE.test(rest) && full.endsWith(rest) && PLAIN_PLACE.test(full.slice(0, -rest.length));
  });
}

const INITIALS = /^[市县区省]?(?<core>\p{Script=Han}{2,4})(?<what>集团|公司)(?:公司)?$/u;
/** How long the place before a firm's own name may be: `云州`, `云州市`, `北塘自治县`. */
const PLACES = [0, 2, 3, 5];

/** Whether each character of `core` stands in a name in its order, the first at its beginning, the last near its end. */
function picks(core: string, name: string): boolean {
  if (core[0] !== name[0] || core.length >= name.length) return false;
  let at = 0;
  for (const character of core.slice(1)) {
    at = name.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return name.length - at <= 4;
}

/** Whether a short form is made of characters of a firm's name: `云燃集团` of `云州燃气集团有限公司`. */
export function isOfInitials(short: string, full: string): boolean {
  const { core = '', what = '' } = INITIALS.exec(short)?.groups ?? {};
  if (core === '' || short.length >= full.length || (what === '集团' && !full.includes('集团'))) return false;
  const named = upToGroup(full).replace(/集团$/u, '').replace(FORM, '');
  return PLACES.some((length) => picks(core, named.slice(length)));
}
