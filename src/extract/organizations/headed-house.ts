/** The one house that an article's headline names: its bare posts are that house's. */
import type { OrganizationMention } from '../mentions/mention.ts';

/** Houses with people of their own, whatever else the article tells of. */
const HOUSE =
  /(?:公司|集团|厂|银行|支行|分行|大学|(?<!科)学院|学校|中学|小学|幼儿园|医院|卫生院|法院|检察院|公安局|支队|总队|大队|研究院|农场|林场)$/u;
/** A ward or a court room is of its house. */
const PART = /(?<=医院|卫生院|法院|检察院).{2,10}$/u;

/** @param headed whether title or subtitle names a body */
export function headedHouse(
  organizations: readonly OrganizationMention[],
  headed: (name: string) => boolean,
  canonical: (name: string) => string,
): string | null {
  const houses = new Set<string>();
  for (const { name, area } of organizations) {
    if (area) continue;
    const house = name.replace(PART, '');
    if (HOUSE.test(house) && headed(house)) houses.add(canonical(house));
  }
  const [only, ...others] = houses;
  return only !== undefined && others.length === 0 ? only : null;
}
