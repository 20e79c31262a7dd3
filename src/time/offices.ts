/** Which titles name an office that one person holds at a time. */

const HEAD =
  /^(?:第一|代|代理)?(?:党组|党委|党工委|党支部|党总支|纪委|纪工委|管委会|政府|人大常委会|政协|办事处|[省市县区镇乡州旗村]委|监委)?(?:书记|主任|主席|[省市县区镇乡州旗局厅部院校行社台馆站所队园厂]长|检察长|董事长|总经理|总裁|会长|理事长|秘书长)$/u;
/** Whether only one person holds an office of this title at a time: a head, no deputy and no member. */
export function isSoleTitle(title: string): boolean {
  return HEAD.test(title);
}

/** The title without 代: who acts in an office is one of its holders. */
export function baseTitle(title: string): string {
  const rest = title.replace(/^(?:代理|代)/u, '');
  return isSoleTitle(rest) ? rest : title;
}

/** The titles under which papers name the holders of one office. */
export function titlesOf(title: string): readonly string[] {
  const base = baseTitle(title);
  return [base, `代${base}`, `代理${base}`];
}
