/** Short forms that are the end of a longer name: `城东支行`, `文学院`, `市水务集团`. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { formOf, withoutBetween } from './bank-names.ts';
import type { KnownPlaces } from './known-places.ts';

/** Whose it is, before the short form: a place by its level, a house that has branches. */
const OWNER = /(?:[省市县区州旗镇乡港]|法院|检察院|银行|支行|分行|联社|大学|学院|学会|协会|集团|公司|医院|工会)$/u;
const LEVEL = /^[省市县区州旗](?![省市县区州旗])(?=.{3})/u;
/** So long at least is a short form that is no bare word for such bodies; of kinds with many words for them, longer. */
const SHORTEST = 3;
const LONGER: ReadonlySet<OrganizationKind> = new Set(['other', 'hospital']);
/** Bodies that every house and place has. */
const BARE =
  /^(?:人民|中心|实验|第.)?(?:医院|学校|小学|中学|幼儿园|卫生院|法院|检察院|人民法院|人民检察院|党支部|党委|公司|集团|总公司|分公司|子公司|集团公司|有限公司|股份有限公司|分行|支行|营业部|工会|团委|办公室|研究院|研究所|合作社|专业合作社|经济合作社|股份经济合作社|村委会|居委会|志愿服务队|服务中心|党群服务中心)$/u;

/** A firm's name as far as its group: `云州水务集团有限公司` → `云州水务集团`. */
const upToGroup = (name: string): string => name.replace(/(?<=集团)(?:股份|控股)?(?:有限)?(?:责任)?公司$/u, '');

/**
 * Whether `short` is the end of the full name, before which that says only whose it is: a level in its place (`市水务集团`)
 * means the one place of that level.
 *
 * @param forms the ways to print the full name
 */
export function isTail(short: string, kind: OrganizationKind, forms: readonly string[], places: KnownPlaces): boolean {
  const said = kind === 'bank' ? formOf(short) : short;
  if (said.length < (LONGER.has(kind) ? SHORTEST + 2 : SHORTEST) || BARE.test(said)) return false;
  const level = LEVEL.exec(said)?.[0] ?? '';
  const rest = said.slice(level.length);
  return forms.some((form) => {
    const full = kind === 'bank' ? formOf(form) : kind === 'company' ? upToGroup(form) : form;
    if ((full === said || (kind === 'bank' && withoutBetween(full) === said)) && form !== short) return true;
    if (full.endsWith(said)) {
      const owner = full.slice(0, -said.length);
      return owner !== '' && (OWNER.test(owner) || places.isPlace(owner));
    }
    if (level === '' || BARE.test(rest) || !full.endsWith(rest)) return false;
    const place = full.slice(0, -rest.length);
    return places.isPlace(place) && places.isMeant(place, level);
  });
}
