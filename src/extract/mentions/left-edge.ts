/** Finds where an organization's name begins, given where its ending stands: a walk to the left over words. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Characters } from '../../text/scan/characters.ts';
import type { Word } from '../../text/words.ts';
import { gluedLength, namesSame } from './glued.ts';
import { insideName, insideTown, joinsSubjects, joinsTrades, namesPlace, OF_SUBJECTS } from './inside-names.ts';
import {
  endsFirm,
  isBrand,
  isBrandOfPlace,
  isCompound,
  isRegion,
  isTradeOfFirm,
  joinsBrand,
  NOMINAL,
  PUNCTUATION,
  STOPS,
} from './trade-words.ts';
import { isTaskOf, isTradeOf, namesSettlement } from './verbs-in-names.ts';

const CLASSIFIER = new Opening(
  /(?:余|多)?(?:家|个|名|位|所|座|条|批|项|次|户|人|处|支|辆|台|年|月|日|号|万|亿|元|度)/u,
);
/** Verbs that begin the name of a district: `示范区`, `开发区`. */
const DISTRICT_WORD = new Opening(/(?:示范|开发|合作|管理|集聚|先行|实验|试验)区|直属(?:库|支队|分局|中队|小学|中学)/u);
/** 联合 joins two bodies; elsewhere it is part of a name (`联合实验室`). */
const AFTER_A_BODY = new Characters('区道学馆店局委办院校司会团厂行部队社心站所联厅政府庭处室科村镇乡园');
/** `创业园联合党支部`: of several houses together. */
const JOINTLY = new Opening(/党|支部|工会|团委/u);
const COUNTS = new Opening(/(?:余|多)?(?:家|个|名|位|所|座|条|批|项|次|户|人|处|支|辆|台|年|月|日|号|万|亿|元|度)$/u);
const COUNTED = /(?:[\d一二三五两]年|月|日|家|个|名|位|余|多|次|场)$/u;
const STOP_TAGS = new Set(['p', 'c', 'u', 'ud', 'ug', 'uj', 'ul', 'uv', 'uz', 'r', 'rr', 'rz', 'y', 'e', 't', 'df']);
const LONGEST = 36;
/** Between the company before it in a list and its own ending a name holds any word (`…公司、云州远航软件有限公司`). */
const LISTED_COMPANY = /(?<=公司)、(?!(?:以及|其中|包括))(?:(?![的了在和与及])[\p{Script=Han}A-Za-z（）]){2,14}$/u;

const COUNTY_OR_LIST = new Opening(/[院校局委办馆厂站所队社司会行部园厅村镇]?[和与及][县市区省]$/u);

/** What ends the walk: `barrier(i)` is true for characters that belong to a name, a date or an amount. */
export type Barrier = (index: number) => boolean;

const FIGURES = new Opening(/[\d.,%]+$/u);
const isNumber = (word: Word): boolean => word.tag === 'm' || FIGURES.at(word.text, 0);

/** Words that need something before them: at the head of a clause they are part of a name (`里`, `上`). */
const POSTPOSITION = new Opening(/(?:时|后|前|中|内|外|上|下|里|间|以上|以下|左右|期间|等|的|了|着|过|得|地|之)$/u);
/** `全国冷链产业联盟`: an association of the whole country bears its name. */
const OF_THE_NATION = new Opening(
  /全国(?![各人政劳优先])\p{Script=Han}{2,10}?(?:联盟|协会|学会|研究会|理事会)(?!会长|秘书|理事)/u,
);
/** `拨付甲县9万元、向乙县拨付7万元`: no name begins so. */
const LEADS_TO = new Characters('向给对');

/** What a bank's house bears its name behind: `农业银行云州分行城东支行`. */
const BRANCH = /^(?:总行|分行|支行)$/u;

/** The forms of firms that a register has. */
const REGISTERED = new Opening(/(?:股份)?有限|股份公司|集团/u);

/** @param next where the words after it begin */
function stops(sentence: string, word: Word, before: Word | undefined, next: number): boolean {
  const { text, tag, start } = word;
  const opensListItem = sentence[start - 1] === '、';
  if (opensListItem && text.length === 1) return LEADS_TO.at(text, 0);
  if (POSTPOSITION.at(text, 0) && (before === undefined || PUNCTUATION.at(before.text, 0))) return false;
  if (text === '联合' && JOINTLY.at(sentence, next)) return false;
  if (text === '联合' && (AFTER_A_BODY.at(sentence, start - 1) || endsFirm(sentence, start))) return true;
  if (namesSame(text, before) || (text === '重点' && sentence.startsWith('实验室', next))) return false;
  if (NOMINAL.has(text) || DISTRICT_WORD.at(sentence, start) || BRANCH.test(text)) return false;
  if (COUNTS.at(text, 0) && before !== undefined && isNumber(before) && !before.text.startsWith('第')) return true;
  if (text === '和' && insideName(before)) return false;
  if (insideTown(word, before) || joinsTrades(sentence, word)) return false;
  if (OF_THE_NATION.at(sentence, start)) return false;
  if (STOPS.has(text) || STOP_TAGS.has(tag)) return true;
  if (text.startsWith('第') || text.endsWith('届')) return false;
  if (isNumber(word))
    return (
      COUNTED.test(text) || CLASSIFIER.at(sentence, next) || /^\d+(?![A-Za-z])/u.test(text + sentence.charAt(next))
    );
  if (text.length === 1 || opensListItem) return false;
  return tag === 'v' || tag === 'd' || (text.length >= 4 && /^[ilz]/u.test(tag) && !isCompound(text));
}

/** The index of the bracket that opens the pair which closes at `index`, or -1. */
function openingOf(sentence: string, index: number): number {
  const open = sentence.lastIndexOf('（', index);
  return open === -1 || index - open > 16 || sentence.slice(open + 1, index).includes('）') ? -1 : open;
}

/**
 * Where the name that ends with the ending at `ending` begins. Walks back over words until a mark of punctuation, a
 * function word, a verb that no name holds, a counted number, or a barrier; a pair of brackets inside a name is passed
 * over (`云州新区（高新区）党工委`).
 *
 * @param kind what the ending shows, `null` for areas
 */
export function leftEdge(
  sentence: string,
  cut: Cut,
  ending: number,
  barrier: Barrier,
  kind: OrganizationKind | null,
): number {
  const item = kind === 'company' ? LISTED_COMPANY.exec(sentence.slice(Math.max(0, ending - LONGEST), ending)) : null;
  if (item !== null && !barrier(ending - 1)) return ending - (item[0].length - 1);
  let edge = ending;
  let word = cut.before(ending);
  const after: string[] = [];
  const registered = kind === 'company' && REGISTERED.at(sentence, ending);
  while (word !== undefined && ending - edge < LONGEST) {
    if (word.text === '）') {
      const open = openingOf(sentence, word.start);
      if (open <= 0) break;
      const outer = cut.before(open);
      if (outer === undefined || PUNCTUATION.at(outer.text, 0) || stops(sentence, outer, cut.before(outer.start), open))
        break;
      edge = open;
      word = outer;
      continue;
    }
    if (PUNCTUATION.at(word.text, 0) || word.text === '（' || barrier(word.start)) break;
    // Only now: behind a mark it would be the last word of another clause, which need not be cut for it.
    const before = cut.before(word.start);
    // The county of that name (和县) is met more seldom than a list: `代表和县一中`.
    const joins = before !== undefined && !PUNCTUATION.at(before.text, 0) && !insideName(before);
    if (COUNTY_OR_LIST.at(word.text, 0) && joins) return word.start + word.text.length - 1;
    const text = word.start + word.text.length > ending ? word.text.slice(0, ending - word.start) : word.text;
    // Only an unknown word may be cut in two: `全区` is a word although 区 ends a name.
    const own = text === word.text || word.tag !== 'x' || kind === null ? word : { ...word, text };
    const spans =
      kind !== null && word.start < ending && word.start + word.text.length > ending && /^[ilzn]/u.test(word.tag);
    const free =
      spans ||
      joinsBrand(word, before, after, kind, registered) ||
      namesPlace(word, sentence) ||
      isBrand(word, before, after, kind, registered) ||
      isBrandOfPlace(word, before, after, registered) ||
      isTradeOfFirm(word, before, after, registered) ||
      (kind === 'company' && isRegion(word, before, after)) ||
      isTradeOf(word, before, after, kind) ||
      isTaskOf(sentence, word, ending) ||
      namesSettlement(sentence, word, before, after, ending) ||
      (word.tag === 'l' && OF_SUBJECTS.at(sentence, ending)) ||
      (word.text === '与' && OF_SUBJECTS.at(sentence, ending) && after.length > 0 && joinsSubjects(before)) ||
      (kind === 'company' && word.text === '之' && after.length > 0 && before !== undefined);
    if (!free && stops(sentence, own, before, Math.min(word.start + word.text.length, ending))) break;
    edge = word.start;
    const glued = gluedLength(word, before);
    if (glued > 0 && edge + glued <= ending) return edge + glued;
    after.unshift(text);
    word = before;
  }
  return edge;
}
