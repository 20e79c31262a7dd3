/** What is told as the past keeps its own year, an end never leads back to an opening, and a tour to its own leader. */
import { expect, test } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const eventsOf = (text: string) =>
  read({
    ...{ id: 'a', title: '', subtitle: null, kind: 'news' as const, reporters: [], sourceUri: null },
    ...noFacts,
    publishedOn: '2024-06-10',
    text,
  }).events;

test.each([
  ['去年，北塘县派出8名选手参加第四届全省职工技能大赛。', '2023'],
  ['此前，北塘县派出8名选手参加第四届全省职工技能大赛。', null],
  ['北塘县派出8名选手参加第四届全省职工技能大赛。', '2024-06-08'],
])('behind the news of a day, %s was in %s', (text, date) => {
  const events = eventsOf(`6月8日，全市农业工作会议召开。${text}`);
  expect(events.find(({ name }) => name === '第四届全省职工技能大赛')?.date).toBe(date);
});

test('who won in another year did not win at the contest told of', () => {
  const [contest] = eventsOf(
    '2006年，何田参加全省钢铁行业技能竞赛，夺得冠军。徒弟周启明2019年在“青春杯”全国技能大赛中捧得铜奖。',
  );
  expect(contest?.participants.map(({ name }) => name)).not.toContain('周启明');
});

test('a festival is an event by its number, and who speaks at its end does not speak at its opening', () => {
  const events = eventsOf('第六届云州茶叶节闭幕。6月4日，开幕式在河口广场举行。闭幕式上，副市长周启明致辞。');
  expect(events.map(({ name, participants }) => [name, participants.map((p) => p.name)])).toEqual([
    ['第六届云州茶叶节', ['周启明']],
    ['开幕式', []],
  ]);
});

test.each(['第六届云州茶叶节目录发布。', '“第三届云州茶叶节”的牌子还在。'])('no festival is held in %s', (text) => {
  expect(eventsOf(text)).toEqual([]);
});

test('a stop belongs to who went there', () => {
  const stops = eventsOf(
    '6月8日，云州商会会长林若川一行走进河口小学，看望慰问学生。云州大学校长周启明带领师生到河口村开展社会实践活动。',
  ).map(({ organizations }) => organizations.filter(({ role }) => role === 'visited').map(({ name }) => name));
  expect(stops).toEqual([['河口小学'], ['河口村']]);
});
