/** Projects in a sentence: what is planned, built or opened, by name. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { OrganizationMention, ProjectMention } from './mention.ts';
import { isGeneric, PHASE, projectEdge } from './project-edge.ts';

const ITEM = '[\\p{Script=Han}A-Za-z\\d“”（）—·]{2,28}?';
const LISTED = new Finder(
  new RegExp(
    `(?<=[了的：，、在\uE000和]|^|推进|推动|建设|项目)(?<items>${ITEM}(?:、${ITEM}){0,30}?(?:[、和]${ITEM}))等(?:\\d+个|[一二三四五六七八九十]+个)?(?:重点|重大|创业平台|民生)?(?:项目|工程)(?!、)`,
    'gu',
  ),
);
const QUOTED = new Finder(
  /(?:“(?<before>[^“”，。；]{4,40})”(?:的)?(?:建设)?项目)|(?:项目“(?<after>[^“”，。；]{4,40})”)|(?<short>“[^“”，。；]{2,3}”(?:改造|新建|扩建)?建设(?:项目|工程))/gu,
);
const NAMED = new Finder(
  new RegExp(
    `${PHASE}?(?:项目|工程)(?!部|师|院|局|款|管理|公司|技术|机械|法|学|类|化|车|量|总(?!投资|概算)|资金|审批|清单|名单|库(?!区)|经理|负责|方|集中|组|书|制|建设者|机|兵|造价|为王|为先|为要|至上|化)${PHASE}?`,
    'gu',
  ),
);
const TAIL = new RegExp(
  `^(?:${PHASE}(?:工程|项目)?|(?!\\p{Script=Han}{0,8}(?:调研|视察|考察|参观|检查|慰问|走访|推进|召开|举行|投资|承建|兴建|新建|打造|抢修|修建|实施|共建|合建|建设(?!工程|项目|等|情况|进[展度]|现场|工作)(?=\\p{Script=Han}{3})))(?:(?![的了在和与及为向由被对把将该其等是有到从以并就也已于正])\\p{Script=Han}){0,8}?(?:${anyOf(words('projects/endings').filter((end) => end.length > 1))})${PHASE}?(?:(?:建设|改造|迁建|扩建)(?:项目|工程))?)(?<!工程(?=师))`,
  'u',
);
/** What a firm adds to itself: `恒泰机械二期项目`, `恒泰公司二期厂房`. */
const PART_OF_FIRM = new RegExp(
  `^的?${PHASE}(?:\\p{Script=Han}{0,8}?(?:项目|工程|厂房|车间|生产线|扩建|基地)|(?![\\p{Script=Han}])|(?=(?:已|正|将|即将|开工|动工|投产|竣工|建成|现场|工地|施工|建设|项目|封顶|进展|的)))`,
  'u',
);
/** Bodies that give what is built there its name: `石桥村文化街区`, `河口污水处理厂扩建工程`. */
const HOSTS: ReadonlySet<OrganizationKind> = new Set(['school', 'hospital', 'village', 'subdistrict', 'other']);
const PLANT = /[厂站矿场]$/u;

/** Endings by which a name alone shows a project. */
export const PROJECT_END = new RegExp(`${anyOf(words('projects/endings'))}${PHASE}?$`, 'u');
/** Endings of all that can be built. */
export const BUILT_END = new RegExp(`.{2}(?:${anyOf(words('projects/built'))}|${PHASE}|改造)$`, 'u');

/** What people come together for is no project, whatever it is called: `教育项目“规范化管理学习班”`. */
const GATHERS = /(?:[班会赛节展]|仪式|活动|论坛|讲座)$/u;

type Found = (start: number, name: string) => void;

/** `甲路、乙公园、丙社区二期等14个项目`, `合作项目“…”`. */
function listedAndQuoted(sentence: string, take: Found): void {
  for (const match of LISTED.in(sentence)) {
    const items = match.groups?.['items'] ?? '';
    let at = match.index + match[0].indexOf(items);
    for (const item of items.split(/[、和]/u)) {
      const name = item
        .replace(
          /^.*(?:(?:调研|视察|参观|察看|查看|观摩|考察|走访|检查|建成|实施|谋划|引进|新上|上马)了?|推进|推动|建设|开工|开工的|还有|包括|的有)(?=.{2})/u,
          '',
        )
        .replace(/^[的把将对]/u, '');
      if (BUILT_END.test(name) || PROJECT_END.test(name) || items.includes('、'))
        take(at + item.length - name.length, name);
      at += item.length + 1;
    }
  }
  for (const match of QUOTED.in(sentence)) {
    const { before, after, short } = match.groups ?? {};
    const name = before ?? after ?? short ?? '';
    if (!GATHERS.test(name)) take(match.index + match[0].indexOf(name), name);
  }
}

/**
 * The projects of a sentence, none overlapping. One may begin with an organization's name and say which part of it is
 * built (`滨湖社区二期`, `石桥水库扩容工程`): it then covers that mention.
 */
export function projectsIn(
  sentence: string,
  cut: Cut,
  barrier: (i: number) => boolean,
  organizations: readonly OrganizationMention[],
): ProjectMention[] {
  const found: ProjectMention[] = [];
  const inBody = (i: number): OrganizationMention | undefined =>
    organizations.findLast((o) => o.start <= i && i < o.end);
  const taken = new Set<number>();
  const take: Found = (start, name) => {
    const end = start + name.length;
    const at = Array.from(name, (_, i) => start + i);
    if (at.some((i) => taken.has(i)) || barrier(start) || isGeneric(name, cut, start)) return;
    for (const i of at) taken.add(i);
    found.push({ is: 'project', start, end, name });
  };
  for (const { start, end, name, kind, area } of organizations) {
    // `2万头奶牛牧场`: how big it is, and no name.
    if (/\d$/u.test(sentence.slice(Math.max(0, start - 1), start))) continue;
    if (area) continue;
    const builds = HOSTS.has(kind) || (kind === 'company' && PLANT.test(name));
    const tail = (builds ? TAIL : PART_OF_FIRM).exec(sentence.slice(end))?.[0];
    if (tail !== undefined && !inBody(end)) take(start, name + tail);
  }
  listedAndQuoted(sentence, (start, name) => {
    const body = inBody(start);
    if (body === undefined || (body.start === start && body.end < start + name.length)) take(start, name);
  });
  for (const match of NAMED.in(sentence)) {
    if (inBody(match.index) !== undefined) continue;
    const company = (i: number): boolean => {
      const body = inBody(i);
      return body !== undefined && (body.area || !(HOSTS.has(body.kind) || PLANT.test(body.name)));
    };
    const start = projectEdge(sentence, cut, match.index, (i) => barrier(i) || company(i));
    const name = sentence.slice(start, match.index + match[0].length);
    take(start, name);
  }
  return found.sort((a, b) => a.start - b.start);
}
