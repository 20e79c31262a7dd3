/** Bodies whose people do something at an event: report, are called in, treat, perform: (:Organization)-[:ATTENDED]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';

export const heardFrom = rule({
  name: 'attended: 听取了 organization 关于 … 的汇报',
  pattern: [
    /(?:听取|审议)[了并过]*/u,
    slot('who', 'organizations'),
    /(?:负责人|主要负责人)?(?:分别)?(?:所?作的)?关于[^。；！？\uE001\uE002\uE003]{2,60}?的?(?:情况)?(?:汇报|通报|说明)/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [['会议听取了市林业局关于春季造林工作情况的汇报。', { who: '市林业局' }]],
  no: ['会议听取了关于春季造林工作情况的汇报。', '会议传达了市林业局关于春季造林的通知。'],
});

export const calledIn = rule({
  name: 'attended: 对 organizations 进行约谈',
  pattern: [
    new RegExp(`${NOT_PLANNED}(?:对|约谈了)`, 'u'),
    slot('who', 'members'),
    /(?:等(?:\d+[家个])?[^，。；：！？\uE001-\uE006]{0,8}?)?(?:的?负责人)?(?:进行了?(?:集体|集中)?约谈|(?<=约谈了[^，。；]{2,60})(?=[，。；]|$))/u,
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [['会议对北塘物业公司、云州物业公司等11家企业进行集体约谈。', { who: '北塘物业公司、云州物业公司' }]],
  no: ['市住建局对北塘物业公司进行检查。'],
});

/** What is done before or for those who came. */
const SERVED =
  '(?:献上|表演|演出|带来了?[^，。；]{0,16}(?:节目|演出|表演)|分头入户|[为给][^，。；：！？\\uE001-\\uE006]{1,12}(?:量血压|测|检查|诊|讲解|理发|义诊|表演|送去))';

export const servedThere = rule({
  name: 'attended: organizations 的医护人员为群众 …',
  pattern: [
    /(?<=^|[。；，])/u,
    slot('who', 'organizations'),
    new RegExp(
      `(?:的|等)?(?:医护人员|医务人员|医生|专家|志愿者|党员|干部|师生|演员|队员|职工|工作人员)?(?:还|也|又|则|先后|分别|分头|现场|联袂|同台|共同|一起)*${NOT_PLANNED}${SERVED}`,
      'u',
    ),
  ],
  confidence: 0.8,
  facts: (m) => [bodiesAt(bodiesIn(m, 'who'), 'attended', 'current')],
  yes: [
    ['县人民医院、县中医院的医护人员为群众量血压、测血糖。', { who: '县人民医院、县中医院' }],
    ['云州歌舞团、北塘剧团联袂献上了十个节目。', { who: '云州歌舞团、北塘剧团' }],
  ],
  no: ['县人民医院为老人建了一栋楼。'],
});
