/** Honours: who received what, from whom. */
import { expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const honours = (text: string) => read(article(text)).awards.map(({ recipient, award, by }) => [recipient, award, by]);

test('several honours of one body are several awards', () => {
  expect(honours('云州恒泰机械有限公司先后获得“云州市先进企业”“全省绿色工厂”等称号。')).toEqual([
    ['云州恒泰机械有限公司', '云州市先进企业', null],
    ['云州恒泰机械有限公司', '全省绿色工厂', null],
  ]);
});

test('places are shared out in their order', () => {
  expect(honours('云州市实验小学、北塘区第一小学分获甲组冠、亚军。')).toEqual([
    ['云州市实验小学', '甲组冠军', null],
    ['北塘区第一小学', '甲组亚军', null],
  ]);
});

test('who confers is kept', () => {
  expect(honours('北塘区人民医院被省卫生健康委授予“优质服务医院”称号。')).toEqual([
    ['北塘区人民医院', '优质服务医院', '省卫生健康委'],
  ]);
});

test.each(['云州恒泰机械有限公司获得群众好评。', '云州恒泰机械有限公司获批贷款500万元。'])(
  'no honour in %s',
  (text) => {
    expect(honours(text)).toEqual([]);
  },
);

test('an honour ends before the reward that comes with it', () => {
  expect(honours('云州恒泰机械有限公司被授予“纳税大户”并奖励10万元。')).toEqual([
    ['云州恒泰机械有限公司', '纳税大户', null],
  ]);
});

test('whose expert somebody is, is not honoured', () => {
  expect(honours('林若川，教授级高级工程师，国务院政府特殊津贴专家，曾获云州市科技进步一等奖。')).toEqual([
    ['林若川', '云州市科技进步一等奖', null],
  ]);
});
