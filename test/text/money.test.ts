/** Amounts of money in words. */
import { expect, test } from 'vitest';
import { moneyIn } from '../../src/text/money.ts';

test.each([
  ['2亿元', 200_000_000, 'CNY'],
  ['1.24亿元', 124_000_000, 'CNY'],
  ['500余万元', 5_000_000, 'CNY'],
  ['三千五百万元', 35_000_000, 'CNY'],
  ['30万美元', 300_000, 'USD'],
  ['总投资3.5亿，', 350_000_000, 'CNY'],
])('%s', (text, amount, currency) => {
  expect(moneyIn(text).map((m) => [m.amount, m.currency])).toEqual([[amount, currency]]);
});

test.each(['占地3.5亿，', '300台', '元旦', '云州三元药业股份有限公司'])('no money in %s', (text) => {
  expect(moneyIn(text)).toEqual([]);
});
