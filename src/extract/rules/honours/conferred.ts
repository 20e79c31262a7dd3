/** Honours told from the side of who confers them: who is honoured stands after the verb. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { members } from '../members.ts';
import { honoured } from './frame.ts';
import { AND_MORE, AWARD, awarded, GETS } from './words.ts';

/** Who is honoured up to the quoted name of the honour, a list of any members. */
const TO_QUOTE = '[^，。；：！？“”]{1,200}(?=“)';
/** Where the honour is not quoted it begins after a name, or after how many are honoured; the place right before it is its own. */
const TO_WORDS =
  '(?![^，。；：！？“”]{1,200}“)(?:[他她]|[^，。；：！？“”]{1,120}?(?:[\\uE001-\\uE003\\uE008](?:同志)?(?:\\p{Script=Han}{1,8}[科室部队班站厂所](?=\\uE004))?|(?<=[予、和及与])\\uE004|等(?:\\d+|[一二三四五六七八九十]+)[名个家位人](?:同志|企业|单位|集体)?))(?=[\\p{Script=Han}\\uE004])';

export const conferred = rule({
  name: 'honoured: body 授予 recipients award',
  pattern: [
    text('by', /(?:(?<![被由]|受到)\uE003(?:[、和]\uE003)*|(?<=^|[，；：。\uE005]|大会|会议|决定))/u),
    text('share', /(?:联合|决定|共同|还|发文|\uE006)*/u),
    /(?:授予|追授)了?(?:该\p{Script=Han}{1,3}|\uE003(?=\uE001))?/u,
    text('who', new RegExp(`(?:${TO_QUOTE}|${TO_WORDS})`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const by =
      members(m, 'by')
        .map(({ name }) => name)
        .join('、') || null;
    const pronoun = /^[他她]$/u.test(m.words('who'));
    return pronoun ? awarded(m, members(m, 'who'), by) : (honoured(m, 'who', by) ?? []);
  },
  yes: [
    [
      '北塘区总工会授予云州恒泰机械有限公司“北塘工人先锋号”称号。',
      { by: '北塘区总工会', who: '云州恒泰机械有限公司', award: '“北塘工人先锋号”称号' },
    ],
    [
      '会议决定，授予云州供电公司带电作业班、云州海关查验二科等20个集体“云州市先进集体”称号。',
      { who: '云州供电公司带电作业班、云州海关查验二科等20个集体', award: '“云州市先进集体”称号' },
    ],
    [
      '会上，授予云州港集团、市人民医院重症医学科云州市五一劳动奖状。',
      { who: '云州港集团、市人民医院重症医学科', award: '云州市五一劳动奖状' },
    ],
  ],
  no: ['会上授予了一批荣誉。', '市政府授予他重任。'],
});

/** `认定甲村、乙村为“示范村”`: who is honoured stands between the verb and 为. */
export const namedAs = rule({
  name: 'honoured: 认定 recipients 为 award',
  pattern: [
    text('by', /(?:(?<![被由]|受到)\uE003(?:[、和]\uE003)*|(?<=^|[，；：。]))/u),
    text('share', /(?:联合|决定|共同|还|发文|日前|近日|\uE006)*/u),
    /(?:认定|评定|命名|评选|推选|选树|确定|表彰)(?!为)/u,
    text('who', /(?!的)[^，。；：！？“”]{1,120}?/u),
    /为(?:首批|第\p{Script=Han}批)?/u,
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const by = members(m, 'by').map(({ name }) => name);
    return honoured(m, 'who', by.join('、') || null) ?? [];
  },
  yes: [
    [
      '省农业农村厅认定北塘区石桥村、大柳村为“省级美丽宜居示范村”。',
      { by: '省农业农村厅', who: '北塘区石桥村、大柳村', award: '“省级美丽宜居示范村”' },
    ],
  ],
  no: ['省农业农村厅认定石桥村为受灾地区。', '会议确定何田为候选人。'],
});

export const handedTo = rule({
  name: 'honoured: 为 recipients 颁发 award',
  pattern: [
    /(?:为|向|给|对|将|把)/u,
    text('who', /[^，。；：！？]{1,80}?(?:夫妇|同志|各|分别|现场|集中|又|都)*?/u),
    /(?:颁发|颁授|佩戴|授予|授牌(?=“)|送上|送去|评为|命名为|认定为|确认为|评定为|表彰为|荣?记(?=[个集一二三嘉]))了?(?![^，。；：！？“]{0,30}的[\uE001-\uE004])/u,
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    /^[其他她]$/u.test(m.words('who'))
      ? awarded(m, [{ is: 'words', name: m.words('who') }], null)
      : (honoured(m, 'who', null) ?? []),
  yes: [
    ['林若川为云州大学教授周启明颁发“从教三十年”纪念章。', { who: '云州大学教授周启明', award: '“从教三十年”纪念章' }],
    ['教师林若川跳水救人，县政府已给林若川记个人二等功。', { who: '林若川', award: '个人二等功' }],
    ['会议还为河口镇、云州恒泰机械有限公司授牌“市级示范点”。', { award: '“市级示范点”' }],
    ['活动中，市公安局为支持工作的云州建工集团、市民周启明颁发了“平安合伙人”证书。', { award: '“平安合伙人”证书' }],
  ],
  no: ['林若川为获奖代表队颁发奖牌。', '市公安局给民警林若川记过。', '校长林若川向何田颁发捐赠证书。'],
});

/** `三人均被授予…`: who they are was told before. */
export const countedAwarded = rule({
  name: 'honoured: 三人被授予 award',
  pattern: [
    text(
      'who',
      /(?:[两二三四五]人|(?:这|上述|以上)(?:[两二三四五六七八九十]|\d{1,2})(?:人|[名位](?:同志|民警|学生|同学|选手|职工|员工|教师)))/u,
    ),
    text('share', /(?:均|都|全部|分别|同时|双双|\uE006)*/u),
    new RegExp(`(?:被授予|被评为|获授予|${GETS})`, 'u'),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => awarded(m, [{ is: 'words', name: m.words('who') }], null),
  yes: [
    ['周启明、何田和林若川夺得前三名，三人均被授予“技术能手”称号。', { who: '三人', award: '“技术能手”称号' }],
    ['周启明、何田参加表彰，两人分别戴上了市五一劳动奖章。', { who: '两人', award: '市五一劳动奖章' }],
  ],
  no: ['三人获得支持。'],
});

export const wonBy = rule({
  name: 'honoured: award 由 recipients 获得',
  pattern: [
    /(?<=^|[，；：。])/u,
    text(
      'award',
      /(?:“[^”]{2,24}”(?:称号|桂冠|荣誉|奖)?|[^，。；：！？\uE001\uE002]{0,30}?(?:(?<=.)奖|冠军|亚军|季军|金牌|银牌|铜牌|第[一二三四五六七八九十]名|[特一二三]等奖|桂冠))/u,
    ),
    text('more', /(?=)/u),
    /(?:只有[^，。；]{1,4}，|[^，。；由被]{0,6}，)?(?:分别|则|最终)?(?:由|被)/u,
    text('who', /[^，。；：！？]{1,60}?(?:共同|联手|双双|分别)*?/u),
    /(?:获得|夺得|摘得|斩获|捧得|荣获|收入囊中|夺走|夺取|摘走|捧走|捧回|揽入怀中|收入|分享|共享|包揽|获)/u,
  ],
  confidence: 0.85,
  facts: (m) => honoured(m, 'who', null) ?? [],
  yes: [
    ['第三名由河口社区队获得。', { award: '第三名', who: '河口社区队' }],
    ['男子乙组跳远冠军由选手周启明夺得。', { award: '男子乙组跳远冠军', who: '选手周启明' }],
    ['“捐资助学贡献奖”由市关工委与云州建工集团分享。', { who: '市关工委与云州建工集团' }],
  ],
  no: ['奖品由主办方提供。'],
});
