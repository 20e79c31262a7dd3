/** Small things that the explorer says: which quote stands for a fact, sums, words of the vocabulary, openings of texts. */
import { expect, test } from 'vitest';
import { wordIn } from '../../src/explorer/language/vocabulary.ts';
import { moneyText } from '../../src/explorer/parts/money.ts';
import { openingOf } from '../../src/explorer/parts/opening.ts';
import { inOrder } from '../../src/explorer/parts/quotes.ts';

const said = (publishedOn: string | null, confidence = 0.9) => ({ confidence, article: { publishedOn } });
const days = (on: string | null) =>
  inOrder([said('2024-03-01'), said(null), said('2024-06-20'), said('2024-05-13'), said('2024-05-12')], on).map(
    ({ article }) => article.publishedOn,
  );

test('the quote of a dated row is of that day, or of the next paper; without a day the newest stands first', () => {
  expect(days('2024-05-12')).toEqual(['2024-05-12', '2024-05-13', '2024-06-20', '2024-03-01', null]);
  expect(days('2024-05')).toEqual(['2024-05-12', '2024-05-13', '2024-06-20', '2024-03-01', null]);
  expect(days('2024-07-01')).toEqual(['2024-06-20', '2024-05-13', '2024-05-12', '2024-03-01', null]);
  expect(days(null)).toEqual(['2024-06-20', '2024-05-13', '2024-05-12', '2024-03-01', null]);
});

test('of one day the surest quote stands first', () => {
  const sure = said('2024-05-12', 0.95);
  expect(inOrder([said('2024-05-12'), sure], '2024-05-12')[0]).toBe(sure);
});

test('sums are written as readers of each language write them', () => {
  expect(moneyText(1_260_000_000, 'CNY', 'zh')).toBe('12.6亿元');
  expect(moneyText(1_260_000_000, 'CNY', 'en')).toBe('1.26 billion yuan');
  expect(moneyText(300_000, 'CNY', 'en')).toBe('300,000 yuan');
  expect(moneyText(5_000_000, 'CHF', 'en')).toBe('5 million CHF');
});

test('words of the vocabulary are translated, printed ones are not', () => {
  expect(['贷款', '下午', '“惠农贷”', null].map((word) => wordIn('en', word))).toEqual([
    ...['loan', 'afternoon', '“惠农贷”', null],
  ]);
  expect(wordIn('zh', '贷款')).toBe('贷款');
});

test('a text begins after what a paper puts before its news, and is cut where it is long', () => {
  expect(openingOf('本报讯 3月4日，云州港开港。')).toBe('3月4日，云州港开港。');
  expect(openingOf(`图为${'云州港'.repeat(20)}`)).toMatch(/^图为(?:云州港){7}云…$/u);
});
