/** The members of a printed list of places, bodies and projects. */
import type { Thing } from '../fact.ts';
import { PROJECT_END } from '../mentions/projects.ts';
import type { Match } from '../rule.ts';

/** How the names of places end that somebody may look at, whatever they are. */
export const FACILITY =
  '(?:食堂|公园|驿站|护林站|卡口|片区|地块|安置点|安置区|大棚|民宿|基地|市场|中心|[院馆站园厂谷]|社区|小镇|农场|合作社|广场|码头|老街|古街|街区|花园|家园|果园|茶园|牧场|渔场|渠首|河段|堤段|出口|路口)';
const IS_FACILITY = new RegExp(`${FACILITY}$`, 'u');
/** Rooms and parts of a house, and what has no name of its own. */
const COMMON =
  /^(?:生产|加工|产品|质检|检[测验]|研发|办公|展[示览厅]|便民|政务|[便为]?民?服务|综合|智能|数字|农产品|食品|企业|学校|车间|项目|施工|建设|现场|部分|[多几各]个|一些|当地|周边|附近|室内|校园|厂区|园区|党建|文化|图书|会议|健身|活动|调解|接待|候诊|门诊|住院|急诊|党群|群众|老人|学生|调度|指挥|监控|信息|数据|物流|仓储|包装|分拣|冷链|电商|直播|实验|培训|实训|教学|村史|村部|村委|大厅|窗口|这里|那里|该|其|我|全|新|老|旧)/u;

/** The place to look at that words without a mention name. */
function placeNamed(name: string, start: number): Thing[] {
  const span = { start, end: start + name.length, name };
  if (PROJECT_END.test(name)) return [{ is: 'project', ...span }];
  if (name.length < 5 || !IS_FACILITY.test(name) || COMMON.test(name)) return [];
  const rule = 'organization: place in a list of stops';
  return [{ is: 'organization', ...span, kind: 'other', area: false, rule, confidence: 0.7 }];
}

/** `临江区的恒泰公司`, `位于云州的码头`: who is named before 的 only says where the next one is. */
const OF_NEXT = /^[\p{Script=Han}]{0,6}?的$/u;

/** The stops of a list; an item that no mention covers is one where its ending shows a project. */
export function things(m: Match, name: string): Thing[] {
  const named: Thing[] = [...m.all(name, 'organization'), ...m.all(name, 'project')];
  let start = m.span(name)?.start ?? 0;
  for (const item of m.words(name).split(/[、；和及与]/u)) {
    const plain = item.replace(/(?:等|项目)?(?:施工现场|工地|现场|项目部|建设情况)$/u, '');
    const at = start;
    if (!named.some((n) => n.start < at + item.length && at < n.end)) named.push(...placeNamed(plain, at));
    start += item.length + 1;
  }
  const [from, words] = [m.span(name)?.start ?? 0, m.words(name)];
  const inOrder = named.sort((a, b) => a.start - b.start);
  return inOrder.filter((thing, i) => {
    const next = inOrder[i + 1];
    return next === undefined || !OF_NEXT.test(words.slice(thing.end - from, next.start - from));
  });
}
