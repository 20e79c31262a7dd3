/** What words of a sentence lead back to: the place that a paragraph tells of, the day of 当日, the two of 两地, the tour of a group. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('goes somewhere after a ceremony on its day, for a tour of its own', () =>
  expect(
    told('8月5日，北塘区举行开工仪式。区委书记林若川宣布开工。', '仪式后，林若川一行还查看了已投产的北塘产业园。'),
  ).toEqual({
    '2024-08-05 开工仪式': ['林若川 attended', '林若川 spoke'],
    '2024-08-05 查看了已投产的北塘产业园': ['林若川 led'],
  }));

it('dates by the day named last what a caption tells of 当日', () =>
  expect(told('8月5日，河口中学学生正在练习。当日，由市红十字会举办的“救在身边”活动走进该校。')).toEqual({
    '2024-08-05 “救在身边”活动': [],
  }));

it('goes on with the tour of a group on its next day', () =>
  expect(
    told('8月5日，海州市市长林若川率海州市党政代表团来云州市考察。', '6日上午，代表团参观了云州科技学院、云州机床厂。'),
  ).toEqual({ '2024-08-05 来云州市考察': ['林若川 led'] }));

it('counts back the weeks that a contest took', () =>
  expect(told('历时一周的全市职工篮球赛8月11日在河口体育馆收官。')).toEqual({ '2024-08-05 全市职工篮球赛': [] }));

it('takes for no event what a meeting decides to hold', () =>
  expect(told('8月5日，市委召开常委会会议。会议决定，9月中旬召开市委三届五次全会。')).toEqual({
    '2024-08-05 常委会会议': [],
  }));

it('takes whoever speaks to the paper later for nobody at a deed', () =>
  expect(told('8月5日，由专家林若川等组成的核查组进行了现场核查。', '县卫健局局长何田介绍，近两年投入不少。')).toEqual({
    '2024-08-05 进行了现场核查': ['林若川 attended'],
  }));
