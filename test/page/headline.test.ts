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

it('waits for nothing where it ends with what came about, or with how much it was', () => {
  for (const [first, second] of [
    ['北塘区帮扶团又来了', '带来项目带来医生'],
    ['北塘区兑现奖补1260万元', '首次把奖牌发到车间班组'],
    ['云州市心脏中心揭牌', '外地专家每月来坐诊'],
    ['北塘区开展党史学习教育现场学习', '林若川到云州学院宣讲'],
  ] as const)
    expect(headed(first, second)).toEqual([first, second]);
});

it('is no head of a part of the page', () =>
  expect(headed('◎北塘区', '林若川调研重点项目建设')).toEqual(['林若川调研重点项目建设', null]));

it('is none where only the head of a part of the page stands above', () =>
  expect(headed('◎北塘区')).toEqual([null, null]));

it('ends above the line that names the paper and the day', () =>
  expect(headed('林若川调研重点项目建设', '北塘区数字报　2019年8月27日　星期二　第2版：要闻')).toEqual([
    '林若川调研重点项目建设',
    null,
  ]));

it('may have a comma where the line below goes on with it', () =>
  expect(headed('三十年后，他们给云州送来一座图书馆', '——校友捐资助学侧记')).toEqual([
    '三十年后，他们给云州送来一座图书馆',
    '——校友捐资助学侧记',
  ]));

it('stands inside its report where none stands beside it', () => {
  const text = ['临江区', '', BODY[0], '', '北塘区抓项目：总投资7.6亿元', '', BODY[1]].join('\n');
  const [article, ...others] = splitPage({ text, sourceUri: 'a.txt', facts: noFacts }).articles;
  expect(article?.title).toBe('北塘区抓项目：总投资7.6亿元');
  expect(others).toEqual([]);
});

it('is that of the caption that it stands right above', () => {
  const text = ['情暖重阳', '10月9日，北塘区组织志愿者走进敬老院，为老人理发、包饺子。', '本报记者 何田 摄'];
  const page = [...BODY, '', ...text].join('\n');
  const { articles } = splitPage({ text: page, sourceUri: 'a.txt', facts: noFacts });
  expect(articles.find(({ kind }) => kind === 'photo')?.title).toBe('情暖重阳');
});

it('goes on with what came of it, and where the text has the words together', () => {
  expect(headed('北塘区入选年度人才计划', '数量居全市首位')).toEqual(['北塘区入选年度人才计划 数量居全市首位', null]);
  expect(headed('林若川深入北塘区实地察看云州', '机床厂二期等项目')[0]).toBe(
    '林若川深入北塘区实地察看云州机床厂二期等项目',
  );
});
