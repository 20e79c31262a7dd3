/** Projects through their life: what was planned, signed, started, finished, at what cost: (:Project). */
import type { ProjectStatus } from '../../../schema/kinds.ts';
import type { Fact } from '../fact.ts';
import { type Match, rule, slot, text } from '../rule.ts';
import { things } from './things.ts';

const STATUS: readonly (readonly [RegExp, ProjectStatus])[] = [
  [/运营|投产|投用|投入使用|通车|开放|开馆|开园|营业|启用/u, 'operating'],
  [/竣工|建成|完工|安装完毕|封顶|交付/u, 'completed'],
  [/进展|推进|建设中|施工|加快|在建|正在建设|顺利/u, 'building'],
  [/开工|奠基|动工|启动建设|破土/u, 'started'],
  [/签约|签订|签署/u, 'signed'],
  [/拟建|规划|计划|筹建|设计方案/u, 'planned'],
];
/** The furthest point of its life that the words reach. */
export const statusOf = (words: string): ProjectStatus | null => STATUS.find(([word]) => word.test(words))?.[1] ?? null;

const DONE =
  '(?:建成投产|竣工投产|全面竣工投用|竣工投用|建成通车|建成投用|建成|竣工|完工|投产|投用|投入使用|正式运营|投入运营|开工建设|正式开工|开工|奠基|动工|启动建设|封顶|安装完毕|通车|进展迅速|进展顺利|加快建设|部分景点开放|正式开放|全部开放|建设完工)';

/** What is built ends like this. */
const BUILT =
  /.{2}(?:路|桥|道|线|渠|站|厂|园|园区|中心|基地|校区|院|馆|库|港|码头|广场|小区|社区|新城|城|工程|期|公寓|大厦|工厂|生产线|公园|电站|机场|隧道|管网|学校|医院|市场|街区|枢纽)$/u;
const named = (name: string): string =>
  name
    .replace(/^(?:其中|目前|截至目前|的|了|在|和|及|与)+/u, '')
    .replace(/等?(?:项目|工程)$/u, (end) => (name.length - end.length < 3 ? end : ''));
const project = (name: string, status: ProjectStatus | null, m: Match): Fact => ({
  is: 'project',
  name,
  status,
  investment: m.all('amount', 'money')[0] ?? null,
  owners: [],
  place: null,
});

const several = (m: Match, status: ProjectStatus | null): Fact[] =>
  things(m, 'what').map((thing) => project(named(thing.name), status, m));

export const listedProjects = rule({
  name: 'project: in a list',
  cue: /(?:项目|工程|平台)/u,
  pattern: [
    slot('what', 'stops'),
    /等(?:\d+个|[一二三四五六七八九十]+个)?[^，。；\uE001-\uE004]{0,6}?(?:项目|工程|平台)(?!负责|部)/u,
    text('then', /[^，。；]{0,10}/u),
  ],
  confidence: 0.8,
  facts: (m) =>
    m.words('what').includes('、') || m.words('what').includes('和') ? several(m, statusOf(m.words('then'))) : [],
  yes: [['代表们察看了云州大桥、文澜公园等3个项目。', { what: '云州大桥、文澜公园' }]],
  no: ['代表们提出建议。'],
});

export const underWay = rule({
  name: 'project: 在 name 工地',
  cue: /工地|施工现场|建设现场/u,
  pattern: [
    /(?:在|来到|走进|到)/u,
    text('what', /[^，。；：！？\uE001\uE002\uE005]{1,60}?/u),
    /(?:项目|工程)?(?:建设)?(?:工地|施工现场|建设现场|项目部)/u,
  ],
  confidence: 0.8,
  facts: (m) => several(m, 'building'),
  yes: [['在云州大桥、滨江路项目工地，林若川叮嘱注意安全。', { what: '云州大桥、滨江路' }]],
  no: ['工地一片繁忙。'],
});

export const dueBy = rule({
  name: 'project: 确保 name 通车',
  cue: /确保|力争/u,
  pattern: [
    /(?:确保|力争)/u,
    text('what', /[^，。；：！？的\uE001\uE002\uE005-\uE007]{2,50}?/u),
    /(?:项目|工程)?(?:在|于)?[^，。；]{0,18}?(?:交付使用|通车|完工|投用|竣工|投产|建成|全部开放|顺利通行)/u,
  ],
  confidence: 0.75,
  facts: (m) => several(m, 'building'),
  yes: [['确保滨江路、云州大桥在10月底前通车。', { what: '滨江路、云州大桥' }]],
  no: ['确保学生安全返校。'],
});

export const isProject = rule({
  name: 'project: organization 是重点工程',
  cue: /是/u,
  pattern: [
    slot('what', 'organization'),
    /[^，。；：！？]{0,16}?，?是[^，。；]{0,12}?(?:重点|重大|标志性|民生)[^，。；]{0,6}?(?:工程|项目)/u,
  ],
  confidence: 0.85,
  facts: (m) => several(m, 'building'),
  yes: [['文澜公园规划完善，是全市重点生态工程。', { what: '文澜公园' }]],
  no: ['北塘区是工业大区。'],
});

export const finished = rule({
  name: 'project: name 建成投产',
  cue: new RegExp(DONE, 'u'),
  pattern: [
    /(?<=^|[，、；：。]|的)/u,
    text('what', /[^，。；：！？、的\uE001\uE002\uE005-\uE007]{2,30}?/u),
    text('list', /(?:、[^，。；：！？、]{2,20}){0,6}?(?:等[^，。；：！？]{0,10}?)?(?:项目|工程)?/u),
    text('how', new RegExp(`(?:全面|正式|顺利|已|今年|部分|建设)?${DONE}(?!后|以来|仪式|的)`, 'u')),
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const items = [m.words('what'), ...m.words('list').replace(/等.*$/u, '').split('、')];
    return items
      .map(named)
      .filter(
        (name) => BUILT.test(name) && !/^(?:项目|工程|企业|公司|目前|全区|全市|该|我市|今年|一批|多个)|^\d/u.test(name),
      )
      .map((name) => project(name, statusOf(m.words('how')), m));
  },
  yes: [['今年，滨江路、环城大道等道路建成通车。', {}]],
  no: ['公司建成以来不断发展。'],
});

export const costs = rule({
  name: 'project: name 总投资 amount',
  cue: /投资/u,
  pattern: [
    /(?<=^|[，；：。]|的|\uE006)/u,
    text('what', /(?!该|其|此|项目)(?:\uE003|[^，。；：！？的\uE001\uE002\uE005-\uE007]{3,34}?)/u),
    text('gap', /(?:，)?(?:计划|预计|项目)?(?:总投资|投资总额|计划投资|总投资额|预计投资)(?:约|达|为|额)?/u),
    slot('amount', 'money'),
  ],
  confidence: 0.9,
  facts: (m): Fact[] =>
    /^全[市区县省]|\d+[个家户]|^(?:共|累计|今年)/u.test(m.words('what'))
      ? []
      : [project(named(m.words('what')), null, m)],
  yes: [['文澜广场总投资1亿元，今年动工。', { what: '文澜广场', amount: '1亿元' }]],
  no: ['全区完成投资3亿元。'],
});

export const builtBy = rule({
  name: 'project: 由 organization 投资 amount 建设',
  cue: /投资/u,
  pattern: [
    /由/u,
    slot('who', 'organizations'),
    /(?:共同|联合)?(?:投资|出资)/u,
    slot('amount', 'money'),
    /(?:建设|兴建|修建|打造)/u,
  ],
  confidence: 0.9,
  facts: (m): Fact[] => [
    {
      is: 'project',
      name: '',
      status: null,
      investment: m.all('amount', 'money')[0] ?? null,
      owners: m.all('who', 'organization'),
      place: null,
    },
  ],
  yes: [['大桥全长960米，由云州城建集团有限公司投资1.3亿元建设。', { who: '云州城建集团有限公司', amount: '1.3亿元' }]],
  no: ['由政府投资建设。'],
});

export const itCosts = rule({
  name: 'project: 该项目总投资 amount',
  cue: /该(?:项目|工程|生产线|园区|基地).{0,12}投资|项目总投资/u,
  pattern: [
    /(?:该|此)?(?:项目|工程|生产线|园区|基地)[^，。；]{0,6}?(?:总投资|计划投资|投资)(?:约|达|为)?/u,
    slot('amount', 'money'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [project('', null, m)],
  yes: [['该项目总投资2亿元。', { amount: '2亿元' }]],
  no: ['项目进展顺利。'],
});
