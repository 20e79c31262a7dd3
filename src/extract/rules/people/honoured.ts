/** Who signed or was honoured: (:Person)-[:SIGNED_AT|HONOURED_AT]->(:Event). */
import { takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';

export const signedFor = rule({
  name: 'signed: persons 代表双方签约',
  pattern: [
    slot('who', 'persons'),
    /(?:(?:出席|参加)[^，。；：！？]{0,12}?并|等(?:(?!见证)[^，。；\uE001-\uE005]){0,8}?)?(?:先后|依次|分别|共同|现场|随后)*(?:走?上台，?|登台，?|走上签约台，?)?(?:分别)?/u,
    text('also', /(?:代表[^，。；：！？]{1,16}?)?(?:[与同和][\uE001\uE002])?/u),
    /(?:分别)?(?:在[^，。；]{2,14}?上)?(?:现场)?(?:签约|签署|签字|签订|落了?笔|交换(?:了)?[^，。；]{0,6}?(?:文本|协议|合同)|签下(?:名字|[^，。；]{0,8}?(?:协议|合同)))/u,
  ],
  confidence: 0.92,
  facts: (m) => [takePart([...m.all('who', 'person'), ...m.all('also', 'person')], 'signed', 'current')],
  yes: [
    ['理事长林若川与院长周启明分别在捐赠协议上签字。', { who: '理事长林若川与院长周启明' }],
    ['校长林若川、院长周启明代表双方签约。', { who: '校长林若川、院长周启明' }],
    ['副校长林若川代表学校与何田签署捐赠协议。', { who: '副校长林若川', also: '代表学校与何田' }],
    ['董事长林若川、局长何田等代表各方落了笔。', { who: '董事长林若川、局长何田' }],
    ['董事长林若川、校长何田先后上台签字。', { who: '董事长林若川、校长何田' }],
  ],
  no: ['双方签约。'],
});

export const received = rule({
  name: 'received: persons 荣获',
  pattern: [
    slot('who', 'persons'),
    /[^，。；：！？为向给对]{0,14}?/u,
    /(?:荣获|荣膺|获得(?!者|感)|获评|获(?=[“《]|[^，。；]{0,4}[一二三特]等奖)|分获|分别获|夺得|夺冠|折桂|摘得|摘取|摘金|问鼎|捧[得回]|斩获|收获(?=[^，。；]{0,8}[金银铜]牌)|拿[到下](?=[^，。；]{0,14}(?:第[一二三]名|冠军|亚军|季军|[金银铜][牌奖]|等奖))|被授予|被评为|获颁|受到表彰|[上登]台领奖)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'received', 'current')],
  yes: [['教师何田、周启明分别荣获一等奖。', { who: '教师何田、周启明' }]],
  no: ['北塘区荣获第一名。'],
});

export const givenThere = rule({
  name: 'received: 为 persons 颁发',
  pattern: [
    /[为向给]/u,
    slot('who', 'persons'),
    /(?:等[^，。；\uE001-\uE005]{0,10}?)?(?:颁发|颁授|佩戴|授予)了?(?!捐赠)[^，。；聘]{0,20}?(?:奖|章|证书|称号|荣誉|绶带)/u,
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'received', 'current')],
  yes: [['乡长林若川为老党员周启明、何田颁发纪念章。', { who: '老党员周启明、何田' }]],
  no: ['乡长林若川为获奖单位颁发奖牌。', '校长林若川向何田颁发捐赠证书。'],
});
