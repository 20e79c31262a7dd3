/** Mastheads say publication, section, date and page; headlines and sentences are none. */
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/article.ts';
import { mastheadLine } from '../../src/page/masthead.ts';

describe('a line of a masthead', () => {
  it.each([
    ['A07│临江新闻 2022年3月9日 星期三', { page: 'A07', section: '临江新闻', publishedOn: '2022-03-09' }],
    [
      '江南日报 2022年3月12日 星期六 第2版 要闻',
      { publication: '江南日报', page: '2', section: '要闻', publishedOn: '2022-03-12' },
    ],
    ['云州日报', { publication: '云州日报' }],
    ['云州日报 YUNZHOU RIBAO', { publication: '云州日报' }],
    ['JIANGNAN CHENBAO 江南晨报', { publication: '江南晨报' }],
    ['云州日报 Yunzhou Daily A02 2022年3月9日', { publication: '云州日报', page: 'A02', publishedOn: '2022-03-09' }],
    ['YUNZHOU DAILY', { publication: 'YUNZHOU DAILY' }],
    ['二〇二二年三月九日 星期三 农历壬寅年二月初七', { publishedOn: '2022-03-09' }],
    ['2022 年 3 月 9 日 星期三 责任版 B12', { page: 'B12', section: '责任版', publishedOn: '2022-03-09' }],
    ['2022-07-05 08:30 来源：云州日报 作者：顾明', { publication: '云州日报', publishedOn: '2022-07-05' }],
    ['04版', { page: '04' }],
    [
      '《云州电力报》 2022年3月9日 第二版·综合',
      { publication: '云州电力报', page: '二', section: '综合', publishedOn: '2022-03-09' },
    ],
    ['云州周报 法治在线', { publication: '云州周报', section: '法治在线' }],
    ['云州晚报 2022.3.9 星期三 编辑/何田 美编/顾 明', { publication: '云州晚报', publishedOn: '2022-03-09' }],
    ['3 本地新闻', { page: '3', section: '本地新闻' }],
    ['云州市总工会主办 2022年3月9日 第2版', { page: '2', publishedOn: '2022-03-09' }],
  ])('%s', (line, facts) => expect(mastheadLine(line)?.facts).toEqual({ ...noFacts, ...facts }));

  it('may be nothing but a date, as under a notice too', () =>
    expect(mastheadLine('2022年3月9日')?.onlyDate).toBe(true));

  it.each([
    '临江区部署防汛备汛工作',
    '2022年3月9日，临江区召开会议',
    '示范点建设提速',
    '全区12个项目开工',
    '一版一品',
    '云州制造 YUNZHOU MADE',
    '市民游园节 FLOWER SHOW',
    '2022年13月41日',
    '云州日报 记者',
    '云州市喜报',
  ])('is not %s', (line) => expect(mastheadLine(line)).toBeNull());
});
