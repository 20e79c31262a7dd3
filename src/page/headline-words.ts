/** What a line of a headline says by its words: who does something, whether it waits for the next line. */
import { isUnbalanced } from '../text/punctuation.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { joinsInAWord } from './junction.ts';
import { oneOf } from './patterns.ts';
import { beginsWithSurname } from './reporters.ts';

/** What is read to tell title and subtitle: the body's text, its beginning, and whether it is a feature. */
export interface Told {
  readonly text: string;
  readonly lead: string;
  readonly feature: boolean;
}

const LONGEST_SUBJECT = 10;
const LONGEST_LABEL = 6;
const ENDING = oneOf('subject-endings');
const SUBJECT = new RegExp(`^[\\p{Script=Han}A-Za-z\\d（）“”]{1,12}?${ENDING}`, 'u');
const SUBJECT_ONLY = new RegExp(`${ENDING}$`, 'u');
export const VERB = new RarePattern(new RegExp(oneOf('headline-verbs'), 'u'));
/** A line that only says what was done: who did it stands in another. */
const PREDICATE = new RegExp(`^${oneOf('open-verbs')}`, 'u');
/** Who speaks to the paper's own readers: `我市`, `全县`. */
const OURS = /^[我全][省市县区州镇乡村校院厂旗]/u;
const PEOPLE =
  /^(?:双方|两[地校院市县国]|[三四各]方|村民|居民|市民|群众|百姓|专家|职工|师生|学生|家长|患者|游客|企业|农户|干部|代表(?!大会|团|队|作)|书记|[省市县区州镇乡院校局]长)/u;
/** `18位老师傅…`, below the line that says what it was about. */
const COUNTED =
  /^(?:(?:\d+|[一两三四五六七八九十百]+)(?:余|多)?(?:[位名家对]\p{Script=Han}|[天日场]\p{Script=Han}+\d)|\d+(?:余|多)?[户个项]\p{Script=Han})/u;
/** `总投资46.5亿元`, `首次发到班组`, `研究甲、乙等工作`: more of what the line above says whole. */
const ADDS =
  /^(?:首次|总投资|总额|投资|年产|惠及|涉及|最[高多大](?!检|法)|(?:现场|带动|其中|累计)\p{Script=Han}{0,10}\d|(?:合同|协议|签约|引资|成交|交易|授信|贷款)\p{Script=Han}{0,4}额)|、.*等/u;
/** `总投资7.6亿元` above what was begun with it. */
const SUM_ONLY = /^(?:总投资|投资|总额|投入)\p{Script=Han}{0,2}[\d.]+[亿万]?元$/u;
const DOES = new RegExp(`${oneOf('headline-verbs')}|^(?:带队|任|当选|告别|坐|上|享|点赞|有|用|成)`, 'u');
/** `林若川强调：…`, below the line that says where. */
const SPOKEN = /^\p{Script=Han}{2,8}(?:强调|指出|要求|表示)(?:[：，]|$)/u;
/** `林若川在调研时强调`: the lines below say what. */
const SAYS_BELOW = /^(?!.*提出.*要求).{6,}(?:强调|指出|要求|提出)$/u;
const LEANING = /^[的到在赴为向与和及对将之等]/u;
/** A verb that waits for its object, a mark, a bracket: the next line belongs to it. */
const GOES_ON = new RegExp(`(?:${oneOf('open-verbs')}|[：，、“（的在对为向与和及])$`, 'u');
/** `开展防汛检查`, `举行专题学习`: what was done stands before the verb's noun already. */
const DONE = /(?:开展|举办|举行|进行)\p{Script=Han}{2,}\p{Script=Han}{2}$/u;
const waits = (line: string): boolean => GOES_ON.test(line) && !DONE.test(line);
/** `招聘会举行`, `诊疗中心揭牌`: what was held, or begun, stands before the verb already. */
const HELD =
  /(?:会议?|赛|式|活动|节|展|论坛|名单|讲座|典礼|公司|中心|工程|项目|基地|园区|产业园|大桥|医院|学校|新校区|新院区|场馆|站|馆)(?:在\p{Script=Han}{1,10}?)?(?:昨日?|今日?|日前|隆重|顺利|成功|圆满|胜利|正式)?(?:召开|举行|举办|公布|发布|成立|启用|出台|开幕|闭幕|落幕|收官|揭晓|揭牌|挂牌|开工|动工|奠基|竣工|投产|投用|投运|落成|开业|开馆|通车)$|[受获]到?(?:表彰|奖励|表扬|嘉奖|通报|处分)$/u;
/** `代表团又来了`: a line that ends so has said all that it says. */
const SAID_ALL = /[^为了]了$/u;

/** What the line above led to, or more of what it counted: `助力乡村振兴`, `数量居全市首位`. */
const LED_TO =
  /^(?:助力|助推|支持|用于)|^(?:数量|总[量数]|人数|增速|排名)?(?:位?居|位?列|排名|占)(?:[全我]|第|\p{Script=Han}{0,3}(?:首位|第一|榜首|前列))/u;

/** Whether a line begins with somebody or some place that the body names too. */
function namesSubject(text: string, told: Told): boolean {
  const subject = SUBJECT.exec(text)?.[0];
  return subject !== undefined && told.text.includes(subject);
}

/** Whether a line names nobody but a body or place that the text names too. */
export const isSubjectOnly = (text: string, told: Told): boolean =>
  (text.length <= LONGEST_SUBJECT && SUBJECT_ONLY.test(text) && told.text.includes(text)) ||
  (text.length <= LONGEST_LABEL && told.lead.includes(text) && !VERB.test(text) && /^\p{Script=Han}+$/u.test(text));

/** `本期人物` above a whole headline: a few words that name no subject, wait for nothing and do not come back in the text. */
export const isLabel = (before: string, after: string, told: Told): boolean =>
  (before.length <= LONGEST_LABEL || /^\p{Script=Han}{2,4}·\p{Script=Han}{2,4}$/u.test(before)) &&
  after.length >= 8 &&
  /^[\p{Script=Han}·]+$/u.test(before) &&
  !told.text.includes(before) &&
  !OURS.test(before) &&
  !SUBJECT_ONLY.test(before) &&
  (before.length <= 4 || !VERB.test(before));

/** Whether a line only says who said, and where, what stands below it. */
export const saysBelow = (text: string): boolean => SAYS_BELOW.test(text);

/** How much the words of a line speak for it as the main one: it names who, and what was done. */
export function weightOf(text: string, told: Told): number {
  let weight = namesSubject(text, told) || OURS.test(text) ? 1 : 0;
  if (VERB.test(text)) weight += 0.4;
  if (SPOKEN.test(text)) weight -= 1;
  if (saysBelow(text)) weight -= 3;
  if (SUM_ONLY.test(text)) weight -= 2;
  if (text.endsWith('？')) weight -= 0.6;
  if (PREDICATE.test(text)) weight -= 0.5;
  return weight;
}

/** Whether the marks or words at the end of a line and the beginning of the next say that they are one. */
export const leans = (before: string, after: string): boolean =>
  LEANING.test(after) || /[：，、“（]$/u.test(before) || /^[”）]/u.test(after) || isUnbalanced(before);

/** Whether a headline's line runs on in the next one: a word lies across, or the body has the two characters together. */
export function runsOn(before: string, after: string, told: Told): boolean {
  if (leans(before, after)) return true;
  return told.text.includes(before.slice(-1) + after.slice(0, 1)) || joinsInAWord(before, after);
}

/** The one who does something at the beginning of a line: a body or place that the text names, a person, a group of them. */
function doerOf(text: string, told: Told): string | null {
  if (LEANING.test(text)) return null;
  const body = OURS.exec(text) ?? PEOPLE.exec(text) ?? (namesSubject(text, told) ? SUBJECT.exec(text) : null);
  if (body !== null) return body[0];
  const name = [3, 2].map((length) => text.slice(0, length)).find((part) => told.text.includes(part));
  return name !== undefined && beginsWithSurname(name) ? name : null;
}

/** Whether a line says by itself who does what: it goes on with nothing. */
function isStatement(text: string, told: Told): boolean {
  const doer = doerOf(text, told);
  return SPOKEN.test(text) || (doer !== null && DOES.test(text.slice(doer.length)));
}

/** `双方签订协议`, `总投资5亿元`: nothing waits for these words, whatever verb it ends with. */
const BEGINS_ANEW = /^(?:双方|两[地校院市县]|(?:总投资|投资总?额|总额)[\d.]+[亿万])/u;

/** From here on a line that tells who did what is a whole headline. */
const WHOLE = 12;
/** What was held, or a list: it ends what the line above began. */
const ENDS_WHOLE = /(?:会|式|赛|活动|工作|名单|事项)$/u;
/** `…一览`, `…侧记`: what kind of text stands below. */
const KIND_OF_TEXT = /(?:一览|侧记|纪实|综述|扫描|见闻)$/u;

/** Whether a long line tells all, and the line below, of another length, more of it. */
const tellsAll = (before: string, after: string, told: Told): boolean =>
  KIND_OF_TEXT.test(after) ||
  (before.length >= WHOLE &&
    before.length !== after.length &&
    VERB.test(before) &&
    !ENDS_WHOLE.test(after) &&
    !told.text.includes(before.slice(-1) + after.slice(0, 1)));

/** Whether a line goes on with the one above: the text has the words on both sides together, or it tells what came of it. */
const goesOn = (before: string, after: string, told: Told): boolean =>
  LED_TO.test(after) || told.text.includes(before.slice(-2) + after.slice(0, 2));

/** Whether a line below one that waits for nothing tells something of its own: it has its own doer, or several phrases. */
const tellsApart = (before: string, after: string, told: Told): boolean =>
  isStatement(after, told) ||
  tellsAll(before, after, told) ||
  ((COUNTED.test(after) || ADDS.test(after)) && (VERB.test(before) || before.length >= LONGEST_SUBJECT)) ||
  SUM_ONLY.test(before) ||
  (after.includes(' ') && (VERB.test(before.slice(2)) || (before.length >= LONGEST_SUBJECT && !before.includes(' '))));

/** Whether a line stands apart from the one above, which is whole. */
export const isApart = (before: string, after: string, told: Told): boolean =>
  /[？！]$/u.test(before) ||
  HELD.test(before) ||
  SAID_ALL.test(before) ||
  (BEGINS_ANEW.test(after) && before.length >= LONGEST_SUBJECT) ||
  (!waits(before) && !goesOn(before, after, told) && tellsApart(before, after, told));
