/** Openings and ground-breakings that no noun names: `…大桥建成通车`, `…项目在北塘区开工`. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';

const OPENS =
  '(?:开工建设|破土动工|破土|动土|打下第一根桩|打下首桩|浇下第一方混凝土|挖下第一铲土|通过(?:竣工|完工)?验收|正式开工|开工|动工|挂牌成立|挂牌运营|挂牌|合龙|贯通|开播|开张|下水|点火|并网发电|投运|开放|迁址|奠基|揭牌成立|揭牌|启用|开街|开馆|开园|开业|开镰|建成通车|全线通车|通车|挂牌上市|竣工投产|建成投产|投产|投用|封顶|首发|成立|启动|开通|首航)';

/** What is remembered by its month: `1998年8月，轴承厂挂牌成立`. */
const FOUNDED = /成立|揭牌/u;

export const opened = rule({
  name: 'held: date，name 开工',
  pattern: [
    slot('when', 'date'),
    /(?:\d{1,2}[时点:](?:\d{1,2}分?)?(?:许|左右)?)?，(?:随着[^，。；：！？]{2,30}，|[^，。；：！？“”\uE001-\uE008]{2,24}：)?(?:由[^，。；：！？]{2,30}?的)?/u,
    text('name', /[^，。；：！？\uE001\uE002\uE005\uE006]{1,40}?/u),
    /(?:在(?<where>[^，。；：！？]{1,24}?))?(?:举行|正式|隆重|顺利|全面)?/u,
    text('how', new RegExp(OPENS, 'u')),
    /(?:仪式)?(?=[，。；！]|$)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const name = m.words('name').replace(/^.*的(?=.{4})/u, '');
    if (
      when === undefined ||
      when.date === null ||
      when.date.length < (FOUNDED.test(m.words('how')) ? 7 : 10) ||
      /工作$|活动$|[会班]$|签[订署约]|达成/u.test(name)
    )
      return [];
    const event: Fact = {
      is: 'event',
      of: null,
      type: 'ceremony',
      name: `${name}${m.words('how')}`,
      tour: false,
      follows: false,
    };
    return m.words('where') === '' ? [event] : [event, { is: 'place', name: m.words('where'), of: 'current' }];
  },
  yes: [
    ['6月28日，横跨江面的云州二桥建成通车。', { how: '建成通车' }],
    ['6月28日，随着一声号令，云州二桥正式开工。', { how: '开工' }],
    ['11月6日，喜讯传来：云州恒泰股份有限公司在海州证券交易所挂牌上市。', { how: '挂牌上市' }],
  ],
  no: ['云州二桥将于明年通车。'],
});

/** The day may stand behind what opened: `云州二桥9月9日通过验收`, `两院的联盟日前揭牌`. */
export const openedOn = rule({
  name: 'held: name date 开工',
  pattern: [
    // Who built it may stand before it.
    /(?<=^|[，。；])(?:[^，。；：！？\uE001\uE002\uE005\uE006将]{2,30}?(?:投资|出资|承建|建设|援建)[^，。；：！？\uE001\uE002\uE005\uE006将]{0,14}的)?/u,
    text('name', /[^，。；：！？\uE001\uE002\uE005-\uE007的将]{1,36}?(?<![已于在])/u),
    slot('when', 'date'),
    /(?:在(?<where>[^，。；：！？]{1,24}?))?(?:正式|隆重|顺利|全面)?/u,
    text('how', new RegExp(OPENS, 'u')),
    /(?:仪式)?(?=[，。；！]|$)/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const isLately = when?.kind === 'vague' && m.all('name', 'organization').length > 0;
    if (!isLately && when?.date?.length !== 10) return [];
    const name = `${m.words('name')}${m.words('how')}`;
    return [{ is: 'event', of: null, type: 'ceremony', name, tour: false, follows: false, aside: true }];
  },
  yes: [
    ['北塘物流园一期9月9日通过竣工验收。', { how: '通过竣工验收' }],
    ['云州市第一医院与省人民医院专科联盟日前揭牌。', { how: '揭牌' }],
    ['云江大桥5月6日正式通车。', { name: '云江大桥', how: '通车' }],
    ['云州供电公司投资6800万元建设的北塘变电站3月20日投运，三万户受益。', { name: '北塘变电站', how: '投运' }],
  ],
  no: ['云江大桥将于5月6日通车。', '这些项目的5月进度表已投用。'],
});
