/** Words of trade in the names of firms, and the brands that stand before them. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { words } from '../../lexicon/lexicon.ts';
import { Opening } from '../../text/scan/beside.ts';
import type { Word } from '../../text/words.ts';

/** Words that end the walk to the left. */
export const STOPS: ReadonlySet<string> = new Set(words('organizations/left-stops'));
/** Verbs that stand inside names. */
export const NOMINAL: ReadonlySet<string> = new Set(words('organizations/nominal-verbs'));
const TRADES: ReadonlySet<string> = new Set([...words('organizations/trades'), ...words('organizations/generic')]);
const FIRM_ENDS: ReadonlySet<string> = new Set(words('organizations/firm-ends'));
/** Whether the short name of a firm ends at an offset: `恒泰化工`. */
export const endsFirm = (sentence: string, end: number): boolean =>
  FIRM_ENDS.has(sentence.slice(end - 2, end)) || FIRM_ENDS.has(sentence.slice(end - 3, end));
export const PUNCTUATION = new Opening(/[\s，。；：！？、“”‘’《》<>…—【】[\]|│■▲●★◆○◎□△①-⑳/\\]/u);

/** Two words of trade that the dictionary lists as one phrase (`技术创新`). */
export const isCompound = (text: string): boolean =>
  [text.slice(0, 2), text.slice(2)].every((half) => TRADES.has(half) || NOMINAL.has(half));

/** Words of trade, one or two together (`科技股份`). */
export const isTrade = (text: string): boolean =>
  TRADES.has(text) ||
  FIRM_ENDS.has(text) ||
  MEMBERSHIP.test(text) ||
  (text.length === 4 && [text.slice(0, 2), text.slice(2)].every(isTrade));
const MEMBERSHIP = /^(?:集团|股份|动力)$/u;

/** What a hospital is for: `云州明视眼科医院`. */
const SPECIALITY =
  /^(?:眼科|口腔|骨科|骨伤|妇产|妇科|妇儿|儿科|儿童|中医|中西医结合|康复|整形|美容|体检|肛肠|皮肤病?|肿瘤|心脑血管|精神|护理)$/u;

/** What is done with or at a firm, which no list of stops holds: all other words between a place and a registered name's trade are its brand. */
const DONE_WITH =
  /^(?:投资|创办|访问|注册|处罚|服务|援建|赞助|授权|选定|选择|加入|就职|供职|打工|就业|开设|设立|承接|采购|供应|供货|销售|举报|查处|整治|关停|恢复|保障|推进|推动|促进|助力|来自|属于|成为|作为|包括)$/u;
/** `深圳市启明远图科技有限公司`: a verb or saying right behind the place that a registered name begins with. */
export const isBrandOfPlace = (
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  registered: boolean,
): boolean =>
  registered &&
  after.length > 0 &&
  before !== undefined &&
  ((word.tag === 'v' && word.text.length === 2 && before.tag === 'ns') ||
    (/^[il]/u.test(word.tag) && word.text.length === 4 && /^(?:ns|x)/u.test(before.tag) && before.text.length > 1)) &&
  !STOPS.has(word.text) &&
  !DONE_WITH.test(word.text);

/**
 * A verb between the place of a company and its trade is its brand: `云州远航冷链物流有限公司`. A registered name has one
 * whatever stands before it: where only words of trade follow, a verb or a word of time that opens the name is it.
 *
 * @param registered whether the ending is that of a registered name
 */
export const isBrand = (
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  kind: OrganizationKind | null,
  registered: boolean,
): boolean =>
  (kind === 'company' || kind === 'other' || kind === 'hospital') &&
  (word.tag === 'v' || (registered && word.tag === 't')) &&
  word.text.length === 2 &&
  !STOPS.has(word.text) &&
  after.length > 0 &&
  after.every(
    (text) => (kind === 'hospital' ? SPECIALITY.test(text) : isTrade(text)) || (registered && NOMINAL.has(text)),
  ) &&
  (registered ||
    (before !== undefined &&
      (/^(?:的|企业|单位)$/u.test(before.text) ||
        (/^(?:ns|nz|nr|x)/u.test(before.tag) && !PUNCTUATION.at(before.text, 0)))));

/** Words of which a brand or a place is made. */
const OWN = /^(?:ns|nz|nr|x)/u;
/** A registered name is more than its form: the verb right before that is its trade (`云州恒昱织造有限公司`). */
export const isTradeOfFirm = (
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  registered: boolean,
): boolean =>
  registered &&
  after.length === 0 &&
  word.tag === 'v' &&
  word.text.length === 2 &&
  !STOPS.has(word.text) &&
  before !== undefined &&
  ((OWN.test(before.tag) && !PUNCTUATION.at(before.text, 0)) || TRADES.has(before.text));

const REGION = /^[东西南北中]部$|^[华东西][东南北中]$/u;
/** The part of the country behind a place is in the names of firms: `云岭西部建工集团`. */
export const isRegion = (word: Word, before: Word | undefined, after: readonly string[]): boolean =>
  REGION.test(word.text) && after.length > 0 && before?.tag === 'ns';

const JOINING = new Opening(/[和与成为同向以之及中上得]$/u);
/**
 * 和 between a brand and its trade: nothing but words of trade follow it up to the ending (`润和医疗器械有限公司`). No brand is
 * a single character: behind the place of a registered name 和 belongs to it (`云州和信建材有限公司`).
 */
export function joinsBrand(
  word: Word,
  before: Word | undefined,
  after: readonly string[],
  kind: OrganizationKind | null,
  registered: boolean,
): boolean {
  if (kind !== 'company' || after.length === 0 || !JOINING.at(word.text, 0)) return false;
  const [first = '', ...rest] = after;
  const short = registered && word.text === '和' && before?.tag === 'ns' && first.length === 1 && rest.length > 0;
  return (short ? rest : after).every((text) => TRADES.has(text));
}
