/** Who spoke: (:Person)-[:SPOKE_AT]->(:Event). */
import { takePart } from '../../fact.ts';
import type { PersonMention } from '../../mentions/mention.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { SAYS } from '../speech.ts';

/** As many who came and spoke are all meant; of a longer list the last. */
const FEW = 3;
const PAIR = 2;

/** Of persons who `出席并致辞`: those behind the last comma. */
function speakers(m: Match): readonly PersonMention[] {
  const at = (m.span('who')?.start ?? 0) + m.words('who').lastIndexOf('，');
  if (/分别|先后|依次/u.test(m.words('how'))) return m.all('who', 'person');
  const all = m.all('who', 'person');
  const last = all.length === PAIR ? all : all.filter((person) => person.start > at);
  return last.length > FEW ? last.slice(-1) : last;
}

export const spokeThere = rule({
  name: 'spoke: person 出席并讲话',
  pattern: [
    slot('who', 'persons'),
    /[^。；：！？\uE001\uE002]{0,40}?并/u,
    text('how', /[^，。；：]{0,8}?/u),
    /(?:讲话|致辞|发言|演讲|授课|报告|点评|讲评|动员(?=[，。；]|$)|(?<=[讲上作]了?)\uE005)/u,
  ],
  confidence: 0.95,
  facts: (m) => [takePart(speakers(m), 'spoke', 'current')],
  yes: [
    ['市长林若川出席会议并讲话。', { who: '市长林若川' }],
    ['市文联主席林若川、云州书法家协会主席何田出席开幕式并致辞。', {}],
    ['市长林若川参加组织生活会，并为支部党员讲党课。', { who: '市长林若川' }],
  ],
  no: ['林若川出席会议。'],
});

export const spoke = rule({
  name: 'spoke: person 强调',
  pattern: [
    /(?<!(?:[对跟向]|告诉|[，。；]听[村镇县该]?)\uE003?)(?<!向[^，。；：！？\uE001\uE002]{1,40}(?:[\uE001\uE002]的)?)(?![^，。；：]{1,3}在?接受[^，。；]{0,10}采访)/u,
    slot('who', 'persons'),
    /(?:等[^，。；\uE001-\uE005]{0,8}?)?(?:(?:、|和|以?及)[^，。；：、\uE001\uE002]{1,12}?(?:代表|负责人)等?|等\d+[名位个家][^，。；：\uE001\uE002\uE005]{1,16}?(?=先后|分别|相继|依次)|(?:[、，][^、，。；：！？\uE001\uE002]{2,20}){1,3}?等\d+[人名位])?(?:，?(?:先后|分别|相继|依次))?(?:[握拉攥]着?[^，。；：！？\uE001\uE002]{0,12}?手(?=说[，：]))?/u,
    new RegExp(
      `(?:一行|同志)?(?!主持)[^，。；：！？\uE001\uE002\uE005]{0,4}?(?:[对跟][^，。；：\uE001\uE002]{0,8}[\uE001\uE002](?=说))?(?:(?:在|就|对|代表|作|致|结合|围绕|针对|向|为|给|从|以|立足|紧扣|逐一|依次)[^，。；：！？\uE001\uE002]{0,30}?)?${SAYS}(?!精神)`,
      'u',
    ),
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [
    ['林若川在讲话中说，港区建设进入快车道。', { who: '林若川' }],
    ['会上，林若川强调，要守住底线。', { who: '林若川' }],
    ['市长周启明对局长何田说，值班电话要有人接。', { who: '市长周启明' }],
    ['市长周启明握着老人的手说，有困难就找政府。', { who: '市长周启明' }],
    ['总经理林若川、监理单位代表先后发言。', { who: '总经理林若川' }],
    ['局长林若川、受助学生代表何田先后发言。', { who: '局长林若川、受助学生代表何田' }],
    ['教授林若川、社区居民代表吴大姐等7人围绕医养结合作了发言。', { who: '教授林若川' }],
    ['书记林若川等3名乡镇（街道）负责人先后发言。', { who: '书记林若川' }],
    ['主任林若川提醒，要抢在汛期前完工。', { who: '主任林若川' }],
  ],
  no: ['传达林若川在调研时的讲话精神。', '副校长林若川主持首场授课。', '去年春节他回到村里，听林若川说起修桥的难处。'],
});

export const spokeAt = rule({
  name: 'spoke: person 在 event 上致辞',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:分别|先后|依次)?在/u,
    slot('what', 'event'),
    new RegExp(`(?:上|中|期间)[^，。；：！？\\uE001\\uE002]{0,12}?${SAYS}(?!精神)`, 'u'),
  ],
  confidence: 0.92,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', m.all('what', 'event')[0] ?? 'current')],
  yes: [['副局长林若川在开幕式上致辞。', { who: '副局长林若川', what: '开幕式' }]],
  no: ['副局长林若川在会议室致电。'],
});

export const spokeFurther = rule({
  name: 'spoke: person …，强调',
  pattern: [
    /(?<=^|[；\uE006]|[\uE006上中午后时日晚]，)/u,
    slot('who', 'person'),
    /(?!等|说|指出|强调|表示)[^。；！？：“\uE001\uE002]{2,60}?，/u,
    new RegExp(
      `(?:并|还|又|也|同时|随后|最后|现场|当场|逐一|现场对)*(?:(?:就|对|代表|结合|围绕|针对|向|以)[^，。；：！？\uE001\uE002\uE005]{0,30}?)?${SAYS}(?!精神)`,
      'u',
    ),
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['4月7日，副厅长林若川到云州农场调研，对农场的做法给予充分肯定。', { who: '副厅长林若川' }]],
  no: ['副厅长林若川到云州农场调研，农场场长作了介绍。'],
});

export const welcomed = rule({
  name: 'spoke: person 对 person 表示欢迎',
  pattern: [
    slot('who', 'persons'),
    /(?:首先|代表[^，。；：\uE001\uE002]{1,16})?[对向]/u,
    slot('guest', 'persons'),
    /(?:等[^，。；：]{0,6}?)?(?:一行)?[^，。；：！？\uE001\uE002]{0,12}?表示[^，。；]{0,8}?(?:欢迎|感谢|谢意|祝贺)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['市长林若川对校长何田一行的到来表示热烈欢迎。', { who: '市长林若川', guest: '校长何田' }]],
  no: ['林若川对客人的到来表示欢迎。'],
});

export const readOut = rule({
  name: 'spoke: person 宣读',
  pattern: [slot('who', 'persons'), /[^，。；：！？\uE001\uE002]{0,8}?宣读/u],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['副市长周启明宣读了表彰决定。', { who: '副市长周启明' }]],
  no: ['会上宣读了表彰决定。', '林若川主持会议，会上宣读了名单。'],
});

export const spokeHe = rule({
  name: 'spoke: 他 强调',
  pattern: [
    new RegExp(
      `(?<![\\p{Script=Han}])[他她](?:还|又|也|同时|最后|首先)?(?:在[^，。；：]{0,6}?(?:讲话|致辞|发言|总结|调研|会)[中时上]，?)?(?:对[^，。；]{0,40}?)?(?:${SAYS}|赞扬|赞赏|肯定)`,
      'u',
    ),
  ],
  confidence: 0.88,
  facts: () => [takePart('subject', 'spoke', 'current')],
  yes: [
    ['他强调，要守住底线。', {}],
    ['他在讲话中要求，各单位守住底线。', {}],
  ],
  no: ['其他单位表示支持。'],
});
