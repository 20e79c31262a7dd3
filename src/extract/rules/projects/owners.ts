/** Who pays for projects and builds them: (:Organization)-[:OWNS]->(:Project). */
import { rule, slot, slots, text } from '../../rule.ts';
import { ITEM, project, projects } from './words.ts';

export const builtBy = rule({
  name: 'project: 由 organization 投资 amount 建设',
  pattern: [
    new RegExp(`(?:(?<=^|[，；：。的]|其中，)(?<what>(?!项目|工程|活动|该|这)${ITEM}))?(?:(?<=\\uE008)，)?由`, 'u'),
    text('owner', new RegExp(`${slots.organizations}(?:(?:联合|携手|联手|会同)${slots.organizations})?`, 'u')),
    /(?:（[^）]*）)?(?:按[^，。；]{2,8}?比例)?(?:共同|联合|等|独家|独资|全额|联手|携手)*(?:投资|出资|斥资|耗资|筹资|捐资|拿出|负责)?(?:约|近|超)?/u,
    text('amount', /\uE007?/u),
    /(?:建设|兴建|修建|打造|开发|实施|投资|建成|改造|援建|捐建|建造)(?:(?!的)|的(?:项目|工程)(?=，|\uE006))/u,
  ],
  confidence: 0.85,
  facts: (m) => {
    if (m.words('what') === '') return [project(m, '', null)];
    const named = projects(m, null);
    const [house] = m.all('what', 'organization');
    // What was paid for and built is a project, whatever its name ends in.
    const paid = named.length === 0 && m.words('amount') !== '' && house !== undefined && house.kind !== 'company';
    return paid ? [project(m, house.name, null)] : named;
  },
  yes: [
    ['智能农机装备制造项目由云州重工集团斥资15.6亿元兴建。', { what: '智能农机装备制造项目', amount: '15.6亿元' }],
    ['该项目由云州恒泰机械有限公司联合云州港集团共同投资9.8亿元建设。', { what: '', amount: '9.8亿元' }],
    ['这个由云州港集团投资3亿元建设的项目去年9月动工。', { what: '', amount: '3亿元' }],
    ['这个由云州港集团投资3亿元建设的项目，去年9月封顶。', { what: '', amount: '3亿元' }],
    ['夕阳红养老服务中心由云州城投集团出资8600万元建成。', { what: '夕阳红养老服务中心' }],
    ['大桥全长960米，由云州城建集团有限公司投资1.3亿元建设。', { owner: '云州城建集团有限公司', amount: '1.3亿元' }],
  ],
  no: ['由政府投资建设。'],
});

export const builtByThe = rule({
  name: 'project: 由 organization 建设的 name',
  pattern: [
    /(?:由)?/u,
    slot('owner', 'organizations'),
    /(?:（[^）]*）)?(?:在\uE004)?(?:共同|联合|等|计划|牵头|独资|合资|全资|承担|负责)*(?:投资|出资|负责)?(?:约)?/u,
    text('amount', /\uE007?/u),
    /(?:建设|兴建|修建|打造|开发|实施|投资|承建)的/u,
    text(
      'what',
      new RegExp(`${ITEM}(?=[，。；、]|$|正|已|在|主体|开|竣|建|投|全|顺|进|加|于|\\uE006|总|计划|通)`, 'u'),
    ),
  ],
  confidence: 0.88,
  facts: (m) => projects(m, null),
  yes: [
    [
      '由云州城建集团有限公司投资建设的滨湖快速路工程在北塘区开工。',
      { owner: '云州城建集团有限公司', what: '滨湖快速路工程' },
    ],
  ],
  no: ['由云州城建集团有限公司制定的方案。'],
});

export const ownedBy = rule({
  name: 'project: organization 的 name 项目',
  pattern: [
    slot('owner', 'organization'),
    /的?/u,
    text('what', /\uE008/u),
    /(?=总投资|计划|正|已|在|主体|开工|竣工|建成|投产|顺利|进展|成功|现场|工地|签约|，)/u,
  ],
  confidence: 0.8,
  facts: (m) => (m.all('owner', 'organization')[0]?.kind === 'company' ? projects(m, null) : []),
  yes: [['云州恒泰机械有限公司的轻量化铝轮毂项目已投产。', { what: '轻量化铝轮毂项目' }]],
  no: ['北塘区的石桥水库扩容工程已开工。'],
});
