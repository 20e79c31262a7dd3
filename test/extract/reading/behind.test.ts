/** People whose deed leads back to an event told of before the last. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

it('leads those who sign, and who come to the ceremony, back over a talk to the signing', () => {
  const events = told(
    '8月6日，云州市与海州市签署合作协议。签约前，市长林若川与海州市市长周启明举行会谈。副市长何田、海州市副市长顾明代表双方签约。市领导宋时雨、江小满参加签约仪式。',
  );
  expect(Object.values(events)).toEqual([
    ['何田 signed', '顾明 signed', '宋时雨 attended', '江小满 attended'],
    ['林若川 hosted', '周启明 attended'],
  ]);
});

it('leaves who swears with the oath, not with the meeting that held it', () => {
  const events = told(
    '8月6日，云州市人大常委会举行第三次会议。主任林若川主持会议，并主持了宪法宣誓仪式。周启明领誓，何田、顾明等依次进行了宣誓。',
  );
  expect(events['2024-08-06 宪法宣誓仪式']).toEqual([
    '林若川 chaired',
    '周启明 attended',
    '何田 attended',
    '顾明 attended',
  ]);
});

it('leads whoever went along and chaired the talk to both', () => {
  const events = told('8月6日，海州市副市长林若川率队到云州市考察港口。副市长周启明陪同考察并主持召开座谈会。');
  expect(Object.values(events)).toEqual([['林若川 led', '周启明 accompanied'], ['周启明 chaired']]);
});

it('knows 大会 for the congress, whatever session of it was told of last', () => {
  const events = told(
    '8月6日，云州市第九届人民代表大会第三次会议闭幕。林若川、周启明在主席台前排就座。大会在国歌声中闭幕。',
  );
  expect(Object.keys(events)).toHaveLength(1);
});
