/** The same articles printed in other widths, with their headlines elsewhere and their columns between each other's, are the same articles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

interface Told {
  readonly title: string;
  readonly text: readonly string[];
}

const articles: readonly Told[] = [
  {
    title: '青石县启动山塘除险加固',
    text: [
      '本报讯（记者李慕白）5月9日，青石县山塘除险加固工程启动仪式在大坝镇举行，县长何景山宣布开工。工程总投资3.2亿元，涉及山塘四十六座，计划明年汛期前全部完工。',
      '何景山说，山塘虽小，连着下游上万亩稻田。施工单位要倒排工期，监理单位要守在坝上，哪一座出了问题就追究哪一座的责任。',
    ],
  },
  {
    title: '北塘区法院把调解室搬进茶馆',
    text: [
      '本报讯（记者程思敏）近日，北塘区法院在红枫社区一家老茶馆挂牌设立调解室，法官每周三下午到这里听居民说事。开张第一天，两户为晾衣架吵了三年的邻居握手言和。',
      '院长陶若水介绍，茶馆里说话不拘束，许多纠纷一壶茶没喝完就有了结果。今年以来，该院在街巷里调解案件二百一十件，当场履行的超过八成。',
    ],
  },
  {
    title: '云州港首条氢能拖轮交付',
    text: [
      '本报讯（通讯员沈小禾）5月11日上午，云州港集团建造的首条氢能拖轮在三号码头交付，总工程师白静庭剪断缆绳。拖轮功率五千马力，加一次氢可以连续作业六个小时。',
      '白静庭表示，拖轮试航三个月以后编入船队，届时每年减少柴油消耗四百吨。集团还将再造两条，逐步替换服役超过二十年的老船。',
    ],
  },
];

const NEVER_FIRST = /^[，。、：；！？”’）》]/u;
const NEVER_LAST = /[“‘（《]$/u;

/** Wraps a paragraph at a width in full characters, no mark at the beginning of a line. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if ([...line].length >= width && !NEVER_FIRST.test(character)) {
      const carried = NEVER_LAST.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
    }
    line += character;
  }
  return [...lines, line];
}

const layout = fc.record({
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  widths: fc.shuffledSubarray([12, 16, 20, 24], { minLength: 3, maxLength: 3 }),
  place: fc.constantFrom('above', 'below'),
  columns: fc.integer({ min: 1, max: 3 }),
  between: fc.boolean(),
});

/** The columns of an article, and its headline. */
function blocksOf({ title, text }: Told, width: number, columns: number, place: string): string[][] {
  const lines = text.flatMap((paragraph) => wrapped(paragraph, width));
  const length = Math.ceil(lines.length / columns);
  const body = Array.from({ length: columns }, (_, i) => lines.slice(i * length, (i + 1) * length));
  return place === 'above' ? [[title], ...body] : [...body, [title]];
}

/**
 * A page of the articles; `between`: the second begins after the first column of the first, in the middle of a sentence,
 * which then goes on below.
 */
function printed({ order, widths, place, columns, between }: typeof layout extends fc.Arbitrary<infer L> ? L : never) {
  const blocks = order.map((at, i) => {
    const article = articles[at];
    return article === undefined ? [] : blocksOf(article, widths[i] ?? 12, columns, place);
  });
  const [first = [], second = [], ...rest] = blocks;
  const head = place === 'above' ? 2 : 1;
  const broken = columns > 1 && !/[。”]$/u.test(first[head - 1]?.at(-1) ?? '。');
  const flow =
    between && broken ? [first.slice(0, head), second, first.slice(head), ...rest] : [first, second, ...rest];
  return flow
    .flat()
    .map((block) => block.join('\n'))
    .join('\n\n');
}

describe('a page of three articles', { timeout: 60_000 }, () => {
  it('has the same articles under the same headlines in whatever columns it is printed', () => {
    fc.assert(
      fc.property(layout, (chosen) => {
        const { articles: found } = splitPage({ text: printed(chosen), sourceUri: null, facts: noFacts });
        const expected = chosen.order.flatMap((at) => articles[at] ?? []);
        expect(found.map(({ title, text }) => ({ title, text: text.replace(/\n/gu, '') }))).toEqual(
          expected.map(({ title, text }) => ({ title, text: text.join('') })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
