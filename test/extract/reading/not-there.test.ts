/** Who is not at an event, though the paragraph names him with it. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

const everybody = (...paragraphs: string[]): string[] => Object.values(told(...paragraphs)).flat();

it('honours who won at a contest where its prizes are handed out, and at no ceremony of another name', () => {
  const contest = '8月1日，云州市技能大赛举行，何田荣获一等奖。';
  expect(
    told(contest, '8月7日，云州市好新闻颁奖典礼举行，市长林若川出席。')['2024-08-07 云州市好新闻颁奖典礼'],
  ).toEqual(['林若川 attended']);
});

it('takes who gives for present, but not who gave at another time or could not come', () => {
  const ceremony = '8月7日，河口小学举行捐赠仪式。';
  expect(everybody(`${ceremony}企业家何田捐款50万元。`)).toContain('何田 attended');
  expect(everybody(`${ceremony}此前，企业家何田已捐款50万元。`)).not.toContain('何田 attended');
  expect(everybody(`${ceremony}未能到场的企业家何田捐款50万元。`)).not.toContain('何田 attended');
});

it('leaves those who came at the meeting that resolved to hold another', () =>
  expect(
    told(
      '8月7日，云州市委常委会召开会议。市委书记林若川主持会议。会议决定，8月下旬召开全市经济工作会议。',
      '市委副书记何明田、周启明出席会议。',
    ),
  ).toEqual({ '2024-08-07 会议': ['林若川 chaired', '何明田 attended', '周启明 attended'] }));

it('takes nobody who speaks of other times for one who was at what was told of before', () =>
  expect(
    everybody(
      '8月7日，全市特色产业现场会在北塘村召开。市长林若川出席。',
      '9月3日，何明田被评为先进个人。村支书周启明说，他很少回家。',
    ),
  ).not.toContain('周启明 spoke'));
