/** The district or town whose body an organization is, by the organization's name. */
import { districtOf } from '../places.ts';

/** Two names of one district: `经开区（临港区）`. */
export const BRACKETED =
  /^(?<first>\p{Script=Han}{2,6}[区县市镇乡])（(?<second>\p{Script=Han}{2,6}[区县市镇乡])）(?<rest>.*)$/u;
/** `江口镇` of `江口镇卫生院`. */
const TOWN = /^(?!城镇|乡镇|村镇|集镇)\p{Script=Han}{2,4}?(?:镇|乡|街道)/u;
const townOf = (name: string): string | null => TOWN.exec(name)?.[0] ?? null;

/** The district or town and what stands behind it; a bracketed pair of names is one district. */
export function areaOf(name: string): { readonly area: string; readonly rest: string } | null {
  const { first, second, rest: behind } = BRACKETED.exec(name)?.groups ?? {};
  if (first !== undefined && second !== undefined)
    return behind === undefined || behind === '' ? null : { area: `${first}（${second}）`, rest: behind };
  const district = districtOf(name) ?? townOf(name);
  const rest = district === null ? '' : name.slice(district.length);
  return district === null || rest.length < 2 || rest.startsWith('（') ? null : { area: district, rest };
}
