/** To which event a later sentence returns, and which are told of within others. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('returns to the ceremony at which people who were not on the tour after it speak', () =>
  expect(
    told(
      '8月7日，云州市校地合作签约仪式在市会议中心举行。市长林若川、校长何明田出席仪式。',
      '仪式前，副校长周启明一行考察了北塘工业园。',
      '林若川在致辞中说，合作前景广阔。',
    )['2024-08-07 云州市校地合作签约仪式'],
  ).toContain('林若川 spoke'));

it('leaves those who led a tour at the talk that closed it', () =>
  expect(
    told(
      '8月7日，市长林若川到北塘区调研项目建设。',
      '随后召开的座谈会上，区长何明田汇报了情况。',
      '林若川强调，要加快进度。',
    )['2024-08-07 座谈会'],
  ).toContain('林若川 spoke'));

it('puts who joins the talk there, though the tour before it was told of last', () =>
  expect(
    told(
      '8月7日，海州市与云州市合作交流座谈会在云州市召开。市长林若川主持会议。',
      '会前，海州市考察团先后参观了云州港、北塘工业园。',
      '副市长何明田、周启明参加座谈会。',
    )['2024-08-07 海州市与云州市合作交流座谈会'],
  ).toEqual(expect.arrayContaining(['何明田 attended', '周启明 attended'])));

it('takes the closing of a contest for a ceremony of its own, and leaves the winners at the contest', () =>
  expect(
    told(
      '8月7日，云州市第六届职工技能大赛落下帷幕。市总工会主席林若川出席闭幕式并致辞。',
      '本届大赛设四个工种，云州港的何明田获得电工组第一名。',
    ),
  ).toEqual({
    '2024-08-07 云州市第六届职工技能大赛': ['何明田 received'],
    '2024-08-07 闭幕式': ['林若川 attended', '林若川 spoke'],
  }));

it('leaves whoever speaks after the oath at the meeting', () =>
  expect(
    told(
      '8月7日，云州市十届人大常委会第七次会议举行。市人大常委会主任林若川主持会议。',
      '会议举行了宪法宣誓仪式，由副主任何明田主持。',
      '林若川在讲话中指出，要依法履职。',
    ),
  ).toEqual({
    '2024-08-07 云州市十届人大常委会第七次会议': ['林若川 chaired', '林若川 spoke'],
    '2024-08-07 宪法宣誓仪式': ['何明田 chaired'],
  }));

it('tells a tour and the talk held on it apart, with whoever led the one and chaired the other', () =>
  expect(told('8月7日，市长林若川深入河口镇调研乡村振兴工作并主持召开座谈会。')).toEqual({
    '2024-08-07 调研乡村振兴工作': ['林若川 led'],
    '2024-08-07 座谈会': ['林若川 chaired'],
  }));

it('takes nobody whom an event is only called after for one who was there', () =>
  expect(told('8月7日下午，“林若川名医工作室”揭牌仪式在住院部举行。')).toEqual({
    '2024-08-07 “林若川名医工作室”揭牌仪式': [],
  }));

it('dates what took place on several days by the first', () =>
  expect(Object.keys(told('8月2日、8月7日，云州学院举办统战委员培训班。'))).toEqual(['2024-08-02 统战委员培训班']));

it('goes back to the tour that stopped where a sentence begins', () =>
  expect(
    told(
      '8月7日至8日，全市水利现场会在北塘县召开。副市长林若川主持。',
      '7日下午，与会人员先后到河口中学、北塘中学实地观摩。在河口中学，校长何明田介绍了节水改造的做法。',
      '县长周启明陪同观摩。',
    ),
  ).toEqual({
    '2024-08-07 全市水利现场会': ['林若川 chaired'],
    '2024-08-07 到河口中学、北塘中学实地观摩': ['何明田 spoke', '周启明 accompanied'],
  }));

it('takes 他 for whom a sentence is about that begins with where he was', () =>
  expect(
    told(
      '8月7日，市长林若川到北塘区调研。“工期没有问题。”经理周启明说。',
      '在云州港，林若川同工人拉起家常。他对厂长何明田说，要有干劲。',
    )['2024-08-07 到北塘区调研'],
  ).toContain('林若川 spoke'));

it('goes on from the day after: what is told then was on that day', () => {
  const all = told('8月7日，市长林若川到北塘区调研。次日下午，林若川走进河口中学作宣讲。校长何明田主持宣讲报告会。');
  const next = Object.entries(all).filter(([event]) => event.startsWith('2024-08-08 '));
  expect(next.map(([, parts]) => parts)).toEqual([['林若川 spoke', '何明田 chaired']]);
});

it('tells of what is reported to listeners as a talk', () =>
  expect(told('8月7日，云州市港口发展论坛举行。研究员林若川作了题为《水与港》的报告。')).toEqual({
    '2024-08-07 云州市港口发展论坛': ['林若川 spoke'],
  }));

it('goes on with the tour of guests who are shown round after they were received', () =>
  expect(
    told(
      '8月7日，海州市市长林若川率党政代表团来我市考察。市长何明田会见代表团一行。',
      '上午，代表团在副市长周启明陪同下，参观了河口中学。校长顾明介绍，学校有学生两千名。',
    )['2024-08-07 来我市考察'],
  ).toEqual(['林若川 led', '周启明 accompanied', '顾明 spoke']));
