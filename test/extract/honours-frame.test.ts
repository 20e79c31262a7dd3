/** Who was honoured with what, in lists whose members are of many kinds. */
import { expect, test } from 'vitest';
import { read } from '../../src/extract/read.ts';
import { article } from '../support/article.ts';

const awards = (text: string): string[] =>
  read(article(text)).awards.map(({ recipient, award }) => `${recipient}: ${award}`);

test.each([
  [
    '柳林合作社、河口镇教师何田和云州建工集团获“最佳口感奖”。',
    ['柳林合作社: 最佳口感奖', '何田: 最佳口感奖', '云州建工集团: 最佳口感奖'],
  ],
  [
    '云州林业局工程师林若川，青禾县护林员何田、周启明夫妇等5名（组）个人获“最美护林人”称号。',
    ['林若川: 最美护林人', '何田: 最美护林人', '周启明: 最美护林人'],
  ],
  [
    '“云顶”高山米、云岭食品有限公司的红糖等十二个产品摘得金奖。',
    ['“云顶”高山米: 金奖', '云岭食品有限公司的红糖: 金奖'],
  ],
  ['河口镇书记何田选送的一只蜜柚摘得“柚王”桂冠。', ['何田: “柚王”桂冠']],
  [
    '云州建工集团总经理林若川、青禾农业公司技术总监何田分别被授予“优秀企业家”“突出贡献人才”称号。',
    ['林若川: 优秀企业家', '何田: 突出贡献人才'],
  ],
  ['云州实验小学的何田和河口中心小学的周启明分获一、二等奖。', ['何田: 一等奖', '周启明: 二等奖']],
  ['林若川所带的焊接班组，则先后被授予“工人先锋号”“青年文明号”。', ['焊接班组: 工人先锋号', '焊接班组: 青年文明号']],
  ['“捐资助学贡献奖”由云州商会与云州建工集团分享。', ['云州商会: 捐资助学贡献奖', '云州建工集团: 捐资助学贡献奖']],
  ['副市长林若川代表市局党委为专案组记集体嘉奖一次。', ['专案组: 集体嘉奖']],
])('%s', (text, expected) => {
  expect(awards(text)).toEqual(expected);
});

test('who confers an honour gets none', () => {
  expect(awards('今年3月，市医疗队被省委、省政府表彰为“全省先进集体”。')).not.toContain('省政府: 全省先进集体');
});

test('a thing spoken of is not whoever is spoken of', () => {
  expect(awards('林若川介绍了首届云州马拉松。2021年，赛事被中国田径协会评为“铜牌赛事”。')).toEqual([]);
});

test('a token of thanks honours nobody', () => {
  expect(awards('市慈善总会会长林若川向云州建工集团颁发捐赠证书，并为两家企业颁发奖牌。')).toEqual([]);
});
