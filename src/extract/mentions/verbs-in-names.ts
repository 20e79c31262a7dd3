/** Verbs that stand inside the names of bodies, by what stands around them. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { Opening } from '../../text/scan/beside.ts';
import type { Word } from '../../text/words.ts';
import { isTrade, STOPS } from './trade-words.ts';

/** What people of one trade do stands right before their association: `云州市烹饪协会`. */
export const isTradeOf = (
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  kind: OrganizationKind | null,
): boolean =>
  kind === 'association' &&
  after.every((text) => isTrade(text)) &&
  word.tag === 'v' &&
  word.text.length === 2 &&
  !STOPS.has(word.text) &&
  before !== undefined &&
  /[省市县区州镇]$/u.test(before.text);

/** A verb right before 社区 or 村 names it where no other word says what is done with it: `在创新社区`, `由展望社区队`. */
const AT_PLACE = /^(?:在|由|与|和|及|、|到|赴)$|[镇乡区县市街道]$/u;
const SETTLEMENT = new Opening(/(?:社区|村|街道|镇)队?(?![民里庄])/u);
export const namesSettlement = (
  sentence: string,
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  ending: number,
): boolean =>
  after.length === 0 &&
  word.tag === 'v' &&
  word.text.length === 2 &&
  !STOPS.has(word.text) &&
  before !== undefined &&
  AT_PLACE.test(before.text) &&
  SETTLEMENT.at(sentence, ending);

/** What a place has for a task: `市征兵工作领导小组`, `北塘镇粮食烘干中心`. */
const FOR_A_TASK = new Opening(
  /(?:委员会|领导小组|指挥部|工作专班|办公室|联席会议|服务?站|工作站|中心|学会|协会|研究会|促进会)(?![城区街])/u,
);
const OF_A_PLACE =
  /[省市县区州旗镇乡](?:(?![的了在和与及、向由对为被将把从到给并已也都长委局里内上下级])\p{Script=Han}){0,7}$/u;
/** The verb of the task: it stands between the place and the ending. */
export const isTaskOf = (sentence: string, word: Word, ending: number): boolean =>
  word.tag.startsWith('v') &&
  word.text.length === 2 &&
  !STOPS.has(word.text) &&
  FOR_A_TASK.at(sentence, ending) &&
  OF_A_PLACE.test(sentence.slice(Math.max(0, word.start - 8), word.start));
