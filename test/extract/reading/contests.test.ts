/** Prizes: which contest names them, and whose works share one. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const honours = (text: string) => read(article(text)).awards.map(({ recipient, award }) => `${recipient}: ${award}`);

test.each([
  ['小将林若川在决赛中以186公斤的成绩摘得金牌。', ['林若川: 金牌']],
  ['在市教育局举办的比赛中，河口中学获得一等奖。', ['河口中学: 一等奖']],
  ['北塘县此前派出8名选手参加第四届全省职工技能大赛，获得三个一等奖。', ['北塘县: 第四届全省职工技能大赛一等奖']],
  [
    '获得金奖的产品分别是：云州茶业有限公司的“云雾”红茶和北塘县茶业协会选送的“春山”白茶。',
    ['“云雾”红茶: 金奖', '“春山”白茶: 金奖'],
  ],
])('in %s: %o', (text, expected) => {
  expect(honours(text)).toEqual(expected);
});

test('what others did in another clause names no contest', () => {
  const text = '云州大学教授林若川与其学生周启明合作的项目获一等奖，北塘研究所宋佳宁团队获二等奖。';
  expect(honours(text)).toContain('北塘研究所宋佳宁团队: 二等奖');
});
