/** Who calls and runs events: (:Organization)-[:ORGANIZED]->(:Event). */
import { bodiesAt, held } from '../../fact.ts';
import { rule, slot, text, within } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';
import { isSentTo } from './sent-to.ts';

/** Who joins in: `联合市教育局、市体育局`. */
const WITH =
  /(?:(?:联合|会同|携手|联手|协同|联袂|同)(?:(?!开展|举办|举行|召开|组织)[\p{Script=Han}]){0,8}?[\uE003\uE004](?:[、和及与][\uE003\uE004])*(?:等(?:\d+[家个])?(?:单位|部门|机构|企业)?)?，?)?/u;

/** `在云州宾馆举行`: where, not who. */
const NOT_A_PLACE = /(?<!在|于|到|赴|深入|走进|走访|前往|抵达|莅临|调研|考察|向|对|由|和|与|、)/u;

export const organized = rule({
  name: 'organized: organization 召开 event',
  pattern: [
    NOT_A_PLACE,
    slot('who', 'organizations'),
    text('with', WITH),
    /(?:分别|联合|共同|连续|专题|在[^，。；：！？]{1,24}?|(?:(?!主持)[^，。；：！？\uE001\uE002]){0,12}?)/u,
    text(
      'does',
      new RegExp(`${NOT_PLANNED}(?:召开|举行|举办|主办|承办|[合联]办|组织|开展)了?[^，。；：！？]{0,14}?`, 'u'),
    ),
    slot('what', 'event'),
  ],
  confidence: 0.92,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    const who = [...m.all('who', 'organization'), ...bodiesIn(m, 'with')];
    if (event === undefined || isSentTo(event, m.words('does'))) return [];
    const sign = event.type === 'signing' && who.length > 1 ? [bodiesAt(who, 'signed', event)] : [];
    return [held(event), bodiesAt(who, 'organized', event), ...sign];
  },
  yes: [
    ['3月5日，北塘区与云州大学举行深化校地合作座谈会。', { who: '北塘区与云州大学', what: '深化校地合作座谈会' }],
    ['1月6日，区经信局同云州银行合办融资洽谈会。', { who: '区经信局', with: '同云州银行', what: '融资洽谈会' }],
  ],
  no: ['北塘区要召开动员会。', '北塘区未召开动员会。', '北塘区推迟举办运动会。'],
});

/** `走进某学校`: what the activity goes to. */
const GOES_IN = /^(?:走进|来到|深入|前往|赴|到)/u;

export const organizedWith = rule({
  name: 'organized: organization 组织 …，开展 event',
  pattern: [
    NOT_A_PLACE,
    slot('who', 'organizations'),
    text('with', WITH),
    /[^，。；：！？\uE001-\uE005]{0,6}?/u,
    text('where', /(?:组织|带领|联合|在|到|邀请|动员|走进|来到|深入|前往|赴)[^。；：！？\uE001\uE002\uE005]{1,40}?/u),
    /，?/u,
    new RegExp(`${NOT_PLANNED}(?:召开|举行|举办|开展)了?[^，。；：！？]{0,14}?`, 'u'),
    slot('what', 'event'),
  ],
  confidence: 0.88,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    const who = [...m.all('who', 'organization'), ...bodiesIn(m, 'with')];
    if (event === undefined) return [];
    const there = GOES_IN.test(m.words('where')) ? bodiesIn(m, 'where') : [];
    return [held(event), bodiesAt(who, 'organized', event), bodiesAt(there, 'visited', event)];
  },
  yes: [
    [
      '7月2日，河口镇政府联合市教育局、市体育局在人民广场开展宣传活动。',
      { who: '河口镇政府', with: '联合市教育局、市体育局', what: '宣传活动' },
    ],
    ['7月2日，河口村党支部组织30名党员来到村头，开展主题党日活动。', { who: '河口村党支部', what: '主题党日活动' }],
  ],
  no: ['北塘区要组织企业开展技能培训班。'],
});

export const invitedTo = rule({
  name: 'organized: organization 邀请 … 参加 event',
  pattern: [
    NOT_A_PLACE,
    slot('who', 'organizations'),
    text(
      'does',
      new RegExp(
        `(?:\\uE006)?${NOT_PLANNED}(?:特邀|邀请|组织)(?:了)?[^。；！？\\uE005]{2,60}?(?:参加|出席|列席|旁听)了?[^，。；：！？]{0,8}?`,
        'u',
      ),
    ),
    slot('what', 'event'),
  ],
  confidence: 0.85,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    const who = bodiesIn(m, 'who');
    if (event === undefined || who.length === 0 || isSentTo(event, m.words('does'))) return [];
    return [held(event), bodiesAt(who, 'organized', event)];
  },
  yes: [
    [
      '1月28日，北塘区人民检察院邀请人大代表林若川、律师何田参加公开听证会。',
      { who: '北塘区人民检察院', what: '公开听证会' },
    ],
  ],
  no: ['北塘区人民检察院拟邀请人大代表参加公开听证会。'],
});

export const organizerInFront = rule({
  name: 'organized: organization event 举行',
  pattern: [
    NOT_A_PLACE,
    slot('who', 'organizations'),
    slot('what', 'event'),
    /(?=(?:在[^，。；：！？]{1,30}?|[^，。；：！？的]{0,8}?)(?:召开|举行|举办|开幕|闭幕|启动|落幕|开班|开赛|结束)(?!后|以来|之后|前))/u,
  ],
  confidence: 0.9,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    const who = m.all('who', 'organization').filter((o) => !o.area || event?.type === 'meeting');
    if (event === undefined || who.length === 0) return [];
    const role = event.type === 'signing' && who.length > 1 ? 'signed' : 'organized';
    return [bodiesAt(who, role, event)];
  },
  yes: [['8月28日，临江区8月份安全生产例会召开。', { who: '临江区', what: '8月份安全生产例会' }]],
  no: ['北塘区餐饮商会会长出席捐赠仪式。'],
});

/** Offices are no places where others meet: `在市妇联举办的表彰大会上` says whose it was. */
const OFFICE: ReadonlySet<string> = new Set(['government', 'party', 'association', 'court']);

/** What only who has seized or collected it gives back. */
const OF_THE_LAW = /(?:返还|发还|退赃|兑付|涉案)[^，。；]{0,8}(?:仪式|大会|会|活动)$/u;

export const carriedOut = rule({
  name: 'organized: organizations 联合实施的 event',
  pattern: [
    /(?<!于|到|赴|深入|走进|走访|前往|抵达|莅临|调研|考察|向|对|和|与|(?<!元)、)/u,
    text('at', /在?/u),
    slot('who', 'organizations'),
    /[^，。；：！？\uE001-\uE005]{0,4}?/u,
    text(
      'does',
      new RegExp(
        `${NOT_PLANNED}(?:联合|共同|携手|联手)?(?:实施|开展|举办|主办|承办|发起|组织|推出|举行|召开)的[^，。；：！？\\uE001-\\uE006]{0,6}?`,
        'u',
      ),
    ),
    slot('what', 'event'),
  ],
  confidence: 0.88,
  facts: (m) => {
    const [event] = m.all('what', 'event');
    const who = m.all('who', 'organization');
    // `在市公安局举行的仪式上` says where.
    const isPlace = m.words('at') !== '';
    if (isPlace && /举行|召开|推出|实施/u.test(m.words('does')) && !OF_THE_LAW.test(event?.name ?? '')) return [];
    const own = isPlace ? who.filter(({ kind, area }) => OFFICE.has(kind) && !area) : who;
    return event === undefined || own.length === 0 ? [] : [bodiesAt(own, 'organized', event)];
  },
  yes: [
    ['市残联和云州明目医院联合实施的“光明行”公益活动启动。', { who: '市残联和云州明目医院' }],
    ['5月3日，由市农业局、云州茶业协会共同主办的采茶比赛热闹开场。', { who: '市农业局、云州茶业协会' }],
    ['11月3日，在云州市公安局举行的涉案资金返还仪式上，林若川接过现金。', { who: '云州市公安局' }],
    ['3月8日，在市妇联举办的表彰大会上，林若川登台领奖。', { who: '市妇联' }],
  ],
  no: ['市残联拟开展的“光明行”公益活动尚未启动。'],
});

export const hostedBy = rule({
  name: 'organized: 由 organization 主办',
  pattern: [
    /(?:(?:由|根据|按照)[^，。；：！？\uE003\uE004]{0,6}?|(?<=[，；]|主办、|承办、))/u,
    slot('who', 'organizations'),
    text('with', /(?:(?:联合|携手|会同|联手|牵手)[\uE003\uE004](?:[、和][\uE003\uE004])*)?/u),
    within(10),
    /(?:主办|承办|协办|(?:联合|携手|共同|联手|会同)?举办(?=[，。；的]|$)|(?<=由[^，。；]{2,40})(?:召开|组织|联合(?:开展|实施|举行))(?=[，。；]|$)|统一安排|统一部署|牵头(?=[，、]|召开|举办|组织|开展)|发起|联合组织)(?!方|权|城市|单位)/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt([...m.all('who', 'organization'), ...m.all('with', 'organization')], 'organized', 'current')],
  yes: [
    ['该节由北塘区委、区政府携手市文旅局举办。', { who: '北塘区委、区政府', with: '携手市文旅局' }],
    ['本次活动由北塘区教育局主办。', { who: '北塘区教育局' }],
  ],
  no: ['北塘区教育局开展工作。', '下届年会将由北塘区承办。', '运动会原定由北塘区体育局承办。'],
});
