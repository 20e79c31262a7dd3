/** Projects: name, cost, stage and owner, folded over the sentences of an article. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const projects = (text: string) =>
  read(article(text)).projects.map(({ name, investment, stages, owners }) => [
    name,
    investment?.amount ?? null,
    stages.map((x) => x.status).join(', '),
    owners.map((owner) => owner.name),
  ]);

test('what later sentences say of 该项目 is said of the project named before', () => {
  const text = '石桥水库扩容工程在北塘区开工。该项目总投资3亿元，由云州水务集团有限公司投资建设。';
  expect(projects(text)).toEqual([['石桥水库扩容工程', 300_000_000, 'started', ['云州水务集团有限公司']]]);
});

test('a signed project has its cost and the company that signed', () => {
  const text = '北塘区政府与云州恒泰机械有限公司签订总投资20亿元的新能源电池项目合作协议。';
  expect(projects(text)).toEqual([['新能源电池项目', 2_000_000_000, 'signed', ['云州恒泰机械有限公司']]]);
});

test('a phase that follows the name of a place is part of the project', () => {
  expect(projects('在滨湖社区二期、环湖路项目工地，市长林若川叮嘱注意安全。').map(([name]) => name)).toEqual([
    '滨湖社区二期',
    '环湖路',
  ]);
});

test.each(['会议强调，要抓好重大项目建设。', '会上集中签约项目12个，总投资30亿元。', '全区完成工业投资43亿元。'])(
  'no project in %s',
  (text) => {
    expect(projects(text)).toEqual([]);
  },
);

test('the place in front of a name that stands by itself is where it is, and the sum of all is not that of one', () => {
  const text =
    '集中开工活动在云州高新区恒泰生物智能酶制剂产业园项目现场举行。这次集中开工的项目共5个，总投资34亿元。其中，恒泰生物智能酶制剂产业园项目由恒泰生物科技（云州）有限公司投资建设，总投资12亿元。';
  expect(projects(text).map(([name, amount]) => [name, amount])).toEqual([['恒泰生物智能酶制剂产业园', 1_200_000_000]]);
});

test('a place before what is built there belongs to its name, whatever it ends in', () => {
  const { projects } = read(article('云州市高寒汽车测试场二期总投资5.3亿元。河口县茶叶精深加工园破土动工。'));
  expect(projects.map(({ name }) => name)).toEqual(['云州市高寒汽车测试场二期', '河口县茶叶精深加工园']);
});

test('the only project of an article is meant however far behind it was named', () => {
  const text =
    '北塘区政府与云州恒泰机械有限公司签订新能源电池项目合作协议。\n\n市长林若川会见何田一行。\n\n据介绍，该项目由云州恒泰机械有限公司投资建设，总投资20亿元，占地300亩。';
  expect(projects(text)).toEqual([['新能源电池项目', 2_000_000_000, 'signed', ['云州恒泰机械有限公司']]]);
});

test('what is said at a site is said of it, and not of the project told of before', () => {
  const text =
    '石桥水库扩容工程在北塘区开工，总投资3亿元。城北的云州至河口二级公路改建工程施工现场，机器轰鸣。该工程概算投资5亿元。';
  expect(projects(text).map(([name, sum]) => [name, sum])).toEqual([
    ['石桥水库扩容工程', 300_000_000],
    ['云州至河口二级公路改建工程', 500_000_000],
  ]);
});

test.each([
  ['按照规划，集团拟投资15亿元，在河口镇建设2万头奶牛生态牧场项目。', '2万头奶牛生态牧场项目', 1_500_000_000],
  ['白石大桥东起滨江大道，全长2公里，双向六车道，总投资11亿元。', '白石大桥', 1_100_000_000],
  ['云州恒泰机械有限公司年产2万吨豆制品项目计划投资3亿元。', '年产2万吨豆制品项目', 300_000_000],
])('%s', (text, name, sum) => {
  expect(projects(text).map(([known, cost]) => [known, cost])).toEqual([[name, sum]]);
});

test.each([
  ['走进云州恒泰机械有限公司二期项目现场，塔吊林立。', '云州恒泰机械有限公司二期'],
  ['记者来到河口大桥施工现场。该桥全长2公里，总投资3.6亿元。', '河口大桥 360000000'],
  [
    '调研组来到柳林镇万亩高标准农田示范区。该示范区由云州兴农发展有限公司承建，总投资3200万元。',
    '柳林镇万亩高标准农田示范区 32000000',
  ],
])('what %s calls a project', (text, expected) => {
  expect(projects(text).map(([name, sum]) => `${name?.toString() ?? ''} ${sum?.toString() ?? ''}`.trim())).toContain(
    expected,
  );
});

test('a district is none of the projects in it', () => {
  const text = '柳林镇万亩高标准农田示范区总投资3200万元，已开工建设。今年，该区总投资300亿元的项目已完成投资100亿元。';
  expect(projects(text).map(([, sum]) => sum)).not.toContain(30_000_000_000);
});

test('a place that a tour stops at is no project, nor is a house before a building site', () => {
  expect(projects('市长林若川一行先后来到河口湿地公园、柳林产业园，了解经营情况。')).toEqual([]);
  const sites = projects('市长林若川来到河口医院、朝阳路雨污分流改造工程现场，叮嘱注意安全。').map(([name]) => name);
  expect(sites).not.toContain('河口医院');
});
