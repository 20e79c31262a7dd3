/** Short items below each other: who wrote one closes it, what stands next is the headline of another. */
import { expect, test } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';

const page = `
本报讯（记者何田）昨日上午，临江区
召开民营经济发展大会。区委书记林若
川出席并讲话，区长周启明主持会议。
会议授予云州恒泰机械有限公司“纳税
大户”称号，奖励30万元。

会前，与会人员参观了企业成果展。

临江区
重奖民营企业

园区短波

柳溪镇粮食烘干中心投用
3月7日，柳溪镇粮食烘干中心
建成投用，日烘干稻谷120吨，
可满足全镇需要。
（沈小禾）
白鹭县开展消防应急演练
3月8日上午，白鹭县应急管理
局联合县消防救援大队开展应
急演练，8支队伍参加。
（李 禾）

污水处理厂二期并网
日前，位于北塘区的污水处理
厂二期项目并网，日处理能力
300吨。
（沈小禾）

茶乡时评

“店小二”要有真本事
言 午

企业家常说，不怕市场竞争激烈，就
怕办事“跑断腿”。当好服务企业的
“店小二”，光有笑脸不够，还得有
几把“刷子”。

云州港铁路专用线施工现场一片繁忙（3月11日摄）。这条专用线全长7.9公里，预计今年9月通
车。 本报通讯员 沈小禾 摄

企业简讯

■恒泰机械捧回全国大奖

近日，在全国农机装备创新大会上，
云州恒泰机械有限公司研制的收割机
获“创新产品奖”。（李禾）

■青石酒业寒冬送暖

11月10日，青石酒业有限公司到北塘
区敬老院慰问，为老人送去羽绒服。
（沈小禾）

停水公告

因滨江路供水管道改造，定于5月24日
22时至25日6时停水，请用户提前储水。
云州市水务有限公司2019年5月21日
`;

const articles = splitPage({ text: page, sourceUri: null, facts: noFacts }).articles;

test.each<readonly [string | null, string, string]>([
  ['临江区重奖民营企业', '本报讯', '企业成果展。'],
  ['柳溪镇粮食烘干中心投用', '3月7日', '满足全镇需要。（沈小禾）'],
  ['白鹭县开展消防应急演练', '3月8日', '8支队伍参加。（李禾）'],
  ['污水处理厂二期并网', '日前', '300吨。（沈小禾）'],
  ['“店小二”要有真本事', '企业家常说', '“刷子”。'],
  [null, '云州港铁路', '9月通车。'],
  ['恒泰机械捧回全国大奖', '近日', '”。（李禾）'],
  ['青石酒业寒冬送暖', '11月10日', '羽绒服。（沈小禾）'],
  ['停水公告', '因滨江路', '2019年5月21日'],
])('%s', (title, begins, ends) => {
  const article = articles.find(({ text }) => text.startsWith(begins));
  expect(article?.title ?? null).toBe(title);
  expect(article?.text.slice(-ends.length)).toBe(ends);
});

test('goes on with a second report that nobody else has signed', () => {
  const text = [
    '北塘区举办农技培训',
    '',
    '本报讯（记者林若川）3月5日，北塘区在区农业农村局举办农技培训，120名种植户参加，区农业农村局局长何田授课。',
    '又讯 6日，北塘区总工会联合区妇联在河口镇举办茶艺讲座，80名妇女骨干到场学习，并领取了环保购物袋。',
  ].join('\n');
  expect(splitPage({ text, sourceUri: 'a.txt', facts: noFacts }).articles).toHaveLength(1);
});
