/** Bodies told by how many they are, and who still pays, stands for himself or takes for a house. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const gifts = (text: string) => read(article(text)).funded.map(({ from, to, amount }) => [from, to, amount]);
const awards = (text: string) => read(article(text)).awards.map(({ recipient, award }) => [recipient, award]);

test('both hospitals are those named before', () => {
  const text = '云州市第一人民医院同北塘区人民医院、河口县人民医院签订协议，并向两家医院各赠送心电监护仪5台。';
  expect(gifts(text)).toEqual([
    ['云州市第一人民医院', '北塘区人民医院', null],
    ['云州市第一人民医院', '河口县人民医院', null],
  ]);
});

test('whoever signed for loans pays what is drawn of them in the next sentence', () => {
  const text =
    '云州农商银行与云州恒泰机械有限公司等5家企业签订借款合同，合计1.8亿元。其中云州恒泰机械有限公司拿到贷款6000万元。';
  expect(gifts(text)).toContainEqual(['云州农商银行', '云州恒泰机械有限公司', 60_000_000]);
});

test('a former pupil gives as such, also where a later sentence names the firm', () => {
  const text = '校友代表周启明回到云州大学。云州恒泰机械有限公司董事长周启明向云州大学捐赠50万元。';
  expect(gifts(text)).toEqual([['周启明', '云州大学', 500_000]]);
});

test('what is brought to a unit whose head shakes hands is the unit’s', () => {
  const text = '市长林若川到云州市消防救援支队看望指战员，与支队长周启明亲切握手，送上10万元慰问金。';
  expect(gifts(text)).toEqual([['林若川', '云州市消防救援支队', 100_000]]);
});

test('money and goods named together are two gifts', () => {
  const text = '市长林若川看望老党员周启明，为他送去慰问金2000元和一床棉被。';
  expect(gifts(text)).toEqual([
    ['林若川', '周启明', 2000],
    ['林若川', '周启明', null],
  ]);
});

test('a prize goes with the honour told last where several got it', () => {
  const text =
    '大会上，云州港调度班、云州港维修组被授予“创新班组”称号，何田、周启明和林若川被评为“云州工匠”，奖金各1万元。';
  expect(gifts(text).map(([, to]) => to)).not.toContain('云州港调度班');
});

test('two who were honoured before are honoured again by their number', () => {
  const text = '快递员何田与退役军人周启明跳水救人。此前，两人已由北塘区管委会授予“见义勇为先进个人”称号。';
  expect(awards(text)).toEqual([
    ['何田', '见义勇为先进个人'],
    ['周启明', '见义勇为先进个人'],
  ]);
});

test('a county whose name holds 和 is one, and what a town is honoured for stands behind it', () => {
  expect(awards('云州区、安和县双双捧回“先进县区”奖牌。')).toEqual([
    ['云州区', '先进县区'],
    ['安和县', '先进县区'],
  ]);
  expect(
    awards('省农业农村厅公布第二批“一村一品”示范村镇名单，河口镇（香菇）、石桥乡大柳村（木耳）榜上有名。').map(
      ([who]) => who,
    ),
  ).toEqual(['河口镇', '大柳村']);
});
