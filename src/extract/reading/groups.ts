/** Groups called by what they came for: `县委宣传部慰问组`, `何田率慰问团` — and later only 慰问组. */
import type { ReadSentence } from '../events/sentence.ts';

const GROUP = '(?:慰问组|慰问团|慰问小组|工作组|调研组|工作队|服务队|医疗队|志愿服务队|代表团|考察团|帮扶队)';
const NAMED = new RegExp(GROUP, 'gu');
/** Those whom only their post calls: `区领导分组走访…`. */
const LEADERS = '(?:[省市县区州旗镇乡校院]|集团|公司)领导';
const OPENS = new RegExp(
  `(?:^|[，；：。“]|(?:随后|接着|当天|之后)，?)该?(?<group>${GROUP}|${LEADERS})(?=\\p{Script=Han})(?!的|等|和|与会|小组|成员|干部|班子|机关|\\p{Script=Han}长)`,
  'gu',
);
const LEADS = /(?:带领|率领|率|带着|组织)[^，。；：！？]{0,12}$/u;

/** The group that opens the last clause before `at` whose subject it may be, with where it stands. */
export function groupBefore(text: string, at: number): { readonly name: string; readonly end: number } | null {
  const last = [...text.slice(0, at + 1).matchAll(OPENS)].at(-1);
  const name = last?.groups?.['group'];
  return last === undefined || name === undefined ? null : { name, end: last.index + last[0].length };
}

/** Whether a group is called by the post of those in it, who are nobody told of before. */
export const areLeaders = (group: string): boolean => group.endsWith('领导');

/** Whose the groups of a sentence are: the body named right before; one that somebody leads is called by its own noun. */
export function groupsIn({ text, organizations }: ReadSentence): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { index: at, 0: name } of text.matchAll(NAMED)) {
    const body = organizations.findLast((o) => !o.area && o.end === at);
    // What a group brings is not its leader's.
    const whose = body?.name ?? (LEADS.test(text.slice(0, at)) ? name : undefined);
    if (whose !== undefined) found.set(name, [whose]);
  }
  return found;
}
