/** Width, punctuation and spacing of Chinese text. */
import { describe, expect, it } from 'vitest';
import { usualCharacters } from '../../src/text/characters.ts';
import { endsSentence, isUnbalanced, widenPunctuation } from '../../src/text/punctuation.ts';
import { closeUp, closeUpHeadline, joinLines, spacedParts } from '../../src/text/spacing.ts';
import { displayWidth } from '../../src/text/width.ts';

describe('layout white space', () => {
  it.each([
    ['林 若 川 主 持 召 开 会 议', '林若川主持召开会议'],
    ['区 （滨湖新 区） 党工委', '区（滨湖新区）党工委'],
    ['12 月 14 日上午', '12月14日上午'],
    ['采用 AI 审方 和 RFID tag 管理', '采用AI审方和RFID tag管理'],
    ['投 资 2 0 2 1 万', '投资2021万'],
  ])('goes from %s', (text, expected) => expect(closeUp(text)).toBe(expected));

  it('stays between the phrases of a headline', () => {
    expect(closeUpHeadline('强堤防　备物资  保安全'.replace(/　/gu, '  '))).toBe('强堤防 备物资 保安全');
    expect(closeUpHeadline('讣 告')).toBe('讣告');
    expect(closeUpHeadline('县教育局： 让孩子走得更远')).toBe('县教育局：让孩子走得更远');
  });

  it('parts names', () => expect(spacedParts('何 琳  许文舟 丁 一帆')).toEqual(['何琳', '许文舟', '丁一帆']));

  it('comes back only between Latin words when lines are joined', () =>
    expect(joinLines(['会议指出，', '要用好 Open', 'Data', '平台'])).toBe('会议指出，要用好 Open Data平台'));
});

describe('punctuation', () => {
  it.each([
    ['会议强调,要(扩大)覆盖:一是', '会议强调，要（扩大）覆盖：一是'],
    ['投入1,200元,上午9:30开始', '投入1,200元，上午9:30开始'],
    ['提出"四个一"要求', '提出“四个一”要求'],
    ['正式启用.患者', '正式启用。患者'],
    ['增长3.5个点', '增长3.5个点'],
    ['see http://a.cn, (b)', 'see http://a.cn, (b)'],
    ['党工委(A区）', '党工委（A区）'],
  ])('of %s is made full-width', (text, expected) => expect(widenPunctuation(text)).toBe(expected));

  it('tells where a sentence ends and a bracket stays open', () => {
    expect(endsSentence('落到人头。”')).toBe(true);
    expect(endsSentence('落到人头，')).toBe(false);
    expect(isUnbalanced('“一圩一策')).toBe(true);
    expect(isUnbalanced('（扩大）会议')).toBe(false);
    expect(isUnbalanced('一策”要')).toBe(true);
  });
});

it('brings characters to their usual forms', () => {
  expect(usualCharacters('\ufeff２０２２年Ａ区　⼯作\u200b\u00a0好')).toBe('2022年A区  工作 好');
});

it('measures how wide a text prints', () => expect(displayWidth('中a，1“𠀀')).toBe(10));
