/** Places in printed lists: the order in which a list of one role names people. */
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../support/told.ts';

/** Who took part in the first event, as `name role rank`. */
const ranks = (...paragraphs: readonly string[]): string[] =>
  (eventsOf(...paragraphs)[0]?.participants ?? []).map(({ name, role, rank }) => `${name} ${role} ${rank ?? '-'}`);

const HELD = '8月6日，云州市召开安全生产会议。';

describe('a printed list', () => {
  it('gives whoever spoke in it a place, but no one speaker alone', () => {
    expect(ranks(`${HELD}区长周启明、局长何田先后发言。市长林若川讲话。`)).toEqual([
      '周启明 spoke 1',
      '何田 spoke 2',
      '林若川 spoke -',
    ]);
  });

  it('gives its places to those whom other words told of before', () => {
    expect(ranks(`${HELD}会上，县长何田向大家颁发了证书。县长何田、局长顾明出席会议。`)).toEqual([
      '何田 attended 1',
      '顾明 attended 2',
    ]);
  });

  it('begins anew where others listen', () => {
    expect(ranks(`${HELD}市长林若川、区长周启明出席会议。县长何田、局长顾明列席会议。`)).toEqual([
      '林若川 attended 1',
      '周启明 attended 2',
      '何田 attended 1',
      '顾明 attended 2',
    ]);
  });
});
