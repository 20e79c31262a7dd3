/** The endings of organizations' names: where they stand in a sentence, and what kind of body each shows. */
import { type OrganizationKind, organizationKind } from '../../../schema/kinds.ts';
import { headedWords } from '../../lexicon/headed.ts';
import { remembering } from '../../text/memo.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Finder } from '../../text/scan/finder.ts';
import { Trie } from '../../text/scan/trie.ts';
import { GOES_ON, UNDER_WAY } from './ending-contexts.ts';

export interface Ending {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ENDINGS = headedWords('organizations/endings', organizationKind, 'other');
const BODIES = headedWords('organizations/bodies', organizationKind, 'other');
const PARTY = '民盟|民革|民建|民进|农工党|致公党|台盟|九三学社';
const COMMITTEES = `(?:党中央|(?:${PARTY})(?:中央(?:委员会)?|\\p{Script=Han}{0,5}?(?:[省市区县州]委会?|总支|支部))|(?:团|中共)?[省市区县州旗地]委(?:常委会(?!议|会议|（?扩大)|办(?!公|理|学|事|好|案|法|成|了|在)|(?![员托派会])))`;
const COMMITTEE = new Opening(new RegExp(COMMITTEES, 'u'));
/** Asked once about a sentence: most hold none, and it need not be looked for at each of their characters. */
const COMMITTEE_ANYWHERE = new Finder(new RegExp(COMMITTEES, 'gu'));
const PARTIES = new RegExp(`^(?:${PARTY})`, 'u');

/** An ending of the lists, and what after it makes another word of it. */
interface Listed {
  readonly word: string;
  readonly goesOn: Opening | null;
  /** Whether what is being built there, or a list of such bodies, is none. */
  readonly mayBeBuilt: boolean;
  readonly mayBeListed: boolean;
}

function listed(word: string): Listed {
  const goesOn = GOES_ON[word];
  return {
    word,
    goesOn: goesOn === undefined ? null : new Opening(goesOn),
    mayBeBuilt: !BODIES.has(word) && ENDINGS.get(word) !== 'company',
    mayBeListed: !BODIES.has(word),
  };
}

const WORDS = new Trie(
  [...new Set([...BODIES.keys(), ...ENDINGS.keys()])].map((word) => [word, listed(word)] as const),
);
const BUILT = new Opening(UNDER_WAY);

/** The longest ending of the lists that stands at an offset. */
function listedAt(sentence: string, start: number): string | null {
  const words = WORDS.at(sentence, start);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const listed = words[i];
    if (listed === undefined) continue;
    const { word, goesOn, mayBeBuilt, mayBeListed } = listed;
    const end = start + word.length;
    // `宣传部门` is no 宣传部.
    if (word.endsWith('部') && sentence[end] === '门') continue;
    if (goesOn?.at(sentence, end) === true || (mayBeBuilt && BUILT.at(sentence, end))) continue;
    if (!mayBeListed || !sentence.startsWith('名单', end)) return word;
  }
  return null;
}

/** Every ending in a sentence, in order; a long one may begin inside the one before it (`工商联` in `工商联合会`). */
export function endingsIn(sentence: string): Ending[] {
  const found: Ending[] = [];
  let last = 0;
  const committees = COMMITTEE_ANYWHERE.isIn(sentence);
  for (let start = 0; start < sentence.length; start += 1) {
    const committee = committees ? COMMITTEE.exec(sentence, start)?.[0] : undefined;
    const text = committee ?? listedAt(sentence, start);
    if (text === null) continue;
    const end = start + text.length;
    const doubled = text.length === 1 && sentence[start - 1] === text; // `村村通`
    if (doubled || end <= last || (start < last && text.length < 3)) continue;
    found.push({ text, start, end });
    last = end;
  }
  return found;
}

const UNNAMED = /委[会办]?$|党中央|^(?:民|农工|致公|台盟|九三)/u;

/** Bodies that need no name of their own: `教育局`, `市委`. */
export const isBody = remembering(
  (ending): boolean => BODIES.has(ending) || (UNNAMED.test(ending) && !/^.+委员会$/u.test(ending)),
);

const ARMED = /^武警|武警|陆军|海军|空军|火箭军|民兵/u;
const PUBLIC = /党政|人大|政协|政府|市委|县委|区委|省委/u;
const DELEGATION = /(?:团|组|队|指挥部|委员会|管理处|服务中心)$/u;
/** Groups of schools, hospitals and papers are what their members are. */
const GROUPS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:教育|小学|中学|学校|幼儿园)集团$/u, 'school'],
  [/(?:医疗|医院|医共体)集团$/u, 'hospital'],
  [/(?:报业|传媒|广电|出版|日报|新闻)集团$/u, 'media'],
];
const ACADEMIC_UNIT = /(?:研究院|研究所|研究中心|实验室|学院)$/u;

/** Offices of a party committee: `县委办公室`, `市委依法治市办`. */
const OF_COMMITTEE =
  /[省市区县州旗]委(?!员)(?!.*(?:党校|报)$).{0,10}(?:办公室|办|领导小组|委员会|研究室|督导组|督查组|宣讲团)$/u;

/** What a place runs: `市港航发展中心`, `县招商服务中心`. */
const OF_A_PLACE =
  /^(?:\p{Script=Han}{2,6})?[省市县区](?!内|外|直|.*(?:社区|养老|街道|福利))\p{Script=Han}{2,8}(?:服务|发展|保障|推广|管理|促进|事务|接待|采购)中心$/u;

/** `市第二人民医院心脏中心`: what a hospital has. */
const OF_HOSPITAL = /医院\p{Script=Han}{2,8}(?:中心|科|病区)$/u;

/** The government of a town is the town's. */
const TOWN_HALL = /[镇乡](?:人民)?政府$/u;

/** Branches of power works, and builders by their number: `云州供电局北塘分局`, `中铁第三工程局`. */
const FIRMS = /供电局|^中[国铁交建冶煤电水].*(?:工程局|[一二三四五六七八九十]局)$/u;

/** The kind of the body called `name`, which has this ending. */
export function kindOf(ending: string, name: string): OrganizationKind {
  if (PARTIES.test(ending)) return 'party';
  const kind = BODIES.get(ending) ?? ENDINGS.get(ending);
  if (kind === undefined) return /^团|共青团/u.test(name) ? 'association' : 'party';
  if (ending === '集团' && GROUPS.some(([word]) => word.test(name)))
    return GROUPS.find(([word]) => word.test(name))?.[1] ?? 'company';
  if (/巡[视察]组$/u.test(ending) || OF_COMMITTEE.test(name)) return 'party';
  if (kind === 'government' && TOWN_HALL.test(name)) return 'subdistrict';
  if ((kind === 'government' || kind === 'other') && FIRMS.test(name)) return 'company';
  if (/驾驶(?:员|人)?(?:培训)?学校$|驾校$/u.test(name)) return 'company';
  if (kind === 'company' && /银行|信用社|信用联社|农商行/u.test(name)) return 'bank';
  if (kind === 'government' && ARMED.test(name)) return 'military';
  if (kind === 'government' && /(?:大学|学院|公司|集团|医院)(?:办公室|综合办公室|党政办)$/u.test(name)) return 'other';
  if (ACADEMIC_UNIT.test(ending) && /(?:大学|学院)(?=.)/u.test(name)) return 'school';
  if (OF_HOSPITAL.test(name)) return 'hospital';
  if (/法院审判委员会$/u.test(name)) return 'court';
  if (kind === 'other' && OF_A_PLACE.test(name)) return 'government';
  return kind === 'other' && DELEGATION.test(ending) && PUBLIC.test(name) ? 'government' : kind;
}

/** The kind that an ending alone shows. */
export const kindShownBy = remembering((ending) => kindOf(ending, ending));
