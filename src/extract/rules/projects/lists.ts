/** Projects that are listed, looked at or spoken of as such: (:Project). */
import { type Rule, rule, slot, text } from '../../rule.ts';
import { things } from '../things.ts';
import { ITEM, project, projectNamed, projectNames, projects, statusOf } from './words.ts';

export const listedProjects: Rule = rule({
  name: 'project: in a list',
  pattern: [
    slot('what', 'stops'),
    /等(?:\d+个|[一二三四五六七八九十]+个)?(?:\uE008|[^，。；\uE001-\uE004]{0,6}?(?:项目|工程|平台)(?!负责|部))/u,
    text('then', /[^，。；]{0,10}/u),
  ],
  confidence: 0.8,
  facts: (m) =>
    /[、和]/u.test(m.words('what'))
      ? things(m, 'what').map((thing) => project(m, thing.name, statusOf(m.words('then'))))
      : [],
  yes: [
    ['代表们察看了云州大桥、文澜公园等3个项目。', { what: '云州大桥、文澜公园' }],
    ['全年建成石桥村扶贫车间、河口村光伏电站等产业扶贫项目7个。', { what: '石桥村扶贫车间、河口村光伏电站' }],
  ],
  no: ['代表们提出建议。'],
});

export const underWay = rule({
  name: 'project: 在 name 工地',
  pattern: [
    /(?:在|来到|走进|到|和|、|深入|前往|(?<=[查察]看)的)/u,
    text('what', new RegExp(`${ITEM}(?:(?:、|和)${ITEM})*`, 'u')),
    text('noun', /(?:项目|工程)?/u),
    /(?:建设)?(?:工地|施工现场|建设现场|项目部|(?<=项目|工程|建设|\uE008)现场)/u,
  ],
  confidence: 0.8,
  facts: (m) => {
    // `来到环卫中心、文澜路工地`: only a noun for all makes projects of the bodies before the last.
    const all = projects(m, 'building');
    const words = m.words('what') + m.words('noun');
    // `河口水库、朝阳路改造工程现场`: the noun is in the name of the last.
    const ownNoun = m.all('what', 'project').some(({ name }) => /(?:项目|工程)$/u.test(name) && words.endsWith(name));
    const bodies = m.all('what', 'organization').map(({ name }) => name);
    if (ownNoun) return all.filter((fact) => fact.is === 'project' && !bodies.includes(fact.name));
    return /(?:项目|工程)$/u.test(words) ? all : all.slice(-1);
  },
  yes: [['在云州大桥、滨江路项目工地，林若川叮嘱注意安全。', { what: '云州大桥、滨江路项目' }]],
  no: ['工地一片繁忙。'],
});

export const isProject = rule({
  name: 'project: name 是重点工程',
  pattern: [
    /(?<=^|[，。；：])/u,
    text('what', new RegExp(ITEM, 'u')),
    /[^，。；：！？\uE001-\uE004]{0,16}?，?(?:是|系|作为)[^，。；]{0,12}?(?:重点|重大|标志性|民生)[^，。；]{0,6}?(?:工程|项目)/u,
  ],
  confidence: 0.85,
  facts: (m) => projects(m, 'building'),
  yes: [['文澜公园规划完善，是全市重点生态工程。', { what: '文澜公园' }]],
  no: ['北塘区是工业大区。'],
});

export const progressOf = rule({
  name: 'project: name 项目建设进展',
  pattern: [text('what', /[\uE003\uE008]/u), /的?(?:(?:项目|工程)|(?<=\uE008))建设(?:的)?(?:进展|进度|情况|推进)/u],
  confidence: 0.8,
  facts: (m) => {
    const [body] = m.all('what', 'organization');
    if (body !== undefined && /^(?:company|government|party|bank|media)$/u.test(body.kind)) return [];
    const name = body?.name ?? m.words('what').replace(/项目$/u, '');
    return [project(m, name, 'building')];
  },
  yes: [['大家询问了云州科技学院项目建设进展。', { what: '云州科技学院项目' }]],
  no: ['会议听取了项目建设情况汇报。'],
});

export const lookedAt = rule({
  name: 'project: 调研 name 建设',
  pattern: [
    /(?:调研|察看|查看|了解|视察|检查|督导|考察|参观|推进|推动|加快|加快推进|抓好)了?/u,
    text('what', new RegExp(ITEM, 'u')),
    /(?:等)?(?:项目|工程)?(?:建设|施工)(?:等|情况|进展|进度|现场|工作|步伐|(?=[，。；]|$))/u,
  ],
  confidence: 0.78,
  facts: (m) => projects(m, 'building'),
  yes: [['林若川调研了石桥村采茶文化街区建设等事项。', { what: '石桥村采茶文化街区' }]],
  no: ['林若川调研了重点项目建设情况。'],
});

export const advanced = rule({
  name: 'project: 推进 name',
  pattern: [
    /(?:推进|推动|加快|抓好|抓紧|启动|实施|新建|(?:开工|动工|启动|规划|投资)建设)了?/u,
    text('what', /\uE008(?:(?:、|和)\uE008)*/u),
  ],
  confidence: 0.7,
  facts: (m) => projects(m, 'building'),
  yes: [
    ['要全力推进石桥水库扩容工程。', { what: '石桥水库扩容工程' }],
    ['集团将开工建设石桥水库扩容工程。', { what: '石桥水库扩容工程' }],
  ],
  no: ['要推进重点项目。'],
});

export const spentOn = rule({
  name: 'project: amount，用于 name',
  pattern: [
    slot('amount', 'money'),
    /，?(?:主要|全部|专门|专项|将)?用于/u,
    text('what', /\uE008(?:(?:、|和)\uE008)*/u),
    /(?:建设|实施)?(?=[，。；]|$)/u,
  ],
  confidence: 0.8,
  // What one gives is not what it costs.
  facts: (m) => projectNames(m, 'what').map(projectNamed),
  yes: [['云州农商银行发放贷款800万元，用于石桥水库扩容工程。', { what: '石桥水库扩容工程' }]],
  no: ['云州农商银行发放贷款800万元，用于项目建设。'],
});

const ENTRY =
  '(?:[\\uE003\\uE004]?\\uE008(?:项目|工程)?|\\uE003|(?:(?![和及的了])[\\p{Script=Han}A-Za-z\\d“”]){3,24}?(?=[、，。；和及等]|$))';

export const listedAfter = rule({
  name: 'project: 开工的项目有 names',
  pattern: [
    text('then', /(?:集中|同步|同时|首批|新|已)?(?:开工|签约|竣工|投产|在建|落户|落地|动工|奠基|建成|实施|启动)的?/u),
    /(?:重点|重大|\p{Script=Han}{0,4}类)?(?:项目|工程)(?:\d+个，)?(?:有|包括|分别[是为]|为|是|涉及|依次[是为])：?/u,
    text('what', new RegExp(`${ENTRY}(?:(?:、|和|及|以及)${ENTRY}){1,30}`, 'u')),
    /(?=[，。；！]|等|$)/u,
  ],
  confidence: 0.82,
  facts: (m) => projects(m, statusOf(m.words('then'))),
  yes: [
    [
      '本次集中开工的项目有：云州智能装备产业园、北塘污水处理厂二期、滨江大道改造工程。',
      { what: '云州智能装备产业园、北塘污水处理厂二期、滨江大道改造工程' },
    ],
  ],
  no: ['开工的项目有3个。', '签约的项目涵盖新能源、装备制造等领域。'],
});
