/** Which rows of a headline are the title. */
import { expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

const BODY = [
  '本报讯（记者李慕白）5月9日，市委书记林若川深入北塘区调研重点项目建设，实地察看总投资7.6亿元的云州机床厂二期、北塘污水处理厂。',
  '林若川强调，要树牢项目意识，强化要素保障，以项目之稳支撑发展之进。他要求，各级干部要走进工地，解决难题。',
];

/** The title and subtitle read off rows printed above an article. */
const headed = (...rows: readonly string[]): (string | null | undefined)[] => {
  const [first] = splitPage({ text: [...rows, '', ...BODY].join('\n'), sourceUri: 'a.txt', facts: noFacts }).articles;
  return [first?.title, first?.subtitle];
};

it('is what was said, below the row that says who said it', () =>
  expect(headed('林若川在调研重点项目建设时强调', '树牢项目意识 强化要素保障')).toEqual([
    '树牢项目意识 强化要素保障',
    '林若川在调研重点项目建设时强调',
  ]));

it('is all that was said', () =>
  expect(headed('林若川在调研重点项目建设时强调', '树牢项目意识强化要素保障', '以项目之稳支撑发展之进')).toEqual([
    '树牢项目意识强化要素保障 以项目之稳支撑发展之进',
    '林若川在调研重点项目建设时强调',
  ]));

it('tells what happened; how much it cost stands beside it', () => {
  expect(headed('总投资7.6亿元', '云州机床厂二期开工建设')).toEqual(['云州机床厂二期开工建设', '总投资7.6亿元']);
  expect(headed('北塘区集中签约9个项目', '合同总额47.3亿元')).toEqual(['北塘区集中签约9个项目', '合同总额47.3亿元']);
});

it('tells all in a long row; the row below tells more', () =>
  expect(headed('市委书记林若川深入北塘区调研项目', '实地察看三家企业')).toEqual([
    '市委书记林若川深入北塘区调研项目',
    '实地察看三家企业',
  ]));

it('tells that a meeting was held; what it did stands below', () => {
  const held = '北塘区委（扩大）会议召开';
  expect(headed(held, '研究部署防汛救灾、项目建设等工作')).toEqual([held, '研究部署防汛救灾、项目建设等工作']);
  expect(headed(held, '林若川出席并讲话')).toEqual([held, '林若川出席并讲话']);
});

it('waits for nothing below what was held, asked or done by both', () => {
  for (const [first, second] of [
    ['北塘区中小学生运动会在云州举行', '河口小学摘得团体桂冠'],
    ['北塘区党政代表团到云州市考察交流', '双方召开协作座谈会'],
    ['深圳客商考察团到北塘区考察', '总投资12亿元产业园项目签约'],
  ] as const)
    expect(headed(first, second)).toEqual([first, second]);
});

it('goes on with what came of it, and where the text has the words together', () => {
  expect(headed('北塘区入选年度人才计划', '数量居全市首位')).toEqual(['北塘区入选年度人才计划 数量居全市首位', null]);
  expect(headed('林若川深入北塘区实地察看云州', '机床厂二期等项目')[0]).toBe(
    '林若川深入北塘区实地察看云州机床厂二期等项目',
  );
});
