/** Honours that a list confers: `公布…名单`, `名列其中`, `9家单位获批…`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { members } from '../members.ts';
import { honoured } from './frame.ts';
import { AWARD, awarded } from './words.ts';

export const listedAwards = rule({
  name: 'honoured: body 公布 award 名单',
  pattern: [
    text('by', /(?:\uE003[^，。；：！？\uE003]{0,8}?)?/u),
    /(?:公布|发布|公示|印发|出炉|揭晓|认定)[了的]?/u,
    /(?:新一[届批]|首批|最新)?/u,
    text('award', /[^，。；：！？]{4,44}?/u),
    // `认定…示范村镇，某镇入选`
    /(?:(?:企业)?(?:名单|榜单)|(?<=示范\p{Script=Han}{1,4}|”\p{Script=Han}{0,6})(?=，[^，。；]{2,40}(?:入选|上榜|榜上有名)(?:[，。；]|$)))/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    {
      is: 'award',
      recipients: [],
      award: m.words('award').replace(/拟?(?:认定|入选|评选|评审|推荐|公示)$/u, ''),
      by: m.all('by', 'organization')[0]?.name ?? null,
    },
  ],
  yes: [
    ['近日，省教育厅发布了2024年智慧校园示范学校名单。', { by: '省教育厅', award: '2024年智慧校园示范学校' }],
    ['省农业农村厅发文认定第二批“一村一品”示范村镇，北塘区河口镇（香菇）入选。', { award: '第二批“一村一品”示范村镇' }],
    ['在昨天公布的云州工匠名单中，教师何田榜上有名。', { by: '', award: '云州工匠' }],
  ],
  no: ['省教育厅发布通知。'],
});

export const listOut = rule({
  name: 'honoured: award 名单公布',
  pattern: [
    /(?<=^|[，；。])\uE006?/u,
    text('award', /(?!任免|任职|入选|获奖)[^，。；：！？\uE001\uE002\uE005]{4,44}?/u),
    /(?:企业|单位)?名单(?:日前|近日|正式|\uE006)*(?:公布|发布|揭晓|出炉)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    {
      is: 'award',
      recipients: [],
      award: m.words('award').replace(/拟?(?:认定|入选|评选|评审|推荐|公示)$/u, ''),
      by: null,
    },
  ],
  yes: [
    ['2024年，云州市智慧校园示范学校名单日前公布，云州实验小学等2所学校入选。', { award: '云州市智慧校园示范学校' }],
  ],
  no: ['市委组织部公布名单。'],
});

export const unnamedAward = rule({
  name: 'honoured: 家单位获批 award',
  pattern: [
    /\d+[家个所](?:单位|企业|学校|村|社区)?(?:成功)?获[批评]/u,
    text('award', AWARD),
    text('with', /(?:，其中包括(?:位于[^，。；]{1,10}?的)?)?/u),
    text(
      'who',
      /(?:(?<=包括|的)(?:\uE003|\p{Script=Han}{4,20}?)(?:、(?:\uE003|\p{Script=Han}{4,20}?))*(?=[，。；等]|$))?/u,
    ),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => awarded(m, m.words('with') === '' ? [] : members(m, 'who'), null),
  yes: [['全市共有9家单位获批云州市科普教育基地。', { award: '云州市科普教育基地' }]],
  no: ['9家单位参加活动。'],
});

export const winners = rule({
  name: 'honoured: 获 award 的单位有：…',
  pattern: [
    /(?<=^|[，。；：])(?:其中，?)?(?:荣获|获得|获评|[同共]获|获|被授予|被评为|受到|入选|荣膺|上榜|当选)/u,
    text('award', /(?:“[^”]{2,40}”|[^，。；：！？“的]{2,30}?)(?:称号|奖|表彰)?/u),
    /的(?:先进)?(?:(?:单位|集体|个人|企业|学校|同志|教师|选手|职工|员工|家庭|班组|作品|产品|项目|团队|代表队)(?:有|是|为|分别是|分别为|包括|名单)?：|(?:单位|集体|个人|企业|学校|同志|教师|选手|职工|员工|家庭|班组|作品|产品|项目|团队|代表队)?(?:有|是|为|分别是|分别为|包括|还有)：?)/u,
    text('who', /(?:[^，。；：！？]|，(?=[^，；。]{0,14}\uE001(?:[，。；、]|$))){2,200}/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => honoured(m, 'who', null) ?? awarded(m, members(m, 'who'), null),
  yes: [
    ['入选“云州好人”的是教师周启明、医生林若川。', { award: '“云州好人”', who: '教师周启明、医生林若川' }],
    [
      '获“文明班组”称号的单位有：云州恒泰机械有限公司、北塘区第二小学。',
      { award: '“文明班组”称号', who: '云州恒泰机械有限公司、北塘区第二小学' },
    ],
  ],
  no: ['获奖的单位有：北塘区第二小学。'],
});

export const places = rule({
  name: 'honoured: 一等奖：…',
  pattern: [
    /(?<=^|[，。；：\n])(?:(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])(?![特一二三]等奖))?/u,
    text(
      'award',
      /[^，。；：！？]{0,12}?(?:[特一二三]等奖|金奖|银奖|铜奖|冠军|亚军|季军|优秀奖|优胜奖|第[一二三四五六]名|优秀组织奖|先进集体|先进个人|先进单位|先进工作者|劳动模范|优秀员工|标兵)/u,
    ),
    /(?:（[^（）]{1,10}）)?：/u,
    text('who', /[^，。；：！？]{1,200}/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const who = members(m, 'who').filter((x) => x.is !== 'words' || x.name.length >= 4);
    return who.length === 0 ? [] : awarded(m, who, null);
  },
  yes: [
    [
      '一等奖：云州恒泰机械有限公司、北塘区第二小学。',
      { award: '一等奖', who: '云州恒泰机械有限公司、北塘区第二小学' },
    ],
  ],
  no: ['一等奖奖金：5000元。'],
});
