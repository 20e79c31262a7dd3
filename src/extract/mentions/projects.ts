/** Projects in a sentence: what is planned, built or opened, by name. */
import { anyOf } from '../../lexicon/lexicon.ts';
import type { ProjectMention } from './mention.ts';

const ITEM = '[\\p{Script=Han}A-Za-z\\d“”（）—·]{2,28}?';
const LISTED = new RegExp(
  `(?<=[了的：，、在\uE000和]|^|推进|推动|建设|项目)(?<items>${ITEM}(?:[、和]${ITEM})+?)等(?:\\d+个|[一二三四五六七八九十]+个)?(?:重点|重大|创业平台|民生)?(?:项目|工程)`,
  'gu',
);
const NAMED_END = anyOf([
  '路',
  '桥',
  '社区一期',
  '社区二期',
  '公寓',
  '工厂',
  '广场',
  '项目',
  '工程',
  '生产线',
  '产业园',
  '科技园',
  '工业园',
  '大道',
  '大桥',
  '公园',
  '水厂',
  '污水处理厂',
  '快速路',
  '高速公路',
  '体育中心',
  '文化街区',
  '大学科技园',
  '制造基地',
  '生产基地',
  '研发中心',
  '体验中心',
  '物流园',
  '电站',
]);
const QUOTED = /“(?<name>[^“”，。；]{4,40})”(?:的)?(?:建设)?项目/gu;
const GENERIC =
  /^(?:该|各|多个|一批|一个|重点|重大|\d|这|本|此|新|合作|建设|投资|产业|工业|惠民|民生|省|市|区|在建|签约|招商|类|科研|相关|和|及|等|级)*(?:项目|工程)$|(?:有限公司|集团|负责人|级|类|个|批|多项|各项)(?:项目|工程)?$/u;

/** The projects that a list names: `甲路、乙公园、丙社区二期等14个项目`. */
export function projectsIn(sentence: string, barrier: (i: number) => boolean): ProjectMention[] {
  const found: ProjectMention[] = [];
  const take = (start: number, name: string): void => {
    const free = found.every((p) => p.end <= start || start + name.length <= p.start);
    if (free && name.length >= 2 && !GENERIC.test(name) && !barrier(start))
      found.push({ is: 'project', start, end: start + name.length, name });
  };
  for (const match of sentence.matchAll(LISTED)) {
    const items = match.groups?.['items'] ?? '';
    let at = match.index + match[0].indexOf(items);
    for (const item of items.split(/[、和]/u)) {
      const name = item.replace(/^.*(?:调研了?|视察了?|推进|推动|建设|参观了?|察看了?|开工|开工的)(?=.{2})/u, '');
      take(at + item.length - name.length, name);
      at += item.length + 1;
    }
  }
  for (const match of sentence.matchAll(QUOTED)) {
    const name = match.groups?.['name'] ?? '';
    take(match.index + 1, name);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Endings by which a name alone shows a project. */
export const PROJECT_END = new RegExp(`${NAMED_END}(?:[一二三四五六七八九十]期)?$`, 'u');
