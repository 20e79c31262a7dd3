/** Who was honoured at an event, also where a class of a contest, a branch venue or a surname stands between. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('takes a branch venue for the meeting that is shown there', () =>
  expect(
    told(
      '8月7日，云州市召开全市教育工作表彰大会。县长林若川出席分会场会议。',
      '云州一中教师何田荣获“优秀教师”称号。会后，何田代表获奖者发言。',
    ),
  ).toEqual({ '2024-08-07 全市教育工作表彰大会': ['林若川 attended', '何田 received', '何田 spoke'] }));

it('takes nobody called 曾 for one honoured long ago', () =>
  expect(told('8月7日，云州水务公司召开年度工作会议。', '会议表彰了先进个人。曾广平、何田获评“先进工作者”。')).toEqual({
    '2024-08-07 年度工作会议': ['曾广平 received', '何田 received'],
  }));

it('gives who wins a class of a contest to the contest', () =>
  expect(
    told(
      '8月7日，第三届云州市青年运动会开幕。',
      '选手何田在男子乙组60公斤级比赛中，以总成绩200公斤摘得金牌。男子双打，周启明、林若川获得第三名。',
    ),
  ).toEqual({ '2024-08-07 第三届云州市青年运动会': ['何田 received', '周启明 received', '林若川 received'] }));

it('honours at a ceremony whoever did something for days on end', () =>
  expect(
    told('8月7日，“云州好人”颁奖典礼举行。连续奋战76天的护士长林若川、护士何明田获评“云州好人”。')[
      '2024-08-07 “云州好人”颁奖典礼'
    ],
  ).toEqual(['林若川 received', '何明田 received']));
