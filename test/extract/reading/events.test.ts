/** Whom each event of an article takes: those told of with it, and nobody of another. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('takes all that was told of for those who were at 上述活动', () =>
  expect(
    told(
      '8月7日，市委书记林若川到北塘区调研重点项目建设。',
      '调研结束后，林若川主持召开座谈会。',
      '市委常委、秘书长周启明参加上述活动。',
    ),
  ).toEqual({
    '2024-08-07 调研重点项目建设': ['林若川 led', '周启明 attended'],
    '2024-08-07 座谈会': ['林若川 chaired', '周启明 attended'],
  }));

it('puts what follows a meeting of several days on its last', () =>
  expect(
    told(
      '云州市十届人大常委会第七次会议8月5日至6日举行。市人大常委会主任林若川出席会议。',
      '闭会后，随即举行宪法宣誓仪式。林若川监誓。',
    ),
  ).toEqual({
    '2024-08-05 云州市十届人大常委会第七次会议': ['林若川 attended'],
    '2024-08-06 宪法宣誓仪式': ['林若川 attended'],
  }));

it('leaves whoever sat in on a meeting at it, though a ceremony of it was told of in passing', () =>
  expect(
    told(
      '8月5日，市人大常委会举行第八次会议。会议表决通过了人事任免事项，并举行了宪法宣誓仪式。',
      '副市长周启明列席会议。',
    ),
  ).toEqual({ '2024-08-05 第八次会议': ['周启明 attended'], '2024-08-05 宪法宣誓仪式': [] }));

it('takes nobody who is only quoted for an event that a verb tells of', () =>
  expect(told('8月5日，双方在北塘区正式签约。', '“订单来得正是时候。”云州机械有限公司总经理何田说。')).toEqual({
    '2024-08-05 在北塘区正式签约': [],
  }));

it('asks leave for the meeting, not for what was looked at before it', () => {
  const events = told(
    '8月5日，云州市召开半年经济工作会议。市委书记林若川讲话。',
    '会前，林若川带领与会人员实地观摩了云州机床厂、河口中学。副市长周启明因在省里参加培训请假。',
  );
  expect(Object.values(events).flat()).not.toContain('周启明 attended');
});

it('keeps the list of a meeting with it, whoever chaired and whatever was visited', () =>
  expect(
    told(
      '8月6日，全市防汛工作会议召开。会议由副市长何田玉主持，市长林若川讲话。',
      '会议强调，要把责任落实到人。要加强值守。',
      '会前，林若川到云州水库检查防汛工作。',
      '会上，市水利局局长周启明汇报了防汛准备情况。',
    ),
  ).toEqual({
    '2024-08-06 全市防汛工作会议': ['何田玉 chaired', '林若川 spoke', '周启明 reported'],
    '2024-08-06 检查防汛工作': ['林若川 led'],
  }));

it('tells a round of visits apart that others made the same day', () =>
  expect(
    told(
      '8月8日，市长林若川前往河口中学，看望一线教师。',
      '当天，副市长周启明、秘书长何田玉也分别带队，走访了云州师范学院和北塘区第一幼儿园。',
    ),
  ).toEqual({
    '2024-08-08 看望一线教师': ['林若川 led'],
    '2024-08-08 走访了云州师范学院和北塘区第一幼儿园': ['周启明 led', '何田玉 led'],
  }));

it('receives guests where it talks with them, and calls nobody who came to look a host', () =>
  expect(
    told(
      '8月8日，市长林若川在云州宾馆会见了来云考察的海州集团董事长周启明一行。',
      '副市长何田玉参加会见。会见前，周启明一行参观了云州港。',
    ),
  ).toEqual({
    '2024-08-08 会见来云考察的海州集团董事长周启明一行': ['林若川 hosted', '周启明 attended', '何田玉 attended'],
    '2024-08-08 参观了云州港': ['周启明 led'],
  }));

it('tells of a round of gifts, and ends a name before what its bearer gives', () => {
  const gifts = '8月8日，市总工会主席林若川一行先后来到云江大桥工地、北塘区环卫所，把防暑物品送到职工手中。';
  expect(told(gifts)).toEqual({ '2024-08-08 来到云江大桥工地、北塘区环卫所': ['林若川 led'] });
  expect(told('8月8日，合作签约仪式举行。局长谈安致欢迎辞，院长方明致辞。')).toEqual({
    '2024-08-08 合作签约仪式': ['谈安 spoke', '方明 spoke'],
  });
});
