/** Words that rules on projects share: stages of a project's life, and which words name one. */
import type { ProjectStatus } from '../../../../schema/kinds.ts';
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import type { Fact } from '../../fact.ts';
import { BUILT_END, PROJECT_END } from '../../mentions/projects.ts';
import type { Match } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { members } from '../members.ts';

const STATUS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [/主体(?:结构|工程)?(?:已)?(?:完工|封顶)|阶段|正在|收尾|冲刺/u, 'building'],
  [/运营|投产|投用|投运|投入使用|通车|开放|开馆|开园|开街|营业|启用|并网/u, 'operating'],
  [/竣工|建成|完工|安装完毕|封顶|交付|落成/u, 'completed'],
  [/进展|推进|建设中|施工|加快|加紧|在建|顺利/u, 'building'],
  [/开工|奠基|动工|启动|破土|揭牌/u, 'started'],
  [/签约|签订|签署|落户|落地/u, 'signed'],
  [/拟建|规划|计划|筹建|设计方案/u, 'planned'],
];
/** The furthest point of its life that the words reach. */
export const statusOf = (said: string): ProjectStatus | null => STATUS.find(([word]) => word.test(said))?.[1] ?? null;

/** What says that a project has come to a stage of its life. */
export const DONE =
  '(?:通过竣工验收|通过验收|建成投产|竣工投产|竣工投用|竣工验收|建成通车|通车运营|建成投用|建成开放|建成开园|建成启用|主体完工|主体封顶|主体结构封顶|建设完工|安装完毕|安装完成|投入使用|投入运营|正式运营|试运营|投产达效|建成|落成|竣工|完工|投产|投用|投运|启用|并网发电|开工建设|破土动工|启动建设|开工|奠基|动工|封顶|通车|贯通|合龙|开园|开馆|开街|进展迅速|进展顺利|加快建设|加快推进|加紧建设|加紧施工|正在加紧施工|正在建设|正在施工|部分景点开放|正式开放|对公众开放|对市民开放|对社会开放|免费开放|全部开放|全面开放|对外开放|进入[^，。；]{0,10}阶段|正在[^，。；]{0,6}主体)';
/** How far it came is said before the verb: `全面竣工`. */
export const HOW =
  '(?:全面|全线|正式|向公众|面向社会|顺利|即将|已经|已|今年|部分|目前|现已|如期|提前|成功|率先|陆续|相继|全部|主体|工程|项目|建设|通过|\\uE006|在[^，。；、]{1,16}?)*';

/** How what a place or body builds may end, told after its name: `河口镇` + `油茶加工园`. */
const ENDS = anyOf([...words('projects/endings'), ...words('projects/built')].filter((end) => end.length > 1));
/** One item of a list that may name a project. */
const PART = `(?:[一二三四]期)?(?:(?![的了对与和由向在为将把被给是有])\\p{Script=Han}){0,10}?(?:${ENDS}(?:[一二三四]期)?|[一二三四]期)`;
export const ITEM = `(?:\\uE004\\uE008|[\\uE003\\uE004\\uE008](?:${PART})?|[^，。；：！？、的\\uE000-\\uE008]{2,30}?)`;
const NOBODY =
  /^[“”]?(?:主体|[一二三四]期(?:厂房|车间|桩基)|首期|配套|双向|单向|主桥|主跨|采用|项目|工程|企业|公司|目前|截至|全区|全市|全县|该|我市|今年|一批|多个|尽快|实现|要|已|确保|加快|推进|推动|为|力争|后|从|自(?!动|行|助|主)|不断|进一步|正在|计划|随着|代表)|^\d+(?![\d.]|[万千百]{0,2}(?:千伏|千瓦|兆瓦|吨))[个项家]?|(?:有限公司|集团|银行|委员会|政府|党委|管委会)$|(?:建设|重点|重大|民生|工业|产业|招商|招商引资|引资|签约)(?:项目|工程)$/u;

/** A name that is all in quotes, without them: `“同心路”`. */
const unquoted = (name: string): string => /^“(?<inner>[^“”]+)”$/u.exec(name)?.groups?.['inner'] ?? name;

/** Whether words that no mention covers, or a body's name, name something built. */
export const isBuilt = (name: string): boolean =>
  (BUILT_END.test(unquoted(name)) || PROJECT_END.test(unquoted(name))) && !NOBODY.test(name);

const trimmed = (name: string): string =>
  name
    .replace(/^.*[万亿]元的|^“(?!.*”)/u, '')
    .replace(/^[一二三四五六七八九十]是(?=.{4})/u, '')
    .replace(/^(?:其中|目前|截至目前|眼下|的|了|在|和|及|与|由|对|把|将(?!军))+/u, '')
    .replace(/等.*$/u, '')
    .replace(/(?:项目|工程)$/u, (end) => (isBuilt(name.slice(0, -end.length)) ? '' : end));

/** The projects in a slot, by name; words that name nothing built are none. */
export function projectNames(m: Match, slot: string): string[] {
  return members(m, slot).flatMap((member) => {
    const name = unquoted(trimmed(member.name));
    return member.is === 'project' || isBuilt(name) ? [name] : [];
  });
}

/** A project of which nothing but its name is said. */
export const projectNamed = (name: string): Extract<Fact, { is: 'project' }> => ({
  is: 'project',
  name,
  status: null,
  investment: null,
  owners: [],
  place: null,
});

/** A project with all that a match may say of it in slots `amount`, `owner` and `place`. */
export const project = (m: Match, name: string, status: ProjectStatus | null): Fact => ({
  is: 'project',
  name,
  status,
  investment: m.all('amount', 'money')[0] ?? null,
  owners: bodiesIn(m, 'owner'),
  place: m.all('place', 'organization')[0]?.name ?? null,
});

/** Each project in the slot `what`. */
export const projects = (m: Match, status: ProjectStatus | null): Fact[] =>
  projectNames(m, 'what').map((name) => project(m, name, status));
