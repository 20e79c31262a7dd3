/** Who came too and is not named, told behind a list of persons. */

/** Such groups, between commas: `，市直有关部门负责人`. */
const OTHERS =
  /(?:负责人|负责同志|领导|代表|同志|干部|成员|人员|校长|师生|委员|嘉宾|群众|学生|职工|党员|官兵|主任|主席|书记|[院局处科校部区县镇乡村]长|家长|\d+余?[人名位])\p{Script=Han}{0,10}$/u;

/** Who is not named right behind the last name: `等`, `及有关同志`. */
const FEW_MORE = /^(?:等.{0,8}|(?:以?及|和|与).{2,20})?$/u;

/** Whether the words between a list and its verb add only others to it, where they hold clauses of their own. */
export function onlyOthers(words: string): boolean {
  const [first = '', ...groups] = words.split('，');
  return groups.length === 0 || (groups.every((group) => OTHERS.test(group)) && FEW_MORE.test(first));
}
