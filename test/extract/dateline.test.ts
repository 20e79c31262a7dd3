/** The opening of a report is no part of what it says. */
import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../src/extract/dateline.ts';

describe('the opening of a report', () => {
  it.each([
    '本报讯（记者林若川通讯员何田）',
    '本报讯（学生记者 林若川 何田）',
    '本报讯（何田）',
    '本报讯',
    '【本报讯】（记者林若川）',
    '本报讯（医务科何田）',
    '又讯',
    '云州讯（通讯员何田）',
    '新华社云州3月5日电（记者何田）',
    '本报临江5月15日电（特派记者何田）',
    '（记者何田）（通讯员林若川）',
    '▲本报讯',
    '●本报讯（记者何田）',
  ])('%s', (opening) => expect(datelineLength(`${opening}3月4日，全区安全生产会议召开。`)).toBe(opening.length));

  it.each(['通讯员何田说', '喜讯传来，', '3月4日，', '（上接第一版）', '消息传开后'])('is not in %s', (text) =>
    expect(datelineLength(`${text}全区安全生产会议召开。`)).toBe(0),
  );
});
