/** What projects cost: (:Project {investment}). */
import type { Fact } from '../../fact.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { ITEM, project, projectNamed, projectNames, projects } from './words.ts';

export const ABOUT = '(?:约|达|为|额|近|超|超过|共|共计|人民币|：)*';
export const COST = `(?:计划|预计|项目|估算|概算|规划)*(?:总投资|总投入|投资总额|总投资额|投资额|总概算|概算总投资|概算投资|工程概算|批复投资|计划投资|预计投资|概算|总造价|造价|出资|斥资|耗资|自筹)${ABOUT}`;
const COUNTED = /^全[市区县省]|\d+[个家户项]|^(?:共|累计|今年|签约|谋划|完成)/u;

/** Bodies that a house is built for: what all of one costs is told of the house. */
const HOUSED: ReadonlySet<string> = new Set(['school', 'hospital', 'court', 'other']);
/** What is said of a house that is being built; without a word of it a sum is what the house spends. */
const BUILDING =
  /占地|用地|建筑|建设|工程|工期|主体|施工|[新扩改迁重]建|建成|动工|开工|竣工|完工|封顶|奠基|落成|投用|启用|交付|投入使用/u;
const SPENT = /^(?:用于|用来|购|采购|资助|更新)/u;

/** The project that a sum is told of: a body that is all of the slot `what` is one where it is said to be built. */
function costing(m: Match): Fact[] {
  const [body] = m.all('what', 'organization').filter(({ name }) => name === m.words('what'));
  const known = projects(m, null);
  if (body === undefined || !HOUSED.has(body.kind) || (body.kind === 'other' && known.length > 0)) return known;
  const built = BUILDING.test(m.words('after')) && !SPENT.test(m.words('after'));
  return built && (known.length > 0 || /总/u.test(m.words('gap'))) ? [project(m, body.name, null)] : [];
}

export const costs = rule({
  name: 'project: name 总投资 amount',
  pattern: [
    /(?<=^|[，；：。]|的|\uE006|由|其中|\uE003(?=\uE008))/u,
    text('what', new RegExp(`(?!该|其|此|项目总)${ITEM}`, 'u')),
    text('gap', new RegExp(`[，\\s]?(?:\\uE006|今年)?(?:${COST}|(?:计划|预计)?(?:完成)?投资${ABOUT})`, 'u')),
    slot('amount', 'money'),
    /(?=，?(?<after>[^。；：！？\uE007]{0,60}))/u,
  ],
  confidence: 0.9,
  facts: (m) => (COUNTED.test(m.words('what')) || /完成投资/u.test(m.words('gap')) ? [] : costing(m)),
  yes: [
    ['文澜广场总投资1亿元，今年动工。', { what: '文澜广场', amount: '1亿元' }],
    ['河口法庭总投资900万元，占地5亩。', { what: '河口法庭', amount: '900万元' }],
  ],
  no: [
    '全区完成投资3亿元。',
    '河口中学今年总投资300万元用于购置设备。',
    '云州大学总投资2亿元，在校生2万人。',
    '河口中学总投资300万元购置实验设备，建设网络。',
  ],
});

export const costsLater = rule({
  name: 'project: name …，总投资 amount',
  pattern: [
    /(?<=^|[；。]|^[①-⑳■●]|^(?:据\p{Script=Han}{1,3}|其中|目前|当天)，)/u,
    text(
      'what',
      /(?!其|此|这|项目总)(?:[\uE003\uE008]|[^，。；：！？、的\uE000-\uE008]{2,20}?(?=全长|总长|占地|位于|[东南西北]起|起[于自点]|横跨|规划|建筑|总|由|设计|用地|是|属|建设|计划|，|一期|采用|设床位|设计床位|设有))/u,
    ),
    text(
      'gap',
      new RegExp(`(?:[^。；：！？\\uE007]{0,90}?，)(?:${COST}|(?:工程)?投资(?:约|近|超)?(?=\\uE007，))`, 'u'),
    ),
    slot('amount', 'money'),
  ],
  confidence: 0.8,
  facts: (m) => {
    if (COUNTED.test(m.words('what')) || /\d+[个项]/u.test(m.words('gap')) || /\uE008/u.test(m.words('gap'))) return [];
    const [name] = projectNames(m, 'what');
    const common =
      /^(?:该\p{Script=Han}{1,5}|本?(?:项目|工程|电站|大桥|隧道|园区|产业园|公园|水库|生产线|基地|道路|公路|校区|大楼|厂区))$/u;
    return name !== undefined
      ? [project(m, name, null)]
      : common.test(m.words('what'))
        ? [project(m, m.words('what'), null)]
        : [];
  },
  yes: [['石桥水库扩容工程位于北塘区，库容2000万立方米，总投资3亿元。', { what: '石桥水库扩容工程', amount: '3亿元' }]],
  no: ['会上集中签约项目12个，总投资30亿元。'],
});

export const costsShared = rule({
  name: 'project: names 总投资分别为 amounts',
  pattern: [
    /(?<=^|[，；：。])/u,
    text('what', new RegExp(`${ITEM}(?:(?:、|和)${ITEM}){1,6}`, 'u')),
    /(?:等)?(?:\d+个)?(?:项目|工程)?(?:[^，。；：！？\uE007]{0,16}?，)?(?:项目)?(?:计划)?(?:总)?投资(?:额)?分别(?:为|达|约)*/u,
    text('amounts', /\uE007(?:[、和及]\uE007)+/u),
  ],
  confidence: 0.85,
  facts: (m) => {
    const names = projectNames(m, 'what');
    const amounts = m.all('amounts', 'money');
    if (names.length !== amounts.length) return [];
    return names.map((name, i) => ({ ...projectNamed(name), investment: amounts[i] ?? null }));
  },
  yes: [
    [
      '北塘区滨江片区棚改三期、河口县人民医院新院区同日动工，总投资分别为6.2亿元、4.7亿元。',
      { amounts: '6.2亿元、4.7亿元' },
    ],
  ],
  no: ['北塘区、河口县总投资分别为6.2亿元。'],
});

export const priced = rule({
  name: 'project: 投资 amount 的 name',
  pattern: [
    new RegExp(
      // `总投资10亿元的甲项目、6亿元的乙物流园`: the second sum is one of the same.
      `(?:(?<=[\\uE003\\uE008\\p{Script=Han}][、和])(?=\\uE007的)|(?<=\\uE003)(?=\\uE007的\\uE008)|(?:(?<owner>\\uE003)(?:计划|拟|将|共同)?)?(?:${COST}|(?:计划|预计)?投资${ABOUT}|自筹|筹资|投入|(?:签订|签约|签下)(?:了)?(?=\\uE007的\\uE008)))`,
      'u',
    ),
    slot('amount', 'money'),
    /(?:、(?:总|规划|用地|占地|建筑)[^，。；、的]{1,14}|建设|新上|新建|兴建|改造|打造|实施|引进)?的/u,
    text(
      'what',
      new RegExp(
        `(?:${ITEM}(?=[，。；、]|$|正[在式]|已|在|主体|开[工建园业放通启街馆营]|奠基|破土|动工|启[动用]|落[户地成子]|竣工|建[成设在]|投[产用运入]|全[面部线]|顺利|进[展入行]|加[快紧速]|于|预计|计划|工地|规模|塔吊|位于|选址|\\uE006)|\\uE004?[\\uE003\\uE008](?:(?:建设|改造|迁建|扩建)(?:项目|工程))?|(?:(?![的了和与])\\p{Script=Han}){1,4}\\uE008)`,
        'u',
      ),
    ),
  ],
  confidence: 0.9,
  facts: (m) => projects(m, null),
  yes: [
    ['总投资3亿元的石桥水库扩容工程主体完工。', { what: '石桥水库扩容工程', amount: '3亿元' }],
    ['来到总投资1亿元的豆制品加工园，他走进车间。', { what: '豆制品加工园', amount: '1亿元' }],
    ['云州港集团20亿元的临港物流园项目已开工。', { what: '临港物流园项目', amount: '20亿元' }],
    ['还有镇里自筹1亿元建设的邻里中心。', { what: '邻里中心', amount: '1亿元' }],
  ],
  no: ['投资3亿元的企业不多。'],
});

export const itCosts = rule({
  name: 'project: 该项目总投资 amount',
  pattern: [
    text(
      'lead',
      new RegExp(
        // `集中开工的项目共5个，总投资…`: the sum of all.
        `(?<=^|[，；：。])(?<!(?:[\\d两二三四五六七八九十百]个[^，。；]{0,8}|(?:项目|工程)[^，。；]{0,8}[\\d两二三四五六七八九十百]个)，)(?:其中，?)?(?:该|此)?(?:项目|工程|生产线|园区|基地|公园|电站|大桥|道路)?(?:[^，。；\\uE001-\\uE008]{0,6}?)(?:${COST}|投资${ABOUT})`,
        'u',
      ),
    ),
    slot('amount', 'money'),
    /(?!，较|，占(?!地)|的)/u,
  ],
  confidence: 0.8,
  // What is spent in a year, or given besides, is not what it costs.
  facts: (m) => (/年度|年内|本年|今年|当年|另|还出资/u.test(m.words('lead')) ? [] : [project(m, '', null)]),
  yes: [['该项目总投资2亿元。', { amount: '2亿元' }]],
  no: [
    '项目进展顺利。',
    '来到总投资2亿元的面粉加工园。',
    '这次集中开工的项目共5个，总投资34.8亿元。',
    '现场签约8个重点项目，总投资12亿元。',
  ],
});

export const itIs = rule({
  name: 'project: 该项目 …',
  pattern: [
    /(?<=^|[，；。：])该(?:项目|工程)/u,
    text('gap', /[^，。；]{0,6}?(?:是|位于|占地|建成|计划|采用|集|主要|规划|应用|由)/u),
  ],
  confidence: 0.75,
  facts: (m) => [project(m, '', null)],
  yes: [['该项目位于北塘区。', { gap: '位于' }]],
  no: ['项目位于北塘区。'],
});

export const headed = rule({
  name: 'project: entry of a list of projects',
  pattern: [
    /(?<=^)(?:[①-⑳■●◆▲★]|[（(]?\d{1,2}[.．、）)])?/u,
    text('what', /[\uE003\uE008](?:[一二三四五]期)?(?:工程|项目)?/u),
    /[。：](?=$)/u,
  ],
  confidence: 0.8,
  facts: (m) => projects(m, null),
  yes: [['①云州湖隧道工程。', { what: '云州湖隧道工程' }]],
  no: ['①推进云州湖隧道工程建设。'],
});
