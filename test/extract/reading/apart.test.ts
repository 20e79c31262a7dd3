/** Events of one article told apart: by day and hour, by what only another can be called, by who leads. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('opens an event for a noun that cannot mean the one told of', () =>
  expect(
    told(
      '签约之前，8月7日，市长林若川会见了海州集团董事长何田一行。',
      '签约仪式由副市长周启明主持，市政协主席顾明到场见证。',
    ),
  ).toEqual({
    '2024-08-07 会见海州集团董事长何田一行': ['林若川 hosted', '何田 attended'],
    '2024-08-07 签约仪式': ['周启明 chaired', '顾明 attended'],
  }));

it('leads a bare noun back past what it cannot mean', () =>
  expect(
    told(
      '8月7日，全市银企对接会召开。',
      '签约仪式上，云州银行与云州机械有限公司签约。',
      '副市长林若川主持会议并讲话。',
    )['2024-08-07 全市银企对接会']?.toSorted(),
  ).toEqual(['林若川 chaired', '林若川 spoke']));

it('gives another leader a tour of their own', () =>
  expect(
    told('8月7日，市委书记林若川来到河口社区，看望了老教师。', '市长周启明一行前往云州热电厂，给工人送上慰问品。'),
  ).toEqual({
    '2024-08-07 看望了老教师': ['林若川 led'],
    '2024-08-07 前往云州热电厂': ['周启明 led'],
  }));

it('counts days from the day named last, and the eve from the event', () =>
  expect(
    Object.keys(
      told(
        '8月7日，云州市招商推介会举行。',
        '推介会前一天，市长林若川带队考察了云州科技学院。',
        '8月7日，云州市第一医院举行捐赠仪式。次日，医院召开急救工作推进会。',
      ),
    ),
  ).toEqual([
    '2024-08-07 云州市招商推介会',
    '2024-08-06 考察了云州科技学院',
    '2024-08-07 捐赠仪式',
    '2024-08-08 急救工作推进会',
  ]));

it('leaves out of an event what was said on another day', () =>
  expect(
    told('2023年11月，全省科学技术奖励大会召开。', '今年8月2日，副总经理林若川与客人周启明分别在合同上签字。')[
      '2023-11 全省科学技术奖励大会'
    ],
  ).toEqual([]));

it('returns to where people are known to have been', () =>
  expect(
    told('8月7日，院长林若川出席医联体签约仪式。', '签约仪式后，8名专家开展了义诊。林若川介绍，医联体将按月派出专家。'),
  ).toEqual({ '2024-08-07 医联体签约仪式': ['林若川 attended', '林若川 spoke'], '2024-08-07 义诊': [] }));

it('takes what somebody did on a day for an event, but not what else was done at one', () =>
  expect(
    told(
      '8月7日上午，河口中学举行捐赠仪式。当天，校友林若川捐赠图书三千册。',
      '8月8日，图书馆内墨香四溢，书法家周启明为市民书写春联。',
    ),
  ).toEqual({ '2024-08-07 捐赠仪式': ['林若川 attended'], '2024-08-08 为市民书写春联': ['周启明 attended'] }));

it('leads what is said of a whole tour back to it', () =>
  expect(
    told(
      '8月5日至7日，市长林若川率团赴海州市考察。6日晚，林若川与12位企业家座谈，何田发言。',
      '考察期间，林若川强调，要把线索办实。',
    ),
  ).toMatchObject({ '2024-08-06 与12位企业家座谈': ['林若川 attended', '何田 spoke'] }));

it('keeps the opening ceremony of a training with it, unless it is on another day', () =>
  expect(
    told(
      '8月5日至7日，全市统计业务培训在市委党校举行。',
      '市统计局局长林若川出席开班式并讲话，副局长周启明主持。',
      '8月7日的结业式上，周启明为学员颁发证书。',
    ),
  ).toEqual({
    '2024-08-05 全市统计业务培训': ['林若川 attended', '林若川 spoke', '周启明 chaired'],
    '2024-08-07 结业式': ['周启明 attended'],
  }));

it('leaves those who took part in a tour at it, though a meeting was told of since', () =>
  expect(
    told(
      '8月7日，县委书记林若川带领县领导，深入乡镇观摩重点项目，随后召开讲评会。',
      '县长周启明等参加观摩。',
      '讲评会上，周启明主持会议。',
    ),
  ).toEqual({
    '2024-08-07 深入乡镇观摩重点项目': ['林若川 led', '周启明 attended'],
    '2024-08-07 讲评会': ['周启明 chaired'],
  }));

it('takes one ceremony for what is held in it, and who is called on for nobody who came along', () =>
  expect(
    told(
      '8月7日上午，全市重大项目集中开工活动在云州化工园区举行主会场仪式，市长周启明主持。',
      '8月8日，副市长林若川来到市中医院，看望慰问护士何田，院长苏晓陪同。',
    ),
  ).toEqual({
    '2024-08-07 全市重大项目集中开工活动': ['周启明 chaired'],
    '2024-08-08 看望慰问护士何田': ['林若川 led', '苏晓 accompanied'],
  }));

it('leaves whoever goes on speaking out of what is told as history', () =>
  expect(
    told(
      '8月7日，市长林若川会见了云州大学校长何田。',
      '2020年8月，云州市与云州大学签订科技合作协议，副市长周启明签字。林若川表示，欢迎再来。',
    ),
  ).toEqual({
    '2024-08-07 会见云州大学校长何田': ['林若川 hosted', '何田 attended', '林若川 spoke'],
    '2020-08 签订科技合作协议': ['周启明 signed'],
  }));

it('takes the calls that a round of calls is made of for that round', () =>
  expect(
    told(
      '8月7日，北塘区开展重阳节走访慰问活动。',
      '区委书记林若川、区长何田来到河口镇，慰问百岁老人代表，为每人送去慰问金500元。',
    ),
  ).toEqual({ '2024-08-07 重阳节走访慰问活动': ['林若川 led', '何田 led'] }));
