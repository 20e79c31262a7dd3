/** Bodies meant by how many they are: `两家医院`, `两校`. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { countIn } from './counted-persons.ts';

const COUNTED =
  /^(?:这|上述|以上)?(?<count>[两二三四五])(?:[家个所](?<noun>医院|学校|单位|企业|公司|银行|机构|合作社|社区|[村镇乡县区])|(?<short>[校院企村镇乡县区]))$/u;
/** What a noun can be said of, where names have other endings than it. */
const KINDS: Readonly<Record<string, readonly OrganizationKind[]>> = {
  医院: ['hospital'],
  学校: ['school'],
  校: ['school'],
  企业: ['company'],
  公司: ['company'],
  企: ['company'],
  银行: ['bank'],
  单位: ['company', 'bank', 'school', 'hospital', 'association', 'government', 'other'],
  机构: ['company', 'bank', 'school', 'hospital', 'association', 'other'],
};

/** The bodies named last, so many as a word counts; `null` where it counts none or fewer are known. */
export function bodiesCounted(
  word: string,
  named: readonly OrganizationMention[],
  not: readonly string[],
): readonly string[] | null {
  const { count, noun, short } = COUNTED.exec(word)?.groups ?? {};
  const [many, of] = [countIn(count ?? ''), noun ?? short];
  if (many === undefined || of === undefined) return null;
  const fits = (o: OrganizationMention): boolean =>
    !not.includes(o.name) &&
    (KINDS[of] === undefined || !o.area) &&
    (KINDS[of]?.includes(o.kind) ?? o.name.endsWith(of));
  const names = [
    ...new Set(
      named
        .filter(fits)
        .map(({ name }) => name)
        .reverse(),
    ),
  ];
  return names.length < many ? null : names.slice(0, many).reverse();
}
