import { describe, expect, it } from 'vitest';
import { eventIdentity, eventKey } from '../../src/resolve/event.ts';

const meeting = { name: '全市安全生产工作会议', type: 'meeting', date: '2021-03-05', timeOfDay: null } as const;
const idOf = (claim: Parameters<typeof eventIdentity>[0], hosts = ['云州市委@云州市'], article = 'a1') =>
  eventIdentity(claim, hosts, '云州市', article).id;

describe('an event', () => {
  it('is one in two papers that name it with and without its place', () => {
    expect(idOf({ ...meeting, name: '云州市安全生产工作会议' }, undefined, 'a2')).toBe(idOf(meeting));
    expect(idOf({ ...meeting, name: '2021年全市“安全生产”工作会议' })).toBe(idOf(meeting));
  });

  it.each([
    ['on two days', { date: '2021-04-05' }],
    ['in the morning and in the afternoon', { timeOfDay: '下午' }],
    ['of two types', { type: 'training' as const }],
    ['of two names', { name: '全市防汛工作会议' }],
  ])('is two %s', (_, change) => expect(idOf({ ...meeting, ...change })).not.toBe(idOf(meeting)));

  it('is two with two hosts', () => expect(idOf(meeting, ['云州市政府@云州市'])).not.toBe(idOf(meeting)));

  it.each([
    ['no date', { date: null }],
    ['only a month', { date: '2021-03' }],
  ])('is its article’s alone with %s', (_, change) =>
    expect(idOf({ ...meeting, ...change })).not.toBe(idOf({ ...meeting, ...change }, undefined, 'a2')),
  );

  it('is its article’s alone without a host', () => expect(idOf(meeting, [])).not.toBe(idOf(meeting, [], 'a2')));

  it('does not depend on the order of its hosts', () =>
    expect(idOf(meeting, ['甲', '乙'])).toBe(idOf(meeting, ['乙', '甲'])));
});

describe('the compared name', () => {
  it.each([
    ['全市安全生产工作会议', '安全生产工作会议'],
    ['云州市2021年“安全生产”工作会议', '安全生产工作会议'],
    ['我市安全生产工作会议', '安全生产工作会议'],
    ['市场监管座谈会', '市场监管座谈会'],
    ['云州市', '云州市'],
  ])('of %s is %s', (printed, key) => expect(eventKey(printed, '云州市')).toBe(key));
});
