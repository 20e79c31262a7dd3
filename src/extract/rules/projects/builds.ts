/** What firms build, with what it costs told after its name: (:Organization)-[:OWNS]->(:Project {investment}). */
import { rule, slot, text } from '../../rule.ts';
import { ABOUT, COST } from './costs.ts';
import { ITEM, projectNamed, projectNames, projects } from './words.ts';

export const buildsFor = rule({
  name: 'project: organization 建设 name，投资 amount',
  pattern: [
    text('owner', /(?:\uE003(?:(?:、|和|与|同|联手|携手|联合)\uE003)*)?/u),
    /[^，。；：！？\uE001-\uE008]{0,12}?(?:投资建设|建设|新建|兴建|打造|筹建|修建|合建|共建|代建|援建|承建|谈成|谈妥|敲定|开建|上马|(?<=\uE003)做)(?:了|起)?(?:一[座个条])?/u,
    text('what', /[^，。；：！？、的和\uE000-\uE008]{2,24}/u),
    new RegExp(`，(?:首期|前期|设备|工程|共|累计)?(?:${COST}|(?:计划|预计)?(?:投资|投入)${ABOUT})`, 'u'),
    slot('amount', 'money'),
  ],
  confidence: 0.85,
  facts: (m) => projects(m, null),
  yes: [
    [
      '云州恒泰机械有限公司联手云州港集团打造滨江冷链物流港，总投资达12亿元。',
      { owner: '云州恒泰机械有限公司联手云州港集团', what: '滨江冷链物流港', amount: '12亿元' },
    ],
    ['北塘区政府与云州远航物流有限公司谈成了食用菌加工基地，计划投资2亿元。', { what: '食用菌加工基地' }],
    ['云州恒泰机械有限公司建设北岭检测中心，投资3000万元。', { what: '北岭检测中心', amount: '3000万元' }],
  ],
  no: ['云州恒泰机械有限公司建设一流企业，投资3000万元。', '加快建设，投资2亿元。'],
});

export const settles = rule({
  name: 'project: organization 的 name 落户，投入 amount',
  pattern: [
    slot('owner', 'organization'),
    /的/u,
    text('what', new RegExp(`${ITEM}(?=落户|落地|落子|选址|花落)`, 'u')),
    /(?:落户|落地|落子|选址|花落)[^，。；：！？\uE007]{0,10}/u,
    new RegExp(`，(?:首期|一期|前期|设备)?(?:${COST}|(?:计划|预计)?(?:投资|投入)${ABOUT})`, 'u'),
    slot('amount', 'money'),
  ],
  confidence: 0.85,
  facts: (m) => projects(m, 'signed'),
  yes: [
    [
      '云州恒泰机械有限公司的减速机生产线落户北塘区，首期投入8000万元。',
      { owner: '云州恒泰机械有限公司', what: '减速机生产线', amount: '8000万元' },
    ],
  ],
  no: ['云州恒泰机械有限公司的总部落户北塘区，员工2000人。'],
});

export const paysFor = rule({
  name: 'project: 投资 amount 建设 name',
  pattern: [
    text(
      'how',
      /(?<!\uE008|工程|项目|[一二三四]期|园区?|基地|总)(?:计划|拟|将)?(?:再)?(?:投资|出资|斥资|拿出|投入|追加(?:投资)?|合资|耗资|筹资|捐资)(?:约|近|超|了)*/u,
    ),
    slot('amount', 'money'),
    /，?(?:用于)?(?:(?:在|于|与|和|同|联合|携手)[^，。；：！？]{1,20}?)?(?:共同|联合|合作)?(?:建设|兴建|新建|建成|建起|共建|合建|实施|改造|打造|扩建|修建|筹建|创办|办起)(?:了|起)?/u,
    text('count', /(?:(?:\d+|[一两二三四五六七八九十]+)[条座个家处所])?/u),
    text('what', new RegExp(`(?:${ITEM}|\\uE003[一二三]期\\uE008)(?:[、和及]${ITEM}){0,4}(?=[，。；]|$)`, 'u')),
  ],
  confidence: 0.85,
  facts: (m) => {
    const status = /计划|拟|将/u.test(m.words('how')) ? 'planned' : null;
    const names = projectNames(m, 'what');
    // What several cost together is the sum of none.
    return names.length > 1 ? names.map((name) => ({ ...projectNamed(name), status })) : projects(m, status);
  },
  yes: [
    ['该公司先后投资8.6亿元建成4条岩板生产线。', { amount: '8.6亿元', count: '4条', what: '岩板生产线' }],
    ['双方合资5.5亿元共建连接器智能工厂。', { what: '连接器智能工厂' }],
    ['该公司将投资30亿元，建设储能装备基地和云岭光伏电站。', { what: '储能装备基地和云岭光伏电站' }],
    ['河口镇引进云州制药有限公司投资1200万元建起加工厂，村民在家门口就业。', { what: '加工厂' }],
  ],
  no: ['产业园一期工程投资4.2亿元，建成3条生产线。', '去年投资3亿元改善民生。', '该公司投入2000万元建设研发团队。'],
});
