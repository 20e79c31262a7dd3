/** What takes days: fairs told of by their end, sessions with their sittings, and who came to a talk told of before. */
import { expect, it } from 'vitest';
import { noFacts } from '../../../src/article.ts';
import { read } from '../../../src/extract/read.ts';

const eventsOf = (text: string) =>
  read({
    ...{ id: 'a', title: '', subtitle: null, kind: 'news' as const, reporters: [], sourceUri: null },
    ...noFacts,
    publishedOn: '2024-08-20',
    text,
  }).events;

it('dates a fair by its end and how long it took, and its opening as a ceremony of its own', () => {
  const [fair, opening] = eventsOf(
    '为期三天的第六届云州茶叶博览会8月11日在云州会展中心落下帷幕。8月9日上午，博览会开幕式举行。开幕式上，市长林若川致辞。',
  );
  expect([fair?.type, fair?.date, fair?.endDate]).toEqual(['exchange', '2024-08-09', '2024-08-11']);
  expect([opening?.type, opening?.date]).toEqual(['ceremony', '2024-08-09']);
});

it('takes a sitting for the session it is part of', () =>
  expect(
    eventsOf(
      '8月8日至9日，云州市第六届人民代表大会常务委员会举行第十四次会议。9日上午举行第二次全体会议，由主任林若川主持。',
    ).map(({ participants }) => participants.map(({ name, role }) => `${name} ${role}`)),
  ).toEqual([['林若川 chaired']]));

it('leads who came to a talk back to it, both sides in one list', () => {
  const [talk] = eventsOf(
    '8月6日，市长林若川会见海州集团董事长周启明一行。会见后，市商务局与海州集团签署战略合作协议。市领导顾明，市商务局局长何田；海州集团副总裁郭春山、投资总监秦文清参加会见。',
  );
  expect(
    talk?.participants.filter(({ role, rank }) => role === 'attended' && rank !== null).map(({ name }) => name),
  ).toEqual(['顾明', '何田', '郭春山', '秦文清']);
});
