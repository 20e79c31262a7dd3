import { describe, expect, it } from 'vitest';
import { personId, personScope } from '../../src/resolve/person.ts';
import { readingOf } from '../support/readings.ts';

type Post = { organization: string | null; title: string; tenure?: 'current' | 'former' };

const claimOf = (positions: Post[]) => {
  const [claim] = readingOf('林若川', { persons: [{ name: '林若川', positions }] }).persons;
  if (claim === undefined) throw new Error('no claim');
  return claim;
};
const scope = (positions: Post[], place: string | null = '云州市') => personScope(place, claimOf(positions)).scope;

describe('the scope of a person', () => {
  it.each([
    ['the paper’s place without any position', [], '云州市'],
    ['the paper’s place for a body of no stated place', [{ organization: '教育局', title: '局长' }], '云州市'],
    ['the paper’s place for 市委', [{ organization: '市委', title: '书记' }], '云州市'],
    ['the paper’s place for a district of it', [{ organization: '临江区', title: '区长' }], '云州市'],
    ['another city', [{ organization: '望海市委', title: '书记' }], '望海市'],
    ['another city, the city alone', [{ organization: '望海市', title: '市长' }], '望海市'],
    ['a province', [{ organization: '江南省教育厅', title: '厅长' }], '江南省'],
    ['the paper’s place behind its province', [{ organization: '江南省云州市教育局', title: '局长' }], '云州市'],
    ['the whole country', [{ organization: '国务院', title: '总理' }], '全国'],
    ['the whole country by title', [{ organization: null, title: '中共中央总书记' }], '全国'],
    [
      'the paper’s place for a local branch of a national body',
      [{ organization: '国家税务总局云州市税务局', title: '局长' }],
      '云州市',
    ],
    ['no city out of 超市', [{ organization: '万家超市', title: '经理' }], '云州市'],
    ['no city out of 市场监管局', [{ organization: '市场监督管理局', title: '局长' }], '云州市'],
  ])('is %s', (_, positions, expected) => expect(scope(positions)).toBe(expected));

  it('is that of the post held now where a former one was elsewhere', () => {
    const now = { organization: '望海市委', title: '书记' };
    const before = { organization: '云州市教育局', title: '局长', tenure: 'former' as const };
    expect(scope([now, before])).toBe('望海市');
    expect(scope([before])).toBe('云州市');
  });

  it('is unknown where nothing tells the place', () => expect(scope([], null)).toBeNull());

  it('comes with its reason', () =>
    expect(personScope('云州市', claimOf([{ organization: '望海市委', title: '书记' }]))).toEqual({
      scope: '望海市',
      reason: 'position "望海市委书记"',
    }));
});

describe('the id of a person', () => {
  const idOf = (name: string, scope: string | null, paper: string | null = '云州日报') =>
    personId({ name }, scope, paper);
  it('tells namesakes of two cities apart, and a longer name', () =>
    expect(new Set([idOf('王伟', '云州市'), idOf('王伟', '望海市'), idOf('王伟东', '云州市')]).size).toBe(3));
  it('does not depend on layout space', () => expect(idOf('王 伟', null)).toBe(idOf('王伟', null)));
  it('depends on the paper only where no scope is known', () => {
    expect(idOf('王伟', '云州市', '江南晨报')).toBe(idOf('王伟', '云州市'));
    expect(idOf('王伟', null, '江南晨报')).not.toBe(idOf('王伟', null));
  });
});
