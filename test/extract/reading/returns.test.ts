/** To which event a list or a speech belongs that stands behind something told in between. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('returns from what came before a ceremony where a paragraph tells who was there', () =>
  expect(
    told(
      '8月7日，云州市重点项目签约仪式在市会议中心举行。市长林若川致辞。',
      '签约仪式前，林若川会见了何明田一行。',
      '副市长周启明、局长顾明等参加活动。仪式由周启明主持。',
    ),
  ).toEqual({
    '2024-08-07 云州市重点项目签约仪式': ['林若川 spoke', '周启明 attended', '顾明 attended', '周启明 chaired'],
    '2024-08-07 会见何明田一行': ['林若川 hosted', '何明田 attended'],
  }));

it('stays on the tour before a ceremony while people speak there', () =>
  expect(
    told(
      '8月7日，云州市重点项目开工仪式举行。市长林若川宣布开工。',
      '活动开始前，林若川察看了云州港码头。',
      '林若川强调，要加快进度。',
    )['2024-08-07 察看了云州港码头'],
  ).toEqual(['林若川 led', '林若川 spoke']));

it('takes 有关活动 for what the article is about, not for the deed told of last', () =>
  expect(
    told(
      '8月7日，海州市市长林若川率党政代表团来我市考察。',
      '两市举行座谈会。会上，林若川与市长何明田签署了《合作协议》。',
      '副市长周启明、顾明参加有关活动。',
    )['2024-08-07 来我市考察'],
  ).toEqual(['林若川 led', '周启明 attended', '顾明 attended']));

it('puts whoever goes along with one of several on the tour of that one', () =>
  expect(
    told(
      '8月7日，县委书记林若川、县长何明田分别深入乡镇，走访慰问困难群众。',
      '上午，林若川来到河口镇敬老院，送上慰问金2000元。',
      '下午，何明田来到北塘镇老党员顾明家中走访，送去慰问品。',
      '副县长周启明陪同林若川慰问；副县长方致和陪同何明田慰问。',
    ),
  ).toEqual({
    '2024-08-07 走访慰问困难群众': ['林若川 led', '周启明 accompanied'],
    '2024-08-07 来到北塘镇老党员顾明家中走访': ['何明田 led', '方致和 accompanied'],
  }));

it('leads 仪式 back to the ceremony that has the name, past what only a verb tells of', () =>
  expect(
    told(
      '8月7日，云州银行“春耕贷”首发仪式举行。副行长林若川出席。',
      '云州银行与云州茶业有限公司现场签订贷款合同。',
      '林若川在仪式上介绍，贷款利率优惠。副县长何明田表示，将设立基金。',
    )['2024-08-07 云州银行“春耕贷”首发仪式'],
  ).toEqual(['林若川 attended', '林若川 spoke', '何明田 spoke']));

it('leads a hearing and whoever listened to it back to it', () =>
  expect(
    told(
      '8月7日，云州市人民法院走进河口中学，公开开庭审理一起盗窃案，并开展“法治进校园”宣讲活动。',
      '庭审由庭长林若川担任审判长，律师何明田为被告人辩护。',
      '庭审结束后，副院长周启明讲授法治课。',
      '市人大代表顾明、方致和应邀旁听。',
    ),
  ).toEqual({
    '2024-08-07 公开开庭审理一起盗窃案': ['林若川 chaired', '何明田 attended', '顾明 attended', '方致和 attended'],
    '2024-08-07 “法治进校园”宣讲活动': ['周启明 spoke'],
  }));

it('takes 大会 for the session of a political conference', () =>
  expect(
    Object.keys(
      told(
        '8月7日，中国人民政治协商会议第三届云州市委员会第二次会议开幕。',
        '上午9时，大会在国歌声中开幕。主席林若川作工作报告。',
      ),
    ),
  ).toEqual(['2024-08-07 中国人民政治协商会议第三届云州市委员会第二次会议']));
