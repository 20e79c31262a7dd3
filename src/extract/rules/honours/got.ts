/** Honours told from the side of who received them: (…)-[:RECEIVED]->(:Award). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { members } from '../members.ts';
import { NOT_PLANNED } from '../words.ts';
import { ADVERBS, AND_MORE, AWARD, awarded, GETS } from './words.ts';

const COUNTED =
  /(?:（[^）]*）)?(?:等)?(?:(?:\d+|[一二两三四五六七八九十]+)[家个名人位所支](?:单位|企业|学校|创新载体|同志|教师|[^，。；]{0,6}?))?/u;
/** The part of a body that is honoured: `云州钢铁集团` + `转炉车间`. */
const UNIT =
  '(?:(?![等被荣获喜])[\\p{Script=Han}\\d]{0,8}?(?:团队|课题组|项目组|组|队|车间|工段|班|工会|支部|分会|科|处|室|站)(?=[、和及等均也还荣获喜被分先连再首成在日近]))?';
const BODY = '[\\uE003\\uE004\\uE008]';
/** Teams and other recipients that no mention covers. */
const TEAM =
  '(?:[\\p{Script=Han}A-Za-z\\d“”]{2,16}?(?:代表队|队|团队|班组|小组|组合|[一二三四五六七八九十]班|车间|工段|支部)|\\p{Script=Han}{0,6}?《[^《》]{2,24}》)';

export const organizationAwarded = rule({
  name: 'honoured: organizations 获评 award',
  pattern: [
    text(
      'who',
      new RegExp(`(?<!被|由|受到|[被由]\\uE003[、和])${BODY}${UNIT}(?:(?:、|和|及|与|以及)${BODY}${UNIT})*`, 'u'),
    ),
    COUNTED,
    text('share', new RegExp(ADVERBS, 'u')),
    text('verb', new RegExp(`${NOT_PLANNED}${GETS}`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m) => awarded(m, members(m, 'who'), null),
  yes: [
    ['云州恒泰机械有限公司获评“云州市先进企业”。', { who: '云州恒泰机械有限公司', award: '“云州市先进企业”' }],
    ['云州恒泰机械有限公司先后获得“云州市先进企业”“全省绿色工厂”等称号。', { award: '“云州市先进企业”“全省绿色工厂”' }],
  ],
  no: ['云州恒泰机械有限公司获得广泛好评。', '云州恒泰机械有限公司获得订单。'],
});

export const personAwarded = rule({
  name: 'honoured: persons 荣获 award',
  pattern: [
    slot('who', 'persons'),
    COUNTED,
    text('share', new RegExp(`(?:${ADVERBS})[^，。；：！？\\uE001-\\uE005为向给对]{0,8}?`, 'u')),
    text('verb', new RegExp(`${NOT_PLANNED}${GETS}`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m) => awarded(m, m.all('who', 'person'), null),
  yes: [['教师何田、周启明分别荣获小学美术学科一等奖。', { who: '教师何田、周启明', award: '小学美术学科一等奖' }]],
  no: ['何田获得支持。', '何田当选云州市工商联主席。'],
});

export const teamAwarded = rule({
  name: 'honoured: teams 获得 award',
  pattern: [
    /(?<=^|[，。；：的])(?:作品|论文|课题|节目)?/u,
    text('who', new RegExp(`${TEAM}”?(?:(?:、|和)${TEAM}”?)*`, 'u')),
    COUNTED,
    text('share', new RegExp(`(?:，则)?${ADVERBS}`, 'u')),
    text('verb', new RegExp(`${NOT_PLANNED}${GETS}`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.85,
  facts: (m) => awarded(m, members(m, 'who'), null),
  yes: [['晨星组合、微光组合分获甲组冠、亚军。', { who: '晨星组合、微光组合', award: '甲组冠、亚军' }]],
  no: ['工作组获得群众好评。'],
});

/** What is honoured and no mention covers: a work or product by its brand, a family, what somebody made. */
const WORK =
  '(?:(?!凭借?|以|因|用|由|靠|携|在|将|把|被|与)[^，。；：！？“”、\\uE001-\\uE008]{0,6}“[^“”]{1,12}”(?!称号|荣誉|奖)[\\p{Script=Han}A-Za-z\\d]{0,12}?|[\\p{Script=Han}]{2,6}牌[\\p{Script=Han}]{1,10}?|(?<=[制发计产培作产选报送]的)[\\p{Script=Han}A-Za-z\\d]{2,14}?|[\\p{Script=Han}\\uE001-\\uE002]{2,6}家庭)';

export const workAwarded = rule({
  name: 'honoured: work 获得 award',
  pattern: [
    /(?<=^|[，。；：、的和]|\uE006)/u,
    text('who', new RegExp(`${WORK}(?:(?:、|和)${WORK})*`, 'u')),
    COUNTED,
    text('share', new RegExp(ADVERBS, 'u')),
    text('verb', new RegExp(`${NOT_PLANNED}${GETS}`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.8,
  facts: (m) => awarded(m, members(m, 'who'), null),
  yes: [
    ['2016年，“云顶”高山米在第九届省农博会上摘得金奖。', { who: '“云顶”高山米', award: '金奖' }],
    ['云州恒泰机械有限公司自主研制的大型立磨获“创新产品奖”。', { who: '大型立磨', award: '“创新产品奖”' }],
  ],
  no: ['“云顶”高山米获得好评。'],
});

export const subjectAwarded = rule({
  name: 'honoured: (subject) …，荣获 award',
  pattern: [
    text(
      'lead',
      new RegExp(
        `(?<=^|[，；、]|这是[^，。；]{1,6}继)(?:并|还|更|已|其中|该[校村院县镇局行站所市区馆队厂乡]|该?(?:公司|企业|学校|医院))?(?:当年|次年|同年|便|就|又|\\uE006)*(?:${ADVERBS})[他她]?(?:${ADVERBS})`,
        'u',
      ),
    ),
    text(
      'how',
      /(?:荣获|喜获|获评|获颁|获批|获得|获(?![得批评奖悉知刑胜救利益准赠取释选授颁封])|荣膺|荣立|入选|捧回|捧得|摘得|斩获|夺得|勇夺|赢得|揽获|跻身|领回|当选(?=[^，。；]{0,10}(?:劳动模范|先进|标兵|人物|好人|最美))|摘取|捧走|(?:登上|站上)(?=[^，。；]{0,16}(?:榜|强|“))|上榜|夺回|蝉联|拿下|被评为|被评选为|被授予|被认定为|被命名为|被追授|被表彰为|获评为|成功创建|成功获批)(?:了)?/u,
    ),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.8,
  // Only a person stands for election or wins merit: not the body that the clause before is about.
  facts: (m) => awarded(m, /^当选/u.test(m.words('how')) ? [{ is: 'words', name: '他' }] : 'subject', null),
  yes: [['何田从教30年，先后获得“云州市优秀教师”“云州好人”等称号。', { award: '“云州市优秀教师”“云州好人”' }]],
  no: ['项目进展顺利，获得群众好评。'],
});

/** A word for the house spoken of. */
const HOUSE = /^(?:该.|该?(?:公司|企业|学校|医院))$/u;

export const honouredBy = rule({
  name: 'honoured: … 被 body 表彰为 award',
  pattern: [
    text(
      'who',
      /(?:[\uE001-\uE004\uE008](?:(?:、|和|及|与)[\uE001-\uE004\uE008])*|(?<=^|[，；：。])(?:该[校村院县镇局行站所市区馆队厂乡]|该?(?:公司|企业|学校|医院)|\p{Script=Han}{1,8}?(?:局|科|室|处|队|庭|班组|车间|团队|支部|中心|团|组)(?=被))?|(?<=[的他她])“[^”]{2,12}”)/u,
    ),
    COUNTED,
    /[他她]?/u,
    text(
      'share',
      new RegExp(`(?<=^|[，；。]|[\\uE001-\\uE004\\uE008]|等|家|个|名|人|位|\\p{Script=Han})(?:${ADVERBS})`, 'u'),
    ),
    /(?:被|受到|获得?|由)/u,
    text(
      'by',
      /(?:[\uE003\uE004](?:[、和]\uE003)*|[^，。；：！？\uE001-\uE007]{1,8}?\uE003|(?!通报|表彰)[^，。；：！？\uE001-\uE007]{2,14}?)/u,
    ),
    /(?:授予|追授|荣记|追记|记(?=[个集一二三])|表彰为|通报表彰为|评为|评选为|评定为|认定为|命名为|确定为|列为|列入|纳入|授牌|聘为|(?=(?:通报)?(?:表彰|表扬|嘉奖)))(?:了)?/u,
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const who = HOUSE.test(m.words('who')) ? [] : members(m, 'who');
    const by = members(m, 'by').map((x) => x.name);
    return awarded(m, who.length === 0 ? 'subject' : who, by.join('、') || null);
  },
  yes: [
    ['北塘区第3次被省教育厅表彰为优秀集体。', { by: '省教育厅', award: '优秀集体' }],
    ['教师何田被省总工会授予“金牌工人”称号。', { who: '教师何田', by: '省总工会', award: '“金牌工人”称号' }],
  ],
  no: ['北塘区被群众点赞。'],
});
