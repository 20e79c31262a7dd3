/** Departments that stand before a post without the name of their house: `医务科科长`. */
import type { TitleMention } from './mention.ts';

/** A department of the house, which needs no name before it: `医务科科长`, `设备处处长`; `公司技术中心主任` says whose it is. */
const OWN_DEPARTMENT =
  /(?:^|[，、。；：！？（“和及由给到向让请了着的兼])(?<house>公司|集团|医院|学校|银行|[我该本][院校行司局])?(?<department>(?:\d{2,4}级)?(?![院校该我本在由与和对为被及等将把派])(?:(?![的了在由与和对为被及等将把，、。；：])\p{Script=Han}){1,8}(?:[科室处庭系局部所站队馆社]|学院|车间|班组|支部|总支|工区|工作队|项目部|分公司|中心|委员会|专委会|(?<![一全本每这那领各两])班))$/u;
/** Of these only the head says whose post it is: `执行局局长`, no `总部经理`. */
const HEADED = /[局部所站队馆社班]$/u;
/** `市场部经理`, no `总部经理`. */
const MANAGER = /经理$/u;
const OF_A_FIRM = /[^总本全]部$/u;
const NO_DEPARTMENT = /(?:[同各全本该每一]|用|任|领导|领导班|教学)[科室处系]$/u;

/** The department right before a post, and whether words before it say whose it is. */
export function ownDepartment(
  sentence: string,
  { start, post }: TitleMention,
): { name: string; housed: boolean } | null {
  const before = sentence.slice(Math.max(0, start - 14), start);
  const { house, department = '' } = OWN_DEPARTMENT.exec(before)?.groups ?? {};
  if (department === '' || NO_DEPARTMENT.test(department)) return null;
  const heads =
    post.startsWith(department.slice(-1)) ||
    (post === '主任' && /[部局所]$/u.test(department)) ||
    (MANAGER.test(post) && OF_A_FIRM.test(department));
  if (HEADED.test(department) && !heads) return null;
  return { name: department, housed: house !== undefined };
}
