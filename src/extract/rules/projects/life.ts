/** Projects through their life: planned, signed, started, finished: (:Project). */
import { rule, slot, text } from '../../rule.ts';
import { DONE, HOW, ITEM, isBuilt, project, projects, statusOf } from './words.ts';

const LIST = `${ITEM}(?:、[^，。；：！？、]{1,20}?){0,6}?(?:和[^，。；：！？、]{1,16}?)?(?:等[^，。；：！？]{0,10}?)?`;
const OPENS =
  /(?:(?<owner>\uE003)[^，。；：！？\uE001-\uE008]{0,16}?的|(?<=^|[，、；：。]|的|\uE006|：|为|得知|获悉|看到)(?=.))/u;

export const finished = rule({
  name: 'project: name 建成投产',
  pattern: [
    OPENS,
    text('what', new RegExp(LIST, 'u')),
    /(?:(?:等)?(?:(?:[两三四五六七八九十]|\d+)[个大])?(?:重点|重大)?(?:项目|工程))?(?:在(?<place>\uE004))?/u,
    text('how', new RegExp(`${HOW}${DONE}(?!后|以来|仪式|的|典礼|现场会)`, 'u')),
  ],
  confidence: 0.78,
  facts: (m) => projects(m, statusOf(m.words('how'))),
  yes: [['今年，滨江路、环城大道等道路建成通车。', { what: '滨江路、环城大道等道路' }]],
  no: ['公司建成以来不断发展。'],
});

export const finishedThe = rule({
  name: 'project: 竣工投产的 name',
  pattern: [
    text(
      'how',
      /(?:竣工投产|建成投产|建成投用|(?:正在|正)?(?:加快|加紧|全力|抓紧)(?:建设|推进|施工|打造)|建成|新建|在建|开工建设|正在建设|投资建设|规划建设|刚刚投用|投用|改造|通车)/u,
    ),
    /的/u,
    text('what', new RegExp(`${ITEM}(?=[，。；、]|$|正式|在|主体)`, 'u')),
  ],
  confidence: 0.75,
  facts: (m) => projects(m, statusOf(m.words('how')) ?? 'building'),
  yes: [['在去年竣工投产的云州智能工厂，代表们了解生产情况。', { what: '云州智能工厂' }]],
  no: ['建成的成果显著。'],
});

export const dueBy = rule({
  name: 'project: 确保 name 通车',
  pattern: [
    /(?:确保|力争)(?:\uE006)?(?:底|前|之前)*/u,
    text('what', new RegExp(`${ITEM}(?:(?:、|和)${ITEM})*`, 'u')),
    /(?:项目|工程)?(?:(?:在|于|\uE006|按|如期|顺利|实现|建设|部分|全面|全部|\d)[^，。；]{0,16}?)?(?:交付使用|通车|完工|投用|竣工|投产|建成|开放|通行|投入使用)/u,
  ],
  confidence: 0.75,
  facts: (m) => projects(m, 'building'),
  yes: [['确保滨江路、云州大桥在10月底前通车。', { what: '滨江路、云州大桥' }]],
  no: ['确保学生安全返校。'],
});

export const planned = rule({
  name: 'project: name 计划 … 开工',
  pattern: [
    text('what', /\uE008/u),
    /(?:计划|拟|预计|将)(?:于)?(?:\uE006)?[^，。；]{0,8}?/u,
    text('how', /(?:开工|动工|启动|奠基|竣工|建成|投产|通车|投用|完工)/u),
  ],
  confidence: 0.85,
  facts: (m) => projects(m, /开工|动工|启动|奠基/u.test(m.words('how')) ? 'planned' : 'building'),
  yes: [['石桥水库扩容工程计划明年3月开工。', { what: '石桥水库扩容工程', how: '开工' }]],
  no: ['企业计划明年开工。'],
});

export const signedFor = rule({
  name: 'project: 签订 name 协议',
  pattern: [
    /(?:(?<owner>\uE003(?:(?:、|和|与|同)\uE003)*)[^，。；：！？]{0,8}?)?/u,
    text('how', /(?:签订|签署|签约|引进|引入)了?(?:(?:计划)?总?投资(?:约|达)?\uE007的)?/u),
    text('what', /\uE008/u),
    /(?:投资|合作|战略合作|框架|入区|建设|的|开发)*(?:协议书|协议|合同|备忘录|(?=[，。；]|$))/u,
  ],
  confidence: 0.88,
  facts: (m) =>
    projects(m, 'signed').map((fact) =>
      fact.is === 'project' ? { ...fact, owners: fact.owners.filter((o) => o.kind === 'company') } : fact,
    ),
  yes: [['北塘区管委会与云州恒泰机械有限公司签订轻量化铝轮毂项目投资协议。', { what: '轻量化铝轮毂项目' }]],
  no: ['双方签订合作协议。'],
});

export const ceremony = rule({
  name: 'project: name 开工仪式',
  pattern: [text('front', /(?:[\uE003\uE008](?:[一二三四五六七八九十]期)?)?/u), slot('event', 'event')],
  confidence: 0.85,
  facts: (m) => {
    const [event] = m.all('event', 'event');
    const own =
      /^(?<own>.*?)(?:集中|正式)?(?:开工|奠基|动工|竣工|投产|通车|封顶|启用|开园|落成|签约)(?:竣工|投产|通车|启用)*(?:仪式|典礼|活动)$/u.exec(
        event?.name ?? '',
      )?.groups?.['own'];
    if (own === undefined) return [];
    const name = `${m.words('front')}${own}`.replace(/^(?:举行|举办)了?|^.*(?:协议书?|[会节动])暨/gu, '');
    return isBuilt(name) ? [project(m, name, statusOf(event?.name.slice(own.length) ?? ''))] : [];
  },
  yes: [['5月6日，云州湖隧道工程开工仪式举行。', { event: '云州湖隧道工程开工仪式' }]],
  no: ['5月6日，重点项目开工仪式举行。', '5月6日，云州投资环境说明会暨项目签约仪式举行。'],
});

/** What no house that goes about its work is at the centre of. */
const OF_BUILDING = /^(?:项目|工程)?(?:开工|奠基|动工)(?:仪式|典礼)$/u;

export const begun = rule({
  name: 'project: body 举行 开工仪式',
  pattern: [text('what', /\uE003/u), /(?:项目)?(?:今日|正式|隆重|\uE006)*(?:举行|举办)了?/u, slot('event', 'event')],
  confidence: 0.82,
  facts: (m) => {
    const [[event], [body]] = [m.all('event', 'event'), m.all('what', 'organization')];
    const house = body !== undefined && /^(?:school|hospital|other|court)$/u.test(body.kind);
    return house && OF_BUILDING.test(event?.name ?? '') ? [project(m, body.name, statusOf(event?.name ?? ''))] : [];
  },
  yes: [['5月13日，北塘新区第二实验小学举行奠基仪式。', { what: '北塘新区第二实验小学' }]],
  no: [
    '5月13日，北塘新区第二实验小学举行开学典礼。',
    '5月13日，云州城投集团举行奠基仪式。',
    '5月13日，云州大学举行启用仪式。',
  ],
});
