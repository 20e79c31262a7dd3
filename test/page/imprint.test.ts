/** What a paper prints about itself is no headline and no article, in whatever order its pieces stand. */
import { describe, expect, test } from 'vitest';
import { isImprint } from '../../src/page/imprint.ts';

describe('imprint', () => {
  test.each([
    '农历癸卯年三月初九',
    '癸卯年闰二月十六 第3127期',
    '第3127期 今日四版',
    '国内统一连续出版物号 CN 00—0123 邮发代号 00-45',
    '中共云州市委机关报　云州日报社出版',
    '零售每份1.5元│本报法律顾问：云州明理律师事务所',
    '本版图片未经许可不得转载  印刷：云州日报社印务中心',
    '■本报地址：云州市滨河路 18 号 ■新闻热线：0000-5550123',
    '■责编：何 田 ■版式：周 启 ■云州新闻网：www.yunzhou.example',
  ])('%s', (line) => expect(isImprint(line)).toBe(true));

  test.each([
    '云州日报社出版新书五种',
    '第3127期彩票在临江区开奖',
    '市融媒体中心主办主持人大赛',
    '农历三月初九，临江区三月三民歌会开幕',
    '2023年4月29日',
    '主办：云州市教育局',
    '电话：0000-5550123',
    '责编何田走进社区',
  ])('not %s', (line) => expect(isImprint(line)).toBe(false));
});
