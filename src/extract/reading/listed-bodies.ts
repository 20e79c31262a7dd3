/** Which of the bodies that an article names it lists: those with a name of their own, and those that do something. */
import type { AwardClaim, EventClaim, PersonClaim } from '../../../schema/reading.ts';
import { Characters, OUTSIDE } from '../../text/scan/characters.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import type { Survey } from '../survey.ts';

const ACTS =
  /^(?:（[^）]*）)?(?:[^，。；]{0,6}?(?:召开|举行|举办|组织|获|荣获|坚持|开展|启动|通报|与|将|正在|已|成功|持续|不断)|党工委|管委会|各|上下)/u;
/** Bodies that every place has: named alone they are nobody in particular. */
const COMMON =
  /^(?:党委|政府|党组|党支部|党总支|工会|团委|办公室|学校|共青团|党校|人大|政协|法院|检察院|人民法院|人民检察院|人民政府|中级人民法院|镇党委|乡党委|街道党工委|镇政府|乡政府|妇联|医院|公安局|公安机关|组织部|宣传部|管委会办公室|纪委|监委|纪委监委|团支部|村委会|居委会|少先队|人民代表大会|武装部|人武部|统战部|政法委)$/u;
/** Departments of the committee of a place: a post in one (`区委常委、统战部部长`) names no body. */
const OF_COMMITTEE = /^(?:组织部|宣传部|统战部|政法委)$/u;
/** Where things take place, and where people live: bodies only where they take part themselves. */
export const ONLY_A_PLACE = /(?:(?<!购物|商业)广场|小区|人民会堂|礼堂|影剧院|会议中心|会展中心|文化中心|游客中心)$/u;
const WORKS = /(?:厂|市场)$/u;
const UNDER_WAY =
  /^(?:[一二三四五]期|(?:[一二三四五]期)?(?:建设|改造|扩建|续建|新建|迁建|改扩建)(?:项目|工程|[、，等和])|项目|工程)/u;
/** Whether works are only what is being built there: `第三水厂扩建工程`. */
export const isBuilt = (name: string, behind: string): boolean => WORKS.test(name) && UNDER_WAY.test(behind);
/** A department by itself (`心内科`) is of the house spoken of, and nobody in particular. */
export const BARE_UNIT = /^(?!.*(?:医院|卫生院|保健院|中心)).{1,8}(?:科|室|部)$/u;
const OPENS = new Characters([OUTSIDE, ...'，。；：']);
/** A ward that only somebody's post names is of the hospital. */
export const isWard = (name: string): boolean => /(?:医院|卫生院|保健院).{1,9}(?:科|室|(?<![支乐])部)$/u.test(name);

export const isCommon = (name: string, kind: OrganizationMention['kind']): boolean =>
  COMMON.test(name) || (kind === 'hospital' && BARE_UNIT.test(name));

/** Whether a place acts as a government here, rather than only locating something. */
export const acts = (text: string, area: OrganizationMention): boolean =>
  OPENS.at(text, area.start - 1) && ACTS.test(text.slice(area.end));

/** The names that events and awards speak of: these bodies do something. */
export function namesTakingPart(events: readonly EventClaim[], awards: readonly AwardClaim[]): Set<string> {
  const taking = new Set(awards.map(({ recipient }) => recipient));
  for (const event of events) for (const { name } of event.organizations) taking.add(name);
  return taking;
}

/** These and the names that positions speak of: they are bodies even where a word alone would not show it. */
export function neededNames(survey: Survey, persons: readonly PersonClaim[], acting: ReadonlySet<string>): Set<string> {
  const needed = new Set(acting);
  // A post in a department is of the house that has it: it makes no body of `心内科`.
  const post = (name: string): void => {
    if (!BARE_UNIT.test(name) && !OF_COMMITTEE.test(name)) needed.add(name);
  };
  for (const { positions } of persons) for (const { organization } of positions) post(organization ?? '');
  for (const sentence of survey.sentences)
    for (const { positions } of sentence.persons)
      for (const { organization } of positions) post(survey.canonical(organization ?? ''));
  return needed;
}
