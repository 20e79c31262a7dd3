/** Gifts: who gave what to whom, also where another clause or sentence names them. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const gifts = (text: string) =>
  read(article(text)).funded.map(({ from, to, amount, what }) => [from, to, amount, what]);

test('a receiver named once holds for the givers listed after it', () => {
  const text =
    '云州恒泰机械有限公司向河口中心小学捐款20万元。其中，云州晨光电器有限公司捐赠价值6万元的图书，云州农商银行捐款5万元。';
  expect(gifts(text)).toEqual([
    ['云州恒泰机械有限公司', '河口中心小学', 200_000, '捐款'],
    ['云州晨光电器有限公司', '河口中心小学', 60_000, '物资'],
    ['云州农商银行', '河口中心小学', 50_000, '捐款'],
  ]);
});

test('amounts are shared out among as many receivers', () => {
  const text = '云州农商银行向云州恒泰机械有限公司、云州晨光电器有限公司分别发放贷款300万元、200万元。';
  expect(gifts(text)).toEqual([
    ['云州农商银行', '云州恒泰机械有限公司', 3_000_000, '贷款'],
    ['云州农商银行', '云州晨光电器有限公司', 2_000_000, '贷款'],
  ]);
});

test('a clause without giver and receiver belongs to who came and where they came', () => {
  const text = '8月1日，市长林若川一行来到云州市消防救援支队，送去慰问金10万元。';
  expect(gifts(text)).toEqual([['林若川', '云州市消防救援支队', 100_000, '资金']]);
});

test('a pronoun is the person called on before', () => {
  const text = '市长林若川来到老党员周启明家中。林若川与老人拉家常，为他送上3000元慰问金。';
  expect(gifts(text)).toEqual([['林若川', '周启明', 3000, '资金']]);
});

test.each([
  '云州恒泰机械有限公司拟向河口中心小学捐赠20万元。',
  '全市完成固定资产投资35亿元。',
  '社会各界踊跃捐款。',
  '该公司去年营业收入突破10亿元。',
])('nothing is given in %s', (text) => {
  expect(gifts(text)).toEqual([]);
});

test('our house is the one that writes, not the one named last', () => {
  const text = '北塘区人民医院与河口县人民医院签订协议。我院还向河口县人民医院捐赠了价值26万元的彩超1台。';
  const { funded } = read(article(text, { publication: '北塘区人民医院' }));
  expect(funded.map(({ from, to }) => [from, to])).toEqual([['北塘区人民医院', '河口县人民医院']]);
});
