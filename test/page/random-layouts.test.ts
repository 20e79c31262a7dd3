/** Random pages hold their articles whole, and say rightly which line is of which: the page reader learns from that. */
import { expect, test } from 'vitest';
import { layOut } from '../../scripts/layout/page.ts';
import type { Told } from '../../scripts/layout/pool.ts';

const told = (title: string, ...paragraphs: string[]): Told => ({
  ...{ kind: 'report', title, subtitle: null, reporters: ['李慕白'], paragraphs },
});
const pool: readonly Told[] = [
  told(
    '青石县启动山塘除险加固',
    '5月9日，青石县山塘除险加固工程启动仪式在大坝镇举行，县长何景山宣布开工。工程计划明年汛期前全部完工。',
    '何景山说，山塘虽小，连着下游上万亩稻田。施工单位要倒排工期，监理单位要守在坝上。',
  ),
  told(
    '北塘区法院把调解室搬进茶馆',
    '近日，北塘区法院在红枫社区一家老茶馆挂牌设立调解室，法官每周三下午到这里听居民说事。',
    '院长陶若水介绍，今年以来，该院在街巷里调解案件二百一十件，当场履行的超过八成。',
  ),
  told(
    '云州港首条氢能拖轮交付',
    '5月11日上午，云州港集团建造的首条氢能拖轮在三号码头交付，总工程师白静庭剪断缆绳。',
    '白静庭表示，拖轮试航三个月以后编入船队，届时每年减少柴油消耗四百吨。',
  ),
];

const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const HALF: Readonly<Record<string, string>> = { ',': '，', ':': '：', '(': '（', ')': '）', ';': '；' };
const flat = (text: string): string => text.replace(/\s/gu, '').replace(/[,:();]/gu, (mark) => HALF[mark] ?? mark);

test('a seed is one page', () => {
  const texts = seeds.map((seed) => layOut(pool, seed).text);
  expect(seeds.map((seed) => layOut(pool, seed).text)).toEqual(texts);
  expect(new Set(texts).size).toBe(seeds.length);
});

test.each(seeds)('the lines that are of an article hold it whole, in order: page %i', (seed) => {
  const { text, expected, origins } = layOut(pool, seed);
  const lines = text.split('\n');
  const articles = new Set([...origins.values()].map(({ article }) => article));
  expect(articles.size).toBe(expected.length);
  const printed = [...articles].map((article) =>
    flat(
      [...origins]
        .filter(([, origin]) => origin.article === article && origin.kind === 'text')
        .sort(([a], [b]) => a - b)
        .map(([number]) => lines[number - 1] ?? '')
        .join(''),
    ),
  );
  for (const { begins, ends } of expected) {
    const whole = printed.filter((one) => one.includes(flat(begins)) && one.includes(flat(ends)));
    expect(whole).toHaveLength(1);
  }
});
