/** What the cutter of words sometimes leaves at the front of a name: `仪式在…宾馆`, `工程由…公司`. */
import { Opening } from '../../text/scan/beside.ts';
import { Scanner } from '../../text/scan/scanner.ts';

const VERBS =
  '(?:支持|大抓|围绕|推动|打造|依托|建设(?!银行|局|集团|厅|工程|委|路)|培育|扶持|慰问|看望|走访|视察|参观|联合(?!国|会|体|大学|实验|利华)|改扩建|扩建|改建|建成投产|建成投用|开工建设|竣工投产|投资建设)';
const OPENING_VERB = new RegExp(`^(?:全力|着力|大力|积极|认真|切实|充分|紧紧)?${VERBS}了?(?=.{2}|[省市区县]$|$)`, 'u');
/** `部分委员视察某小区`: whoever looks at it. */
const LOOKED_AT = /^.{2,12}(?:视察|调研|考察|走访|慰问|督导|检查)(?=.{3})/u;
/** A former post: `原某局局长`. */
const FORMER =
  /^(?:原(?![阳平州])|(?:时任|历任|现任|新任|先后任)$|(?:时任|历任|现任|新任|先后任|挂职(?:任|于|在)?)(?=\p{Script=Han}))/u;
/** Whose part in a work it is: `设计方某设计院`, `施工单位某公司`. */
const BUILDER =
  /^.{0,6}(?:运营方|承建方|投资方|出资方|建设方|建筑方|设计方|监理方|代建方|施工方|主办方|承办方|开发商|运营商|供应商|承包商|(?:承办|主办|建设|施工|承建|牵头|责任|帮扶|派驻|会长|理事|会员|成员)单位)(?=.{2})/u;
const JUNK = [
  OPENING_VERB,
  // `一行来某产业园`
  /^(?:等)?一行(?:来到|来|到|赴|莅临)?(?=.{2})/u,
  BUILDER,
  // `校友企业远航物流集团`: what kind of firm it is.
  /^\p{Script=Han}{0,6}企业(?!管理|服务|发展|集团|家|咨询|孵化|联合|研究|文化|信用|投资)(?=\p{Script=Han}{3})/u,
  // `集团全资子公司云州远航有限公司`: whose it is.
  /^\p{Script=Han}{0,12}(?:(?:子|项目|合资)公司|绿色工厂|示范工厂)(?=\p{Script=Han}{4})/u,
  // `…签约暨云州研究院揭牌`
  /^\p{Script=Han}{0,8}暨(?=\p{Script=Han}{2})/u,
  /^(?:首|第.{1,3})届(?!.*(?:代表|委员会))/u,
  // A whole name before a conjunction or preposition is a neighbour, not a part.
  /^\p{Script=Han}{3,12}[局委厅]在(?=.{3})/u,
  /^(?:中共)?(?<area>\p{Script=Han}{2,4}[市县区])(?:\p{Script=Han}{0,8}[会局委院团])?(?=\k<area>)/u,
  /^.{3,24}(?:公司|集团|大学|学院|医院|银行|分行|支行|基金会|总会|商会|协会)(?:向|与|和|由|为|对|在|同|及)(?=.)/u,
  FORMER,
  // `科学技术奖由某学院`, `年货节在某广场`, `图为某工厂`, `五年内向某学院`
  /^.{0,30}(?:[奖章赛节展周季]|项目|工程)(?:由|在|于)(?=.{2})/u,
  // `邀上某村`, `挂职某医院`, `认捐一座某中心`
  /^(?:邀上|叫上|约上|挂职|认捐|公开拍卖|送上|呈上|坐上|考上|走好)(?:了|一[座所个家])?(?:原(?=.{2}))?(?=.{2}|[省市区县]$)/u,
  /^[一二三四五六七八九]是(?=.{2})/u,
  // `本报讯云州供电公司…`, `“十四五”期间恒泰集团`, `应某区政府邀请`
  /^(?:本[报网台刊]讯|期间|应(?=\p{Script=Han}{2,4}[省市区县州旗]))(?=.)/u,
  // `某公司职工和某学校`: those of another house.
  /^\p{Script=Han}{2,12}(?:职工|员工|师生|干部|村民)[和与及](?=.{2})/u,
  // `某局获某厅补助`, `某村党支部捧回县委颁发的奖牌`
  /^\p{Script=Han}{2,16}(?:党支部|党委|公司|[局委厅办院会村镇乡])(?:荣?获|捧回)(?=[省市县区国全]|$)/u,
  // `接下来公司还打算…`, `楼房改作某中心`
  /^(?:接下来|改作|选址|领办|下一步)(?=.{2}|$)/u,
  // `经开区某公司`: the cutter takes 经 for a preposition.
  /^开区(?=.{2})/u,
  /^(?:图为|东道主|承办地|内(?=[向为对将在]))(?=.{2})/u,
  /^(?:受|经|应|据|按|遵|请|让|报|完|随)$/u,
  // `走访了某学院`, `捐给母校某技校`
  /^(?:了|母校)(?=\p{Script=Han}{2})/u,
  // `据市财政局`, `获省总工会`, glued by the cutter.
  /^(?:请|据|获|同|跟|让|随|托|找|经)(?=[省市区县](?![长级])(?:\p{Script=Han}|$))/u,
  // `最佳展台奖归某集团`
  /^.{0,8}[奖杯冠亚季军](?:归|花落)(?=.{2})/u,
  // `这座物流港由某集团`
  /^.{1,12}?(?<![自缘理来根无])由(?=.{2})/u,
  /^.{1,6}[选设建开落放](?:在|址于)(?=.{2})/u,
  // `百年老号某酱园`
  /^.{0,4}(?:老字号|老号|老店|名店|名企|[^省市区县]号(?=.{2}$))(?=.{2})/u,
  /^\p{Script=Han}{2,10}[省市区县镇乡村]建(?:起|成|设)?了?一[座个处]/u,
  // `某村建卫生室`: a village is no part of what it builds.
  /^.{2,12}[村镇乡县区市校](?:援|捐|兴|新|修|扩|筹)?建$/u,
  /^.{3,24}(?:公司|集团|大学|学院|医院|银行)(?:投资)?(?:建设|新建|兴建|打造|承建|运营|创办|开办)(?=.)/u,
  /^完(?=\p{Script=Han}{2})/u,
  /^\p{Script=Han}{2,8}?(?<!城)[省市区县镇乡](?:投资|分[两三四]期)?(?:建设(?!投资|开发|发展|局|银行|集团|厅|工程|委|路)|新建|兴建|打造|建成)(?=.{4})/u,
  /^.{0,6}某(?:从|向|将|把|与|对|在|被|给|到)?(?=.{2}|$)/u,
  LOOKED_AT,
  // `市委巡察组巡察市教育局党组`: whoever looks into it.
  /^.{2,12}组(?:巡察|巡视|督察|检查|督导)(?=.)/u,
  /^(?:曾|并|还|又|已)?(?:率|任|兼|曾任|兼任)(?=.{2}|$)/u,
  /^(?:活动|仪式|会议|比赛|大会|培训班?|典礼|赛事|项目|工程|座谈会|现场会|推介会|招聘会|展览|义诊)(?:现场)?(?:在|由)(?=.)/u,
  /^(?!\p{Script=Han}(?<![省市县区州])和[市县区]).{0,8}(?:由|向|受|在|为|对|与|和|同|上报|前报|后报)(?=[省市区县](?![长级])(?:.|$))/u,
  /^.{0,4}(?:为|由|向|在|受|被)(?=\p{Script=Han}{2,4}[省市区县])/u,
  /^[次趟回](?:到|赴)(?=.)/u,
  // `某市党政代表团来某学院`: guests stand before their host.
  /^.{2,14}(?:代表团|考察团|访问团|参访团|调研组|视察组|督导组)(?:来|到|赴|走进|前往)(?=.{2})/u,
  /^(?:专程|特意|特地|连夜|主动|曾|曾经|多次|再次)*(?:在|从|对|向(?!阳)|由|与|及(?!第)|到|赴|于|被|为(?!民)|和(?!平|谐|顺|美|畅|润|泰|悦))(?=\p{Script=Han})/u,
  /^[我该本][院校行](?=.{2}|$)/u,
  /^.{0,2}[团组队]在(?=.{2})/u,
  /^(?:这|那)是(?=.|$)/u,
  /^(?:代表|经)(?=[院校省市区县党]\p{Script=Han}?$)/u,
];
/** Most names hold the words of none or one of them. */
const JUNK_IN = new Scanner(
  JUNK.map((pattern) => ({ pattern, opening: new Opening(pattern) })),
  ({ pattern }) => pattern,
);

/** Bodies of all places together are none: `各设区市水利局`, `各县（市、区）总工会`. */
export const OF_MANY =
  /(?:各\p{Script=Han}{0,5}|各[省市县区乡镇街道]{1,2}（[省市县区乡镇街道、]{1,7}）|设区市|县级市|地级市|全[省市县区]\p{Script=Han}{0,2})$/u;
/** The only ones in a list. */
const IN_A_LIST = [
  OPENING_VERB,
  BUILDER,
  FORMER,
  /^\p{Script=Han}{3,12}[局委厅]在(?=.{3})/u,
  /^\p{Script=Han}{2,4}?[到赴](?!家|底|位|期)(?=\p{Script=Han}{2})/u,
].map((pattern) => new Opening(pattern));

/** How many characters at the front of `core`, the words before an ending, belong to no name; in a list only a verb does. */
export function openingJunk(core: string, listed: boolean): number {
  if (listed) return IN_A_LIST.map((junk) => junk.lengthAt(core, 0)).find((length) => length > 0) ?? 0;
  let length = 0;
  for (const { opening } of JUNK_IN.candidates(core)) length += opening.lengthAt(core, length);
  return length;
}
