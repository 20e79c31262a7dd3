/** Gifts whose giver, receiver or sum other clauses and sentences tell. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const gifts = (text: string) => read(article(text)).funded.map(({ from, to, amount }) => [from, to, amount]);

test.each([
  [
    'gifts go to whoever was said to collect them',
    '截至8月2日，云州市红十字会共接收捐款860万元。云州恒泰机械有限公司捐款100万元。',
    ['云州恒泰机械有限公司', '云州市红十字会', 1_000_000],
  ],
  [
    'to each of a group as much is so many times as much for the group',
    '云州市总工会为46名困难职工每人发放慰问金2000元。',
    ['云州市总工会', '46名困难职工', 92_000],
  ],
  [
    'a unit of the army called by its kind is the one named before',
    '5月17日，驻云某旅与北塘区共建签约仪式举行。北塘区为该旅送去价值50万元的训练器材。',
    ['北塘区', '驻云某旅', 500_000],
  ],
  [
    'who is first called a son of the place gives as such, whatever firm he heads',
    '在外创业的乡贤、云州恒泰机械有限公司总经理何田向河口中学捐款10万元。',
    ['何田', '河口中学', 100_000],
  ],
  [
    'whom somebody talks with does not give',
    '在河口社区，市长林若川与老党员周启明、何田亲切交谈，并送上慰问金各2000元。',
    ['林若川', '周启明', 2000],
  ],
  [
    'what is brought to the people of a house is for the house',
    '市长林若川来到云州市福利院，看望在院老人，并送去慰问金5万元。',
    ['林若川', '云州市福利院', 50_000],
  ],
  [
    'the whole county is not whoever was spoken of before',
    '市长林若川参加慰问。春节前夕，全市共安排慰问资金860万元，走访慰问困难群众1200户。',
    [null, '困难群众', 8_600_000],
  ],
  [
    'at a meeting gives whoever holds it',
    '石桥村举行分红大会。镇长林若川到场祝贺。会上，还向7名学子每人发放奖学金2000元。',
    ['石桥村', '7名学子', 14_000],
  ],
])('%s', (_, text, gift) => {
  expect(gifts(text)).toContainEqual(gift);
});

test('goods of which a later sentence tells the worth are one gift', () => {
  const text = '云州恒泰机械有限公司向河口中学捐赠一批图书。其中，云州恒泰机械有限公司捐赠图书2000册，价值6万元。';
  expect(gifts(text)).toEqual([['云州恒泰机械有限公司', '河口中学', 60_000]]);
});

test('two who give as much each give it', () => {
  const text = '爱心企业向市慈善总会捐款：云州恒泰机械有限公司、云州远航物流有限公司各100万元。';
  expect(gifts(text)).toEqual([
    ['云州恒泰机械有限公司', '市慈善总会', 1_000_000],
    ['云州远航物流有限公司', '市慈善总会', 1_000_000],
  ]);
});
