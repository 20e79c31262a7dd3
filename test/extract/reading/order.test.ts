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

  it('goes on in a further clause of its sentence, but not behind one who came alone', () => {
    expect(ranks(`${HELD}市长林若川、区长周启明出席会议，县长何田、局长顾明参加会议。`)).toEqual([
      '林若川 attended 1',
      '周启明 attended 2',
      '何田 attended 3',
      '顾明 attended 4',
    ]);
    expect(ranks(`${HELD}市长林若川、区长周启明参加会议，省委组织部处长何田到会指导。`).at(-1)).toBe('何田 attended 1');
    expect(ranks(`${HELD}市长林若川出席会议并讲话，县长何田、局长顾明参加会议。`).slice(-2)).toEqual([
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

describe('a printed list goes on', () => {
  const came = (list: string): string[] => ranks(`${HELD}${list}出席会议。`);

  it('over words of a post that no mention covers', () => {
    expect(came('副县长林若川，市卫生和计划生育委员会主任周启明，北塘建设集团长风公司负责人何田')).toEqual([
      '林若川 attended 1',
      '周启明 attended 2',
      '何田 attended 3',
    ]);
  });

  it('over a place whose name begins as a preposition does, and others who are not named', () => {
    expect(came('县委常委林若川，局长周启明，同安县人民医院院长何田')).toHaveLength(3);
    expect(came('市领导林若川、周启明，各县（区）工会主席，市直部门负责同志和劳模代表共400余人')).toEqual([
      '林若川 attended 1',
      '周启明 attended 2',
    ]);
    expect(came('主任林若川，副主任周启明、秘书长何田及委员共35人')).toHaveLength(3);
  });

  it('over a name that is a word of the language', () => {
    expect(came('县长林若川，救援队队长铁军，秘书长周启明').map((who) => who.split(' ')[0])).toEqual([
      '林若川',
      '周启明',
    ]);
  });

  it('with brackets between post and name', () => {
    expect(came('市长林若川，市政协副主席（不驻会）周启明')).toEqual(['林若川 attended 1', '周启明 attended 2']);
  });
});

it('gives the chair a place where a printed list names him, but not whoever led', () => {
  expect(ranks(`${HELD}会议由市长林若川主持。市长林若川、区长周启明在主席台前排就座。`)).toEqual([
    '林若川 chaired -',
    '林若川 attended 1',
    '周启明 attended 2',
  ]);
});
