/** Bodies that take part through their people: (:Organization)-[:ATTENDED]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';

/** `、县水利局和相关镇负责人`: who else of a list came, not by name. */
const AND_OTHERS = '(?:(?:、|和|及|以及)(?:相关|有关|所在|属地|部分|各)[^，。；：！？、\\uE001-\\uE006]{1,8}?)?';
/** `县防汛指挥部成员单位`: those that belong to the body came, not itself. */
const ITS_MEMBERS =
  /^的?(?:(?:各|有关|相关)?(?:成员|会员|理事|联席|所属|下属|直属|挂包|包联)(?:单位|企业|部门)|(?:机关)?各\p{Script=Han}{2,8}(?:负责|主要))/u;
/** How many and what they are: `等12支队伍250余人`. */
const COUNTED =
  '(?:等(?:(?:\\d+|[两三四五六七八九十]+)(?:余|多)?[家个所支])?(?:单位|部门|企业|学校|协会|机构|高校|商会|队伍|代表队|救援力量|责任单位|乡镇|镇街|街道|银行)?(?:\\d+(?:余|多)?名?人)?)?';
/** Who of a body came. */
const PEOPLE =
  '(?:党[（）工]*委书记|[^，。；：！？\\uE001-\\uE004]{0,8}?(?:负责人|负责同志|的同志|领导班子成员|领导班子|班子成员|领导|代表|主任|书记|有关人员|工作人员|干部|师生)(?:，[^。；：！？]{2,60}?(?=参加|出席|列席))?)?(?:及[^，。；：！？\\uE001-\\uE004]{2,10})?';
const PAPER = '(?:承诺书|责任书|责任状|倡议书|目标书)';
/** What those do who come. */
const CAME = `(?:参加|出席|陪同(?:参加|调研|检查|视察|考察|慰问|走访|督导|活动)?|参会|参展|参赛|参演|参训|列席|亮相|登场|设展|布展|(?:一道|一同|一起|随同)前往|(?<=队伍[^，。；：！？]{0,12})(?:(?:赶赴|赶到|赶往|抵达)现场|投入(?:演练|救援|抢险|处置))|投入演练|到会(?!见)|到场|进行了?[^，。；]{0,4}述职|(?:向[\\uE003\\uE004、和]{1,5})?(?:递交|签订|签署)了?[^，。；]{0,6}${PAPER}|(?<=负责人|负责同志|代表|班子成员|主要领导)[^，。；：！？\\uE001-\\uE004]{0,6}(?:汇报|介绍|通报|发言|解读|陈述|述职|交流|表态|(?:递交|签订|签署|签下|领取|宣读)了?[^，。；]{0,6}${PAPER}))`;

export const sentTo = rule({
  name: 'attended: organization 参加 event',
  pattern: [
    /(?<!因在|因到|因赴)/u,
    slot('who', 'members'),
    text('rest', new RegExp(`${AND_OTHERS}${COUNTED}的?${PEOPLE}[^，。；：！？\\uE001-\\uE004]{0,6}?${CAME}`, 'u')),
  ],
  confidence: 0.85,
  facts: (m) => {
    const who = bodiesIn(m, 'who');
    return [bodiesAt(ITS_MEMBERS.test(m.words('rest')) ? who.slice(0, -1) : who, 'attended', 'current')];
  },
  yes: [
    ['综合办公室、财政局、民政局负责人参加会议。', { who: '综合办公室、财政局、民政局' }],
    [
      '云州恒泰机械有限公司、云州远航物流有限公司等老面孔悉数亮相。',
      { who: '云州恒泰机械有限公司、云州远航物流有限公司' },
    ],
    ['副市长林若川和市水利局、市应急局的同志一道前往。', { who: '市水利局、市应急局' }],
    ['市财政局、驻云州某部以及铁路机辆段等32家单位负责人参会。', { who: '市财政局、驻云州某部以及铁路机辆段' }],
    ['云州公交公司、北塘客运公司等9家企业负责人递交了承诺书。', { who: '云州公交公司、北塘客运公司' }],
    ['财政局、民政局负责人，云州商会会长林若川等百名嘉宾参加。', { who: '财政局、民政局' }],
    ['市消防救援支队、北塘区人民医院等12支队伍250余人迅速赶赴现场。', { who: '市消防救援支队、北塘区人民医院' }],
    ['市水利局、我校教务处和相关镇负责人参加活动。', { who: '市水利局、我校教务处' }],
  ],
  no: [
    '何田因在市委党校学习未能到会。',
    '市消防救援支队迅速赶赴现场，明火被扑灭。',
    '财政局负责人要求加快进度。',
    '财政局的同志前往北塘区。',
  ],
});

/** A clause of nothing but groups who came, each named by its bodies. */
export const groupsCame = rule({
  name: 'attended: organizations 的人员参加',
  pattern: [
    /(?<=^|[。；，]|以及)/u,
    text('who', /\uE003(?:(?!是|要|将|应|须|未)[^，。；：！？\uE001\uE002\uE005\uE006]){4,90}?/u),
    /(?<=负责人|负责同志|代表|人员|志愿者|师生|干部|职工|学生|同志|队员|党员|人)(?:共同|一同|一起|分别|应邀|受邀|到场|现场)?(?:参加|出席|列席|参与(?=了?(?:活动|仪式|此次|本次)))了?(?:会议|活动|仪式|大会|典礼|座谈|座谈会|\uE005)?(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [
    ['云州市渔业协会、河口区公益协会的60名志愿者参与活动。', {}],
    ['北塘区团委负责人以及云州大学、云州师范学院的50名志愿者参加活动。', {}],
  ],
  no: ['云州大学要求全体师生参加活动。', '云州大学发展迅速。'],
});

export const spokeForBodies = rule({
  name: 'attended: organizations 作表态发言',
  pattern: [
    /(?<=^|[，。；])(?:[^，。；：！？\uE001-\uE006]{2,8}的)?/u,
    slot('who', 'organizations'),
    text('more', /(?:[、，（](?![^。；]*(?:被|获|授予))[^。；：！？\uE001\uE002\uE005\uE006]{1,40}?)?/u),
    /(?:等)?[^，。；：！？\uE001-\uE005]{0,14}?(?:进行|作|做)[了出]?[^，。；：！？]{0,4}(?:述职|表态发言|交流发言|典型发言|书面交流|书面发言|检讨发言|大会发言|发言|经验介绍|经验交流|汇报|表态|答复|解答|回应|推介)/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt([...m.all('who', 'organization'), ...m.all('more', 'organization')], 'attended', 'current')],
  yes: [['会上，临江街道、河口镇作了表态发言。', { who: '临江街道、河口镇' }]],
  no: ['临江街道进行了整改。'],
});

export const reportedThere = rule({
  name: 'attended: organization 通报了情况',
  pattern: [
    /(?<=^|[，。；])/u,
    slot('who', 'organizations'),
    /(?:等)?(?:单位|部门)?(?:先后|分别|还|也)?(?:通报|汇报|介绍|解读)了[^，。；：！？\uE001\uE002]{0,20}(?:情况|工作|经验|做法|政策|措施)(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'attended', 'current')],
  yes: [['会议召开，市农业农村局通报了有关情况。', { who: '市农业农村局' }]],
  no: ['市农业农村局通报了3起案件。'],
});

export const workedTogether = rule({
  name: 'attended: 同 organizations 共同研究',
  pattern: [
    /(?:同|与|和|会同|召集|组织|(?:随行|同行|陪同|在场|到场)的)/u,
    slot('who', 'members'),
    new RegExp(AND_OTHERS, 'u'),
    /(?:等)?(?:\d+[家个])?(?:单位|部门|企业|乡镇)?(?:的)?(?:主要|有关|相关|分管)?(?:负责人|负责同志|人员|同志|代表|干部)?(?:一起|一道|共同|现场|当场|当面|面对面)+(?:研究|会商|商议|协商|协调|分析|研判|商讨|探讨|座谈|交流|接访|接待|办公|解决)/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [
    ['林若川认真听取诉求，并同县住建局、河口镇等单位负责人共同研究解决办法。', { who: '县住建局、河口镇' }],
    ['他会同市水利局、市林业局现场会商。', { who: '市水利局、市林业局' }],
    ['他要求随行的市水利局、市林业局和有关镇负责人现场研究。', { who: '市水利局、市林业局' }],
  ],
  no: ['县住建局负责人要求共同研究解决办法。'],
});

export const answeredThere = rule({
  name: 'attended: organizations 就 … 作答',
  pattern: [
    /(?<=^|[，。；])/u,
    slot('who', 'members'),
    /(?:等(?:\d+[家个])?(?:单位|部门|企业)?)?(?:的?(?:主要|有关)?(?:负责人|负责同志|代表))?(?:先后|分别)?(?:就|围绕)[^。；！？\uE001\uE002\uE005]{2,30}?(?:逐[项一条]|分别|一一|先后|现场|当场|依次)?(?:作答|答复|解答|回应|表态|汇报|发言|作了?(?:说明|解答|介绍|汇报|通报|发言|答复|解读|回应)|进行了?(?:说明|解答|介绍|汇报|通报|发言|答复|解读|回应))/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [['市水利局、市林业局等单位就用地、供电事项逐项作答。', { who: '市水利局、市林业局' }]],
  no: ['市水利局就用地问题开展调查。'],
});

export const connected = rule({
  name: 'attended: 与 organizations 视频连线',
  pattern: [
    /(?<!记者|主持人)(?:与|同|和)/u,
    slot('who', 'members'),
    new RegExp(`${COUNTED}${NOT_PLANNED}(?:[^，。；：！？\\uE001-\\uE006]{0,4}?)(?:进行)?(?:视频|远程|云端)连线`, 'u'),
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [['何田主持召开调度会，与临江街道、河口镇视频连线。', { who: '临江街道、河口镇' }]],
  no: ['记者与市气象局视频连线。', '何田与临江街道连线。'],
});

export const broughtAlong = rule({
  name: 'attended: 率 organizations 负责人',
  pattern: [
    /(?:率领?|带领|会同|带着|领着)/u,
    slot('who', 'organizations'),
    /(?:等)?(?:单位|部门)?(?:的)?(?:一班人|(?:近|共)?(?:\d+余?名)?[^，。；：！？\uE001-\uE006]{0,4}?(?:志愿者|会员|队员|专家|师生|医护人员)|(?:主要|有关|相关)?(?:负责人|负责同志|工作人员|人员|干部))/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [
    ['3月5日，副市长林若川率市应急管理局、市水利局负责人到北塘区检查。', { who: '市应急管理局、市水利局' }],
    ['会长林若川带领市诗词学会、市茶艺协会20余名志愿者走进军营。', { who: '市诗词学会、市茶艺协会' }],
  ],
  no: ['副市长林若川率队检查。'],
});
