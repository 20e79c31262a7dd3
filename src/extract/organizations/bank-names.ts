/** Banks are called by short forms that everybody knows, with or without 中国 and their legal form. */

const CALLED: readonly (readonly [RegExp, string])[] = [
  [/(?:股份)?有限(?:责任)?公司/u, ''],
  [/^中国(?=农业|工商|建设|人民|邮政|农发|光大|民生|进出口)/u, ''],
  [/^农行/u, '农业银行'],
  [/^工行/u, '工商银行'],
  [/^建行/u, '建设银行'],
  [/^中行/u, '中国银行'],
  [/^交行/u, '交通银行'],
  [/^(?:邮储|邮政储蓄)银行/u, '邮储银行'],
  [/农村商业银行|农商行/u, '农商银行'],
  [/农村信用(?:合作联社|社联合社|联社)|农信社|信用联社/u, '农信联社'],
];
/** `农业银行云州分行城东支行`: the house between the bank and its branch is not always said. */
const BETWEEN = /(?<=银行)\p{Script=Han}{2,6}分行(?=\p{Script=Han}{2,6}支行$)/u;

/** One form of a bank's name for all. */
export const formOf = (name: string): string =>
  CALLED.reduce((form, [printed, said]) => form.replace(printed, said), name);

/** The same without the house between a bank and its branch. */
export const withoutBetween = (form: string): string => form.replace(BETWEEN, '');
