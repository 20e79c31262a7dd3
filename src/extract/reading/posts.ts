/** Whose the post is that a title beside a name states. */
import type { Position } from '../../../schema/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { confidenceOf } from '../confidence.ts';
import type { PersonMention, PositionMention } from '../mentions/mention.ts';
import type { SentenceMentions } from '../mentions/sentence.ts';
import type { Survey } from '../survey.ts';

/** A place is kept as printed: `区` of `区领导` is the district, not its longer double name. */
const AREA = /^\p{Script=Han}{2,8}[省市县区]$/u;
const ANAPHOR =
  /(?:该|(?:(?<![\p{Script=Han}])|(?<=[与和及]))(?=公司|校|院|行|厂|集团|村|镇|商会|协会|学会|医院|学校|银行|社区|合作社|农场|基金会|园区))(?<what>院|校|公司|镇|乡|村|局|厂|街道|区|县|市|中心|社区|企业|行|集团|商会|协会|学会|医院|学校|银行|合作社|农场|基金会|园区)$/u;

/** `我校`, `本院`: whose paper it is, the body of its kind that the article names first. */
const OURS = /(?:^|[，。；：、“和与及由])[我本](?<what>院|校|公司|局|厂|行|集团|中心|企业)$/u;

/** The organization named last before `offset`, or first of all, that a word such as 该院 can mean. */
function suchBody(what: string, offset: number, survey: Survey, ours = false): string | null {
  const endings: Readonly<Record<string, RegExp>> = {
    校: /(?:大学|(?<!科)学院|学校|中学|小学)$/u,
    企业: /(?:公司|集团|厂)$/u,
    公司: /(?:公司|集团|厂|电力)$/u,
    集团: survey.organizations.some((o) => o.name.endsWith('集团')) ? /集团$/u : /(?:公司|集团)$/u,
    行: /银行(?:股份有限公司)?$|支行$|分行$/u,
    院: /(?:院|大学)$/u,
  };
  const fits = endings[what] ?? new RegExp(`${what}$`, 'u');
  if (ours && survey.house !== null && fits.test(survey.house)) return survey.house;
  let last: string | null = null;
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) {
      if (!fits.test(o.name) || (sentence.start + o.start >= offset && !ours)) continue;
      if (ours) return o.name;
      last = o.name;
    }
  return last ?? (survey.house !== null && fits.test(survey.house) ? survey.house : null);
}

/** Posts that only one kind of body has: without a name they are of the one spoken of last. */
const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:名誉|副|执行)?(?:董事长|总经理|总裁|总工程师|首席执行官|厂长|车间主任|工会主席)$/u, /(?:公司|集团|厂|企业)$/u],
  [
    /^(?:常务)?(?:副)?(?:校长|园长|教务长)$/u,
    /(?:大学|(?<!科)学院|学校|中学|小学|[一二三四五六七八九十]中|幼儿园|附中|附小)$/u,
  ],
  [/^(?:副)?行长$/u, /(?:银行|支行|分行|农商行)$|银行股份有限公司$/u],
  [/^(?:副)?(?:支队长|大队长|总队长|政委)$/u, /(?:支队|大队|总队|部队)$/u],
  [/^(?:副)?(?:检察长|检察员)$/u, /检察院$/u],
  [/^(?:常务)?(?:副)?院长$/u, /(?:院|大学)$/u],
  [/^(?:副)?局长$/u, /局$/u],
  [/^(?:副)?所长$/u, /(?:派出所|研究所|司法所|所)$/u],
  [/^(?:民警|辅警)$/u, /(?:派出所|大队|支队|中队)$/u],
  [/^(?:副)?馆长$/u, /馆$/u],
  [/^(?:常务)?副?主席$/u, /(?:政协|总工会|工商联|文联|妇联|科协|残联|侨联|社科联)$/u],
  [/^(?:副)?站长$/u, /站$/u],
  [/^(?:副)?庭长$/u, /(?:庭|法院)$/u],
  [/^(?:常务)?(?:副)?(?:会长|理事长|秘书长)$/u, /(?:商会|协会|学会|联合会|基金会|慈善总会)$/u],
];

/** Whether a place stands inside the title of a document: `《关于收购某公司的议案》`. */
function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open !== -1 && !text.slice(open, at).includes('》');
}

function ownBody(title: string, offset: number, survey: Survey): string | null {
  const fits = POSTS.find(([post]) => post.test(title))?.[1];
  // In the paper of a house its own posts need no name; those of others have one.
  if (fits === undefined || (survey.house !== null && fits.test(survey.house))) return null;
  let last: string | null = null;
  for (const { sentence, organizations } of survey.sentences)
    for (const o of organizations) {
      // `某医院骨科` is of the hospital.
      const full = survey.canonical(o.name).replace(/(?<=医院|法院|检察院).{1,8}[科室庭局部]$/u, '');
      if (sentence.start + o.start < offset && fits.test(full) && !isQuoted(sentence.text, o.start)) last = full;
    }
  return last;
}

/** `在恒泰轴承，负责人何田说`: the place where a clause is set has the post named right after it. */
const NEAR = 12;
const SET_IN = /(?:^|[，。；])(?:随后，)?(?:走进|来到|在)$/u;

/** A body that is printed right before the title, found once the whole article was seen, or that the clause is set in. */
function bodyBefore(p: PositionMention, mentions: SentenceMentions): string | null {
  const { text } = mentions.sentence;
  const beside = mentions.organizations.find((o) => !o.area && o.end === p.start);
  if (beside !== undefined) return beside.name;
  const placed = mentions.organizations.find(
    (o) =>
      !o.area &&
      /^，(?:该[\p{Script=Han}]{1,2})?$/u.test(text.slice(o.end, p.start)) &&
      SET_IN.test(text.slice(Math.max(0, o.start - NEAR), o.start)),
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
  /^(?:老|新|困难|受助|获奖|优秀|学生|群众|村民|职工)*(?:群众|代表|学生|同学|党员|患者|家属|老人|乘客|游客|业主|先生|女士|市民|居民|司机|记者|选手|队员|人士|爱心人士)$/u;

const SHARES = /[、兼]/u;
/** Heads of government and groups have a place, and no body. */
const OWN_PLACE = /^(?:常务)?[副代原]?[省市区县州镇乡村](?:长|领导)|代表|委员|同志/u;

/** `副主任甲、乙出席会议。副主任丙请假。`: a deputy of the body whose deputies the sentence before has named. */
function sameDeputy(title: string, sentence: Sentence, survey: Survey): string | null {
  if (!/^(?:常务)?副/u.test(title)) return null;
  const at = survey.sentences.findIndex((s) => s.sentence === sentence);
  const held = (survey.sentences[at - 1]?.persons ?? []).flatMap((person) => person.positions);
  return held.findLast((position) => position.title === title)?.organization ?? null;
}

/** Whose a post is, and what shows it; the rule's name says which. */
function holderOf(
  p: PositionMention,
  mentions: SentenceMentions,
  survey: Survey,
  last: Position | null,
): { name: string | null; by: string } {
  const { sentence } = mentions;
  const before = sentence.text.slice(Math.max(0, p.start - NEAR), p.start);
  if (p.organization !== null) {
    const beside = sentence.text.slice(p.start, p.end).startsWith(p.organization);
    return { name: p.organization, by: beside ? 'position: body and title' : 'position: title that shares a body' };
  }
  const found = bodyBefore(p, mentions);
  if (found !== null) return { name: found, by: 'position: title beside a body' };
  const ours = OURS.exec(before)?.groups?.['what'];
  const what = ours ?? ANAPHOR.exec(before)?.groups?.['what'];
  const at = sentence.start + p.start;
  // `该公司副总经理、技术总监何田`: a second post without a body is of the first one's.
  if (
    what === undefined &&
    last !== null &&
    last.organization !== null &&
    SHARES.test(sentence.text.charAt(p.start - 1)) &&
    !OWN_PLACE.test(p.title)
  )
    return { name: last.organization, by: 'position: title that shares a body' };
  const spoken =
    what === undefined
      ? (ownBody(p.title, at, survey) ?? sameDeputy(p.title, sentence, survey))
      : suchBody(what, at, survey, ours !== undefined);
  return { name: spoken, by: spoken === null ? 'position: title alone' : 'position: title of the body spoken of' };
}

/** The position that the titles beside a person's name state. `last`: the one stated right before it in the same chain. */
export function positionOf(
  p: PositionMention,
  person: PersonMention,
  mentions: SentenceMentions,
  survey: Survey,
  last: Position | null,
): Position {
  const { sentence } = mentions;
  const { name, by } = holderOf(p, mentions, survey, last);
  const kept = name !== null && (AREA.test(name) || isKeptAsPrinted(name, sentence.text.slice(0, p.end), mentions));
  const start = sentence.start + Math.min(p.start, person.start);
  const end = sentence.start + person.end;
  return {
    organization: name === null || kept ? name : survey.canonical(name),
    title: p.title,
    tenure: p.tenure,
    evidence: [{ start, end, rule: by, confidence: confidenceOf(by, 0.85) }],
  };
}

/** Whether a title names a post at all where it is nobody's: `市民`, `困难群众` do not. */
export const isPost = ({ organization, title }: Position): boolean => organization !== null || !NO_POST.test(title);
