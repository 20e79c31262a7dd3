/** Openings, bylines and credits: who is named, and what is none of them. */
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../src/page/byline.ts';
import { creditOf } from '../../src/page/credit.ts';
import { openingReporters, opensReport } from '../../src/page/opening.ts';

describe('the opening of a report', () => {
  it.each([
    ['本报讯（记者周砚秋）3月7日，', ['周砚秋']],
    ['本报讯（记者 周砚秋 通讯员 李 禾 何景行） 近日，', ['周砚秋', '李禾', '何景行']],
    ['本报讯（记者周砚秋）通讯员何琳）近日，', ['周砚秋', '何琳']],
    ['本报讯 记者 周砚秋 从市水务局获悉，', ['周砚秋']],
    ['新华社北京3月11日电（记者苏晓棠、白一舟）为规范', ['苏晓棠', '白一舟']],
    ['本报云州3月11日电（记者顾长风）全省', ['顾长风']],
    ['据新华社北京3月11日电 记者', []],
    ['云州讯（记者何琳）近日，', ['何琳']],
    ['■本报讯（全媒体记者 何琳 实习生 李禾）近日，', ['何琳', '李禾']],
    ['本报讯 昨日，北塘区', []],
    ['【本报讯】（记者 何琳）昨日，北塘区', ['何琳']],
    ['云州新闻网讯（记者 何琳 通讯员 李禾）近日，', ['何琳', '李禾']],
    ['北塘区融媒体中心讯（记者 何琳）3月7日，', ['何琳']],
    ['云州融媒讯（记者 阿支伍呷 何琳）3月7日，', ['阿支伍呷', '何琳']],
    ['本网讯（区融媒体中心 何琳）3月7日，', ['何琳']],
    ['本报讯（何琳）3月7日，', ['何琳']],
  ])('%s', (text, names) => {
    expect(opensReport(text)).toBe(true);
    expect(openingReporters(text)).toEqual(names);
  });

  it.each([
    '本报将继续关注此事。',
    '据新华社报道，这是第一次。',
    '会议通讯员名单公布。',
    '电力公司抢修队',
    '国家电网电力抢修',
  ])('is not %s', (text) => expect(opensReport(text)).toBe(false));
});

describe('a byline', () => {
  it.each([
    ['本报记者 周砚秋', ['周砚秋'], false],
    ['本报记者 周砚秋 何 琳 通讯员 李 禾', ['周砚秋', '何琳', '李禾'], false],
    ['本报通讯员 刘 景', ['刘景'], false],
    ['晨报记者 宋今雨 文/图', ['宋今雨'], false],
    ['（记者周砚秋 通讯员李禾）', ['周砚秋', '李禾'], true],
    ['□周砚秋', ['周砚秋'], false],
    ['（医务科 周砚秋）', ['周砚秋'], true],
    ['（云州农商银行 何 琳）', ['何琳'], true],
    ['本报评论员', [], false],
    ['供稿：河口法庭 周砚秋', ['周砚秋'], false],
    ['本报记者周砚秋何景行', ['周砚秋', '何景行'], false],
  ])('%s', (line, reporters, closes) => expect(bylineOf(line)).toEqual({ reporters, closes }));

  it.each([
    '记者从市水务局获悉',
    '■科技平台',
    '记者走基层活动启动',
    '本报记者节特刊与读者见面',
    '通讯员培训班在云州开班',
    '（三届五次会议通过）',
  ])('is not %s', (line) => expect(bylineOf(line)).toBeNull());
});

describe('a credit', () => {
  it.each([
    ['前景广阔。 本报记者 沈淮 摄', ['沈淮'], 5],
    ['本 报 记 者 沈 淮 摄', ['沈淮'], 0],
    ['同场竞技。（通讯员 丁一帆 摄）', ['丁一帆'], 5],
    ['沈淮 供图', ['沈淮'], 0],
    ['本报记者 沈 淮 何 琳 摄影报道', ['沈淮', '何琳'], 0],
  ])('%s', (text, reporters, before) => expect(creditOf(text)).toEqual({ reporters, before }));

  it.each(['工人正在拍摄', '市民在展板前看规划图', '全区一张图', '在临江区图书馆看书'])('is not in %s', (text) =>
    expect(creditOf(text)).toBeNull(),
  );
});
