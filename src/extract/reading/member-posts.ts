/** Posts that only members of a house have: without a name they are of the house that the article is about. */
import type { Survey } from '../survey.ts';

const MEMBERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:优秀|青年|骨干|指导|退休|.{1,8}[级届班]|[高初][一二三])?(?:教师|学生)(?:代表)?$|^(?:(?:.{1,8}[级届班])?班主任|辅导员|校友代表)$|^.{1,8}[级届]校友$/u,
    /(?:大学|(?<!科)学院|学校|中学|小学|[一二三四五六七八九十]中|幼儿园|附中|附小)$/u,
  ],
  [/^(?:优秀|青年)?(?:职工|员工)代表$|^车间主任$/u, /(?:公司|集团|厂)$/u],
  [/^(?:护士长|(?:副)?主任医师|主治医师|(?:主管|副主任)?护师)$/u, /(?:医院|卫生院|保健院)$/u],
];

/** A department has members too. */
const DEPARTMENT = /[科室部处系]$/u;
/** Whether a body can have such a member: who is of no such house may be anybody's. */
export const mayHaveMember = (title: string, body: string): boolean =>
  DEPARTMENT.test(body) || (MEMBERS.find(([post]) => post.test(title))?.[1].test(body) ?? true);

/** The house of a member: one that the sentence names before, that of the paper, the one in the headline, or the only one of its kind. */
export function houseOfMember(title: string, offset: number, survey: Survey): string | null {
  const fits = MEMBERS.find(([post]) => post.test(title))?.[1];
  if (fits === undefined) return null;
  const told = survey.sentences.findLast(({ sentence }) => sentence.start <= offset);
  const beside = told?.organizations.findLast((o) => told.sentence.start + o.end <= offset && fits.test(o.name));
  if (beside !== undefined) return survey.canonical(beside.name);
  const known = [survey.house, survey.headedHouse].find((house) => house !== null && fits.test(house));
  if (known !== undefined) return known;
  const [only, ...others] = new Set(
    survey.organizations.filter((o) => !o.area && fits.test(o.name)).map((o) => survey.canonical(o.name)),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
