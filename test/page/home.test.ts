import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/page/home.ts';

const home = (...texts: string[]) => homeOf(texts.map((text) => ({ title: null, text })));

describe('a page that does not say of which city it is', () => {
  it.each([
    ['云州市', ['据云州市教育局介绍，我市新建学校8所。', '云州市青禾机械有限公司投产。', '全市春耕开始。']],
    ['云州市', ['市委部署春耕，来自云州市水利局的消息。', '根据云州市政府安排，防汛物资到位。']],
    ['平州山市', ['我市新建学校，平州山市教育局介绍。', '平州山市水利局检查堤坝。']],
    ['云州市', ['云州市委召开会议。', '云州市教育局：全市新建学校8所。', '云州高新区获奖，江州市委考察团到访。']],
  ])('is of the one that its articles speak of as theirs: %s', (city, texts) => expect(home(...texts)).toBe(city));

  it.each([
    ['one article alone names it', ['云州市教育局介绍，我市新建学校8所。', '全市春耕开始。']],
    ['nobody speaks of it as theirs', ['云州市教育局新建学校。', '云州市水利局检查堤坝。']],
    [
      'two are named alike',
      ['云州市教育局：全市新建学校。', '云州市水利局检查。', '江州市水利局检查。', '江州市委开会。'],
    ],
    ['only words that hold 市 stand there', ['示范区市级平台5个，全市第一。', '示范区市级项目开工，文明城市创建。']],
    ['nothing stands there', []],
  ])('is of none where %s', (_, texts) => expect(home(...texts)).toBeNull());
});
