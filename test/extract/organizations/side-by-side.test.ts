/** Two names that a sentence joins are two bodies, however alike; a level before a name means the place of the paper. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/extract/read.ts';
import { article } from '../../support/article.ts';

const names = (text: string): string[] => read(article(text)).organizations.map(({ name }) => name);

describe('names of two bodies', () => {
  test.each([
    ['6月9日，云州港集团公司、云州港务有限公司签订协议。', '云州港集团公司', '云州港务有限公司'],
    ['6月9日，县农商银行日前向河口农商银行划转资金300万元。', '县农商银行', '河口农商银行'],
    ['6月9日，省美术家协会、云州美术家协会举办画展。', '省美术家协会', '云州美术家协会'],
    ['6月9日，恒泰科技集团有限公司与恒泰集团签订协议。', '恒泰科技集团有限公司', '恒泰集团'],
    ['海州市政府向我市捐款100万元。市政府秘书长何田致谢。云州市防汛工作平稳。', '海州市政府', '市政府'],
  ])('%s', (text, one, other) => expect(names(text)).toEqual(expect.arrayContaining([one, other])));
});

test('where somebody went is no part of the name of a house', () => {
  const text = '6月9日，河口小学举行捐赠仪式。市政协主席宋佳宁去年曾到河口小学捐款1万元。';
  expect(names(text)).toEqual(['河口小学', '市政协']);
});
