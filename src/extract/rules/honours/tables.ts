/** Honours told line by line or place by place: `一等奖2项：甲的“…”，乙的“…”`, `二等奖4项，分别授予…`, `获得者为…`. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { members } from '../members.ts';
import { awarded, NUMBER } from './words.ts';

const NAMED = '[\\uE001-\\uE004\\uE008]';
const PRIZE =
  '[^，。；：！？\\uE001\\uE002]{0,24}?(?:[特一二三]等奖|金奖|银奖|铜奖|优秀奖|优胜奖|提名奖|奖|称号|荣誉|冠军|亚军|季军|第[一二三四五六]名)';
const COUNT = `(?:共|各)?${NUMBER}[项名个人家]`;

export const eachFor = rule({
  name: 'honoured: 一等奖2项：recipient 的 work，…',
  pattern: [
    /(?<=^|[，。；：])/u,
    text('award', new RegExp(PRIZE, 'u')),
    new RegExp(`${COUNT}(?:，分别是|，分别为)?：`, 'u'),
    text('list', new RegExp(`${NAMED}[^，。；：！？]{0,40}(?:[，；]${NAMED}[^，。；：！？]{0,40})*`, 'u')),
    text('more', /(?=)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const start = m.span('list')?.start ?? 0;
    const named = [...m.all('list', 'person'), ...m.all('list', 'organization'), ...m.all('list', 'project')];
    const words = m.words('list');
    let at = start;
    const who = words.split(/[，；]/u).flatMap((item) => {
      const first = named.find((n) => n.start === at);
      const team =
        first === undefined ? '' : (/^[^的、“]{1,10}团队(?=的|$)/u.exec(item.slice(first.end - at))?.[0] ?? '');
      at += item.length + 1;
      if (first === undefined) return [];
      return [team === '' ? { is: first.is, name: first.name } : { is: 'words' as const, name: first.name + team }];
    });
    return awarded(m, who, null);
  },
  yes: [
    [
      '科技进步奖一等奖2项：云州大学的“抗旱水稻”，云州恒泰机械有限公司的“智能轴承”。',
      { award: '科技进步奖一等奖', list: '云州大学的“抗旱水稻”，云州恒泰机械有限公司的“智能轴承”' },
    ],
  ],
  no: ['科技进步奖一等奖2项。'],
});

export const givenTo = rule({
  name: 'honoured: 二等奖4项，分别授予 recipients',
  pattern: [
    /(?<=^|[，。；：])/u,
    text('award', new RegExp(PRIZE, 'u')),
    new RegExp(`(?:${COUNT})?，?(?:分别)?(?:授予|颁给|颁发给|颁授给|归|花落)`, 'u'),
    text('who', new RegExp(`${NAMED}(?:(?:、|和|及|与|以及)${NAMED})*`, 'u')),
    text('more', /(?=[，。；]|等(?![^，。；：！？“]{0,12}“)|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => awarded(m, members(m, 'who'), null),
  yes: [
    [
      '二等奖4项，分别授予云州港集团、市农科院、云州大学和河口中学。',
      { award: '二等奖', who: '云州港集团、市农科院、云州大学和河口中学' },
    ],
  ],
  no: ['会议将奖牌授予云州大学。'],
});

export const winnersAre = rule({
  name: 'honoured: award 获得者为 recipients',
  pattern: [
    /(?<=^|[，。；：])/u,
    text('award', new RegExp(`(?:${PRIZE}|“[^”]{2,24}”(?:称号)?)`, 'u')),
    /的?(?:获得者|得主|获奖者|入选者|获奖单位|获奖个人)(?:为|是|有|分别为|分别是|：)/u,
    text('who', /[^，。；：！？]{1,120}/u),
    text('more', /(?=[，。；]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    awarded(
      m,
      members(m, 'who').map((who) => (who.is === 'words' ? { ...who, name: who.name.replace(/（.*）$/u, '') } : who)),
      null,
    ),
  yes: [['青年科技奖获得者为周启明（市农科院）、何大田（云州大学）。', { award: '青年科技奖' }]],
  no: ['青年科技奖获得者很多。'],
});

export const calledAre = rule({
  name: 'honoured: “award” 为 persons',
  pattern: [
    /(?<=^|[，。；：]|分别是|当选)/u,
    text('award', /“[^”]{2,24}”(?:称号)?/u),
    /(?:获得者|得主)?(?:分别)?(?:为|是|有|：)/u,
    text('who', /[\uE001\uE002](?:(?:、|和|及|与|以及)[\uE001\uE002])*/u),
    text('more', /(?=[，。；！]|等|$)/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => awarded(m, members(m, 'who'), null),
  yes: [['评议结果揭晓，“好婆婆”为村民赵春燕、村民何小梅。', { award: '“好婆婆”', who: '村民赵春燕、村民何小梅' }]],
  no: ['“云州好歌”是教师何田的作品。'],
});

export const goodPeople = rule({
  name: 'honoured: 敬业奉献好人：recipients',
  pattern: [
    /(?<=^|[，。；：\n])/u,
    text(
      'award',
      /[^，。；：！？（）]{2,10}(?:好人|模范|标兵|能手|之星|卫士|先锋|工匠|楷模|榜样|青年|教师|医生|护士|民警|劳模)/u,
    ),
    /：/u,
    text('who', /[^，。；：！？]{1,200}/u),
    text('more', /(?=[，。；]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const who = members(m, 'who').filter((x) => x.is !== 'words');
    return who.length === 0 ? [] : awarded(m, who, null);
  },
  yes: [['敬业奉献好人：云州港集团职工周启明。', { award: '敬业奉献好人', who: '云州港集团职工周启明' }]],
  no: ['最美教师：他们用爱浇灌花朵。'],
});
