/** What persons are whose list, number or house alone says it. */
import { expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const posts = (...lines: readonly string[]): string[] =>
  read({
    id: 'a',
    title: null,
    subtitle: null,
    ...noFacts,
    kind: 'news',
    reporters: [],
    text: lines.join('\n'),
    sourceUri: null,
  }).persons.map(
    ({ name, positions }) => `${name}: ${positions.map((p) => `${p.organization ?? ''}/${p.title}`).join(' ')}`,
  );

it('a list of names is what the words behind it or before it say', () => {
  expect(posts('何明亮、周启明、顾明等县领导为获奖者颁奖。')).toEqual([
    '何明亮: /县领导',
    '周启明: /县领导',
    '顾明: /县领导',
  ]);
  expect(posts('出席会议的市领导还有周启明、何明亮。')).toEqual(['周启明: /市领导', '何明亮: /市领导']);
});

it('a roll set out with spaces belongs to the line that announces it', () =>
  expect(posts('在主席台就座的县领导还有：', '周启明 何明亮 顾明', '林若川 范玉兰', '大会共有代表二百名。')).toEqual([
    '周启明: /县领导',
    '何明亮: /县领导',
    '顾明: /县领导',
    '林若川: /县领导',
    '范玉兰: /县领导',
  ]));

it('a slogan set out with spaces is no roll', () =>
  expect(posts('会议提出三点要求。', '高标准 严要求 强作风')).toEqual([]));

it('a year, a class or a line is part of the post', () => {
  expect(posts('云州二中1991届校友周启明捐款10万元。')).toEqual(['周启明: 云州二中/1991届校友']);
  expect(posts('北塘小学四（2）班学生何明亮捐出压岁钱。')).toEqual(['何明亮: 北塘小学/四（2）班学生']);
});

it('a body has no head of a house that it is not', () =>
  expect(
    posts('云州市民营企业家协会会长周启明来到云州市中心医院，院长何明亮接收捐赠。').filter((post) => /^何/u.test(post)),
  ).toEqual(['何明亮: 云州市中心医院/院长']));

it('who is sent is of the body that sends him', () =>
  expect(posts('区检察院指派检察员周启明出庭。')).toEqual(['周启明: 区检察院/检察员']));

it('the union of a trade is a body by itself', () =>
  expect(posts('市教育工会主席周启明出席仪式。')).toEqual(['周启明: 市教育工会/主席']));
