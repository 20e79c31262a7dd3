/** What is told beside an event is not put into it. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const events = (text: string) =>
  read(article(text)).events.map(({ name, date, participants }) => [name, date, participants.map(({ name }) => name)]);

test('a deed of another day, or told apart by 同日, is not done at the event that follows', () => {
  expect(
    events(
      '5月8日，云州中学教师林若川在河口小学上了一堂美术课。5月9日，云州下了雨。区教育局局长何田到云州中学检查教学工作。',
    ),
  ).toEqual([
    ['在河口小学上了一堂美术课', '2024-05-08', ['林若川']],
    ['检查教学工作', '2024-05-09', ['何田']],
  ]);
  expect(
    events('5月9日上午，市长林若川带领党员连夜转移群众。同日，全市防汛工作会议召开，副市长周启明出席会议。').at(-1),
  ).toEqual(['全市防汛工作会议', '2024-05-09', ['周启明']]);
});

test('who is called by an honour has it already: of no day, and at no event', () => {
  const { events, awards } = read(article('5月8日，市妇联召开座谈会，邀请“全国三八红旗手”获得者林若川参加。'));
  expect(awards.map(({ recipient, date }) => [recipient, date])).toEqual([['林若川', null]]);
  expect(events.flatMap(({ participants }) => participants.map(({ role }) => role))).not.toContain('received');
});

test('who is praised with no honour gets the money that goes with it', () => {
  const text = '北塘区表彰了云州恒泰机械有限公司、云州远航物流有限公司等纳税大户，分别给予50万元、30万元奖励。';
  expect(read(article(text)).funded.map(({ from, to, amount }) => [from, to, amount])).toEqual([
    ['北塘区', '云州恒泰机械有限公司', 500_000],
    ['北塘区', '云州远航物流有限公司', 300_000],
  ]);
});

test('what a leader tells others to do does not make a visit of condolence', () => {
  const [tour] = read(article('5月8日，副镇长周启明来到河口村，了解春耕情况，叮嘱村干部按时发放慰问金。')).events;
  expect(tour?.type).toBe('inspection');
});

test('a quoted festival is one event, named by its name', () => {
  expect(events('去年停办的“灯会节”开幕。').map(([name]) => name)).toEqual(['“灯会节”']);
});
