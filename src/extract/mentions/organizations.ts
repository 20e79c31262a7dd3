/** Organizations in a sentence: by how their names end, and where they begin. */
import { type OrganizationKind, organizationKind } from '../../../schema/kinds.ts';
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import { type Barrier, leftEdge } from './left-edge.ts';
import type { OrganizationMention } from './mention.ts';

const GENERIC = new Set(words('organizations/generic'));

/** A list of `kind word word …` groups as a map from word to kind; a kind's name switches the kind of what follows. */
function kinds(list: string): Map<string, OrganizationKind> {
  const map = new Map<string, OrganizationKind>();
  let kind: OrganizationKind = 'other';
  for (const word of words(list)) {
    const heading = organizationKind.safeParse(word);
    if (heading.success) kind = heading.data;
    else if (!map.has(word)) map.set(word, kind);
  }
  return map;
}

const ENDINGS = kinds('organizations/endings');
const BODIES = kinds('organizations/bodies');
const COMMITTEE = '(?:团|中共)?[省市区县州旗地]委(?![员托派会])';
const ENDING = new RegExp(`${COMMITTEE}|党中央|${anyOf([...BODIES.keys(), ...ENDINGS.keys()])}`, 'gu');
/** An ending that goes on is none: `政府` in `政府性`, `学校` in `学校长`. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  村: /^(?:民|级|里|庄|委|支|干|两|“|组|（社区）|镇|官|集体|史|容|医|务)/u,
  镇: /^(?:村|街|区|级|里|上|（|政府性)/u,
  乡: /^(?:村|镇|亲|愁|土|间|音|贤|情|创业|里)/u,
  政府: /^(?:性|投资|工作报告|采购|主导|引导|搭台|债|补贴|专项债|性投资|部门|服务|网|热线)/u,
  办公室: /^(?:主任科员)/u,
  公园: /^(?:城市)/u,
  部队: /^(?:官兵家庭)/u,
  人大: /^(?:代表|附中|会议|工作)/u,
  广场: /^(?:舞)/u,
  社区: /^(?:卫生|居民|工作|治理|服务|党|干部|“|群众|网格|书记|教育|矫正|医|养老|建设|文化)/u,
  街道: /^(?:办|两侧|旁|干部|卫生|）)/u,
  空军: /^(?:航空)/u,
  中学: /^(?:生|教师|物理|数学)/u,
  小学: /^(?:生|教师|幼儿园)/u,
  幼儿园: /^教师/u,
  五中: /^全会/u,
  四中: /^全会/u,
  三中: /^全会/u,
  共青团: /^组织/u,
  大学: /^(?:生|科技|城|教授)/u,
  高中: /^(?:生|教育|阶段|毕业)/u,
  初中: /^(?:生|教育|阶段|毕业|物理|语文|数学|地理|体育|英语|历史)/u,
  银行: /^(?:卡|贷款|业|家|账|存)/u,
  政协: /^(?:委员|会议)/u,
  党组: /^(?:成员|织|书记|副书记)/u,
  党委: /^(?:成员|委员|书记|副书记)/u,
  党支部: /^(?:书记|副书记)/u,
  一中: /^(?:学|院|心)/u,
  二中: /^(?:学|院|心)/u,
  审判委员会: /^委员/u,
  教育部: /^门/u,
  商务部: /^门/u,
  公安部: /^门/u,
  水利部: /^门/u,
  财政部: /^门/u,
  科技部: /^门/u,
  民政部: /^门/u,
  组织部: /^门/u,
  宣传部: /^门/u,
  统战部: /^门/u,
  作协: /^(?:议|定)/u,
  消协: /^(?:议)/u,
  集团: /^(?:化|军)/u,
  园区: /^(?:化|企业)/u,
  实验室: /^(?:建设)/u,
  纪委: /^(?:全会)/u,
};
const BEFORE: Readonly<Record<string, RegExp>> = {
  村: /(?:农|乡|全|该|各|行政|自然|贫困|分包|包|联|城中|空心|山|每个|一个|个|村|渔|驻|进|入|到|整|本|美丽乡|“两|先进|示范|重点)$/u,
  镇: /(?:乡|城|该|各|全|小|集|重|古|本|强|名|每个|个|村)$/u,
  乡: /(?:城|家|返|故|老|下|水|异|还|同|该|各|全|思|离|回|梦|之|入|进|本)$/u,
  街道: /(?:该|各|全|（|乡镇|镇|本|个|条|城市|主要)$/u,
  社区: /(?:该|各|全|村（|（|本|个|进|入|城市|农村|每个|智慧|和谐|文明|示范|村、)$/u,
  大学: /(?:上|读|考上|考取|重点|名牌|所|高等|名)$/u,
  政府: /(?:党和|党委、|地方|各级)$/u,
  党校: /“云$/u,
  作协: /合$/u,
  团委: /(?:代表|考察|访问|慰问)$/u,
};
/** What the cutter of words sometimes leaves at the front of a name. */
const FUNCTION_WORD =
  /^(?:(?:全力|着力|大力|积极|认真|切实|充分|紧紧)?(?:支持|大抓|围绕|推动|打造|依托|建设(?!银行|局|集团|厅|工程|委|路))(?=.{2})|第.{1,3}届(?!.*(?:代表|委员会))|.{3,24}(?:公司|集团|大学|学院|医院|银行)(?:向|与|和|由|为|对|在|同)(?=.)|原(?=.+委$|.+局$)|(?:曾|并)?(?:率|任|兼)(?=.{3})|仪式在|.{0,8}(?:由|向|受|在)(?=[省市区县](?:.|$))|(?:在|从|对|向|由|与|到|赴|于|被|为|和)(?=\p{Script=Han}))/u;
const LONGEST_NAME: Readonly<Record<string, number>> = { 村: 13, 镇: 9, 乡: 9, 街道: 9, 社区: 12 };

function kindOf(ending: string, name: string): OrganizationKind {
  if (/委$/u.test(ending) && !BODIES.has(ending) && !ENDINGS.has(ending))
    return /团/u.test(name) ? 'association' : 'party';
  const kind = BODIES.get(ending) ?? ENDINGS.get(ending) ?? (ending === '党中央' ? 'party' : 'other');
  if (kind === 'company' && /银行|信用社|信用联社/u.test(name)) return 'bank';
  if (/^武警|武警/u.test(name)) return 'military';
  const delegation = /(?:团|组|指挥部|委员会|管理处|服务中心)$/u.test(ending);
  return kind === 'other' && delegation && /党政|人大|政协|政府|市委|县委|区委/u.test(name) ? 'government' : kind;
}

/** A short catchword in quotes (`“云党校”`) is no body. */
const isSlogan = (sentence: string, start: number, end: number): boolean =>
  end - start <= 5 && sentence[start - 1] === '“' && sentence[end] === '”';
const PARK = /(?:园|园区|中心|馆|基地|广场|景区)$/u;
const COUNTED_KINDS = /[两三四五六七八九十]大(?:专业|特色|主导)?$/u;

/** Whether the words before the ending make it a name. */
function names(ending: string, core: string, parts: readonly string[], listed: boolean): boolean {
  if (BEFORE[ending]?.test(core) === true) return false;
  if (BODIES.has(ending) || /委$/u.test(ending) || ending === '党中央' || ending === '新华社') return true;
  if (core.length === 0 || core.length + ending.length > (LONGEST_NAME[ending] ?? 40)) return false;
  if (COUNTED_KINDS.test(core)) return false;
  return !parts.every((part) => GENERIC.has(part)) || (listed && core.length >= 4 && PARK.test(ending));
}

/**
 * The organizations of a sentence, none inside another: of two that overlap the longer stands.
 *
 * @param cut the words of the sentence
 */
export function organizationsIn(sentence: string, cut: readonly Word[], barrier: Barrier): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const match of sentence.matchAll(ENDING)) {
    const ending = match[0];
    const end = match.index + ending.length;
    if (GOES_ON[ending]?.test(sentence.slice(end)) === true || barrier(match.index)) continue;
    const edge = leftEdge(sentence, cut, match.index, barrier);
    const core = sentence.slice(edge, match.index);
    const opening = sentence[edge - 1] === '、' ? 0 : (FUNCTION_WORD.exec(core)?.[0].length ?? 0);
    const start = edge + opening;
    const name = sentence.slice(start, end);
    const parts = cut
      .filter((word) => word.start >= start && word.start < match.index)
      .map((word) => sentence.slice(word.start, Math.min(word.start + word.text.length, match.index)));
    const listed = sentence[start - 1] === '、' || sentence[end] === '、';
    if (!names(ending, sentence.slice(start, match.index), parts, listed) || isSlogan(sentence, start, end)) continue;
    const mention: OrganizationMention = {
      is: 'organization',
      start,
      end,
      name,
      kind: kindOf(ending, name),
      area: false,
      rule: `organization: …${ending}`,
      confidence: 0.9,
    };
    while ((found.at(-1)?.start ?? -1) >= start) found.pop();
    if ((found.at(-1)?.end ?? 0) <= start) found.push(mention);
  }
  return found;
}
