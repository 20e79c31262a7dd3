/** Whose the post is that a title beside a name states. */
import type { Position } from '../../../schema/reading.ts';
import { confidenceOf } from '../confidence.ts';
import type { PersonMention, PositionMention } from '../mentions/mention.ts';
import { HOUSE, OF_A_HOUSE, OF_HOUSE } from '../mentions/positions.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';
import { bodyMeant, bodyOfHead, mayHave, ownBody, suchBody } from './body-of-post.ts';
import { halfSaid, WARD } from './half-said.ts';
import { homeOfInhabitant } from './inhabitants.ts';

/** A place is kept as printed: `区` of `区领导` is the district, not its longer double name. */
const AREA = /^\p{Script=Han}{2,8}[省市县区]$/u;
/** `在恒泰轴承，负责人何田说`: the place where a clause is set has the post named right after it. */
const NEAR = 12;
const SET_IN = /(?:^|[，。；])(?:随后，)?(?:走进|来到|在)(?:[^，。；在]{2,8}的)?$/u;

/** A body that is printed right before the title, found once the whole article was seen, or that the clause is set in. */
function bodyBefore(p: PositionMention, mentions: SentenceMentions): string | null {
  const { text } = mentions.sentence;
  const beside = mentions.organizations.find((o) => !o.area && o.end === p.start);
  if (beside !== undefined) return beside.name;
  const placed = mentions.organizations.find(
    (o) =>
      !o.area &&
      /^，(?:该[\p{Script=Han}]{1,2})?$/u.test(text.slice(o.end, p.start)) &&
      SET_IN.test(text.slice(Math.max(0, o.start - 2 * NEAR), o.start)),
  );
  return placed?.name ?? null;
}

/** A body is kept as printed before a title: `市法院` of `市法院院长`; the article's list of bodies says which it is. */
const LEADS_AREA = /(?:委员会|委|党委|党工委|工委|管委会|政府|人大|政协|人大常委会|纪委|监委|办事处)$/u;

const SETTLED = /(?:[镇乡村]|街道|社区)$/u;

/** Companies, places and what leads a place are named in full; any other body as the words before the title name it. */
function isKeptAsPrinted(name: string, before: string, { organizations }: SentenceMentions): boolean {
  const kind = organizations.find((o) => o.name === name)?.kind;
  if (kind === 'company' || kind === 'bank' || name.endsWith('合作社') || LEADS_AREA.test(name) || SETTLED.test(name))
    return false;
  return before.includes(name);
}

/** What stands for nobody in particular. */
const NO_POST =
  /^(?:新|获奖|优秀)*(?:群众|代表|学生|同学|党员|患者|家属|老人|乘客|游客|先生|女士|市民|司机|记者|选手|队员|成员|组员|徒弟|师傅|女工|青工|考生|(?:获得|获奖|入选|当选|获评)者|得主|小学生|中学生|高中生|初中生|人士)$|(?:先进个人|先进工作者|道德模范)$/u;

const SHARES = /[、兼]/u;
/** Heads of government and groups have a place, and no body. */
const OWN_PLACE = /^(?:常务)?[副代原]?[省市区县州旗盟镇乡村](?:长|领导)|代表|(?<!政治)委员|同志/u;

/** The body of whoever stands right before in a list, and whether it is said with one of its wards. */
export interface Beside {
  readonly body: string;
  readonly ward: boolean;
}

/** Whose a post is, and what shows it; the rule's name says which. */
function holderOf(
  p: PositionMention,
  mentions: SentenceMentions,
  survey: Survey,
  last: Position | null,
  beside: Beside | null,
): { name: string | null; by: string; unit?: string } {
  const { sentence } = mentions;
  const before = sentence.text.slice(Math.max(0, p.start - NEAR), p.start);
  const printed = p.organization !== null && sentence.text.slice(p.start, p.end).startsWith(p.organization);
  // `商会会长甲、院长乙`: what was shared with whoever stands before is no body of that kind.
  if (p.organization !== null && (printed || mayHave(p.title, survey.canonical(p.organization)))) {
    // `我院心内科医师甲、儿科医师乙`: a ward of the same hospital.
    if (beside?.ward === true && WARD.test(p.organization))
      return { name: beside.body, unit: p.organization, by: 'position: title that shares a body' };
    // `党委副书记、纪委书记甲` in the paper of a hospital: both are of the house.
    const house = last?.organization ?? beside?.body ?? '';
    if (OF_A_HOUSE.test(p.organization) && HOUSE.test(house))
      return { name: house, unit: p.organization, by: 'position: title that shares a body' };
    const meant = halfSaid(p.organization, before, p, mentions, survey);
    if (meant !== null) return { ...meant, by: 'position: title of the body spoken of' };
    return { name: p.organization, by: printed ? 'position: body and title' : 'position: title that shares a body' };
  }
  const found = bodyBefore(p, mentions);
  if (found !== null) return { name: found, by: 'position: title beside a body' };
  const at = sentence.start + p.start;
  const meant = bodyMeant(before, at, survey);
  // `该公司副总经理、技术总监何田`: a second post without a body is of the first one's.
  if (
    meant === undefined &&
    last !== null &&
    last.organization !== null &&
    SHARES.test(sentence.text.charAt(p.start - 1)) &&
    !OWN_PLACE.test(p.title)
  )
    return { name: last.organization, by: 'position: title that shares a body' };
  // `我校党委书记甲、校长乙`: whose post the first in a list has, the next one's is too.
  if (meant === undefined && beside !== null && !OWN_PLACE.test(p.title) && !OF_HOUSE.test(p.title))
    return { name: beside.body, by: 'position: title that shares a body' };
  const home = meant === undefined ? homeOfInhabitant(p, mentions, survey) : null;
  if (home !== null) return { name: home, by: 'position: title of the body spoken of' };
  const spoken = meant === undefined ? (ownBody(p.title, at, survey) ?? bodyOfHead(p.title, sentence, survey)) : meant;
  return { name: spoken, by: spoken === null ? 'position: title alone' : 'position: title of the body spoken of' };
}

/** What a committee is of, right before it at the beginning of a clause. */
const LEVEL = /(?:^|[^\p{Script=Han}]|[由和与及给让跟同])([村镇乡校院])$/u;

/**
 * The position that the titles beside a person's name state. `last`: the one stated right before it in the same chain;
 * `beside`: the body that was spoken of for whoever stands right before in the list.
 */
export function positionOf(
  p: PositionMention,
  person: PersonMention,
  mentions: SentenceMentions,
  survey: Survey,
  last: Position | null,
  beside: Beside | null,
): Position {
  const { sentence } = mentions;
  const own = OF_HOUSE.exec(p.title)?.[0].charAt(0) ?? '';
  const house = own === '' || p.organization !== null ? null : suchBody(own, sentence.start + p.start, survey, 'ours');
  const holder = holderOf(p, mentions, survey, last, beside);
  const {
    name,
    by,
    unit = '',
  } = house === null ? holder : { name: house, by: 'position: title of the body spoken of', unit: '' };
  const kept = name !== null && (AREA.test(name) || isKeptAsPrinted(name, sentence.text.slice(0, p.end), mentions));
  const start = sentence.start + Math.min(p.start, person.start);
  const end = sentence.start + person.end;
  // `村党支部书记` of a village that nothing names: its level stays with the post.
  const level = name === null ? (LEVEL.exec(sentence.text.slice(Math.max(0, p.start - 2), p.start))?.[1] ?? '') : '';
  return {
    organization: name === null || kept ? name : survey.canonical(name),
    title: level + unit + (house === null ? p.title : p.title.slice(own.length)),
    tenure: p.tenure,
    evidence: [{ start, end, rule: by, confidence: confidenceOf(by, 0.85) }],
  };
}

/** The body that no name but the words of the article say, for the posts that follow in the same list. */
export function besideOf({ organization, title, evidence }: Position): Beside | null {
  if (organization === null || !/spoken of|shares a body|beside a body/u.test(evidence[0]?.rule ?? '')) return null;
  return { body: organization, ward: /^\p{Script=Han}{1,6}科/u.test(title) };
}

/** Whether a title names a post at all where it is nobody's: `市民`, `困难群众` do not. */
export const isPost = ({ organization, title }: Position): boolean => organization !== null || !NO_POST.test(title);
