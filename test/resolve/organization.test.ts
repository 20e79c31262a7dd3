import { describe, expect, it } from 'vitest';
import type { OrganizationKind } from '../../schema/kinds.ts';
import { type NameContext, organizationIdentity } from '../../src/resolve/organization.ts';

const context: NameContext = { home: '云州市', paper: null, articleId: 'a1', section: null, parentOf: () => null };
const inDistrict: NameContext = { ...context, parentOf: () => '临江区' };
const identify = (name: string, kind: OrganizationKind = 'party', where = context) => {
  const { reason, ...identity } = organizationIdentity(name, kind, where);
  expect(reason).not.toBe('');
  return identity;
};

describe('one organization under several forms', () => {
  it.each([
    ['市委', '云州市委', '云州市市委', '中共云州市委', '中共云州市委员会', '云州 市委', '江南省云州市委'],
    ['市政府', '云州市政府', '云州市人民政府', '市人民政府'],
    ['市教育局', '云州市教育局', '云州教育局'],
    ['临江区教育局', '云州市临江区教育局'],
    ['临江区（高新区）', '临江区(高新区)', '云州市临江区（高新 区）'],
  ])('%s', (...forms) => {
    const [first, ...others] = forms.map((form) => identify(form, 'government'));
    for (const other of others) expect(other).toEqual(first);
  });

  it('is the body of the district that the article puts it under', () => {
    expect(identify('区党工委', 'party', inDistrict)).toEqual(identify('临江区党工委'));
    expect(identify('党工委', 'party', inDistrict)).toEqual(identify('临江区党工委'));
    expect(identify('管委会', 'government', inDistrict).name).toBe('临江区管委会');
  });

  it('is the same company in papers of two cities by its full name', () => {
    const full = '云州青禾机械有限公司';
    expect(identify(full, 'company')).toEqual(identify(full, 'company', { ...context, home: '望海市' }));
    expect(identify(full, 'company').scope).toBeNull();
  });

  it('of another region or the country is the same in every paper', () => {
    const elsewhere = { ...context, home: '望海市' };
    expect(identify('江南省教育厅')).toEqual(identify('江南省教育厅', 'party', elsewhere));
    expect(identify('云州市委')).toEqual(identify('云州市委', 'party', elsewhere));
    expect(identify('临江区教育局')).toEqual(identify('云州市临江区教育局', 'party', elsewhere));
    expect(identify('国务院')).toMatchObject({ scope: '全国' });
  });
});

describe('two organizations', () => {
  it.each([
    ['人民政府', '青石县人民政府'],
    ['市委', '区委'],
    ['市场监督管理局', '市监督管理局'],
    ['青禾公司', '青禾机械有限公司'],
    ['云州大学', '云州市大学'],
    ['临江区委', '北塘区委'],
  ])('%s and %s stay two', (a, b) => expect(identify(a, 'other')).not.toEqual(identify(b, 'other')));

  it('of one generic name stay two in papers of two cities', () =>
    expect(identify('市委')).not.toEqual(identify('市委', 'party', { ...context, home: '望海市' })));

  it('called 村委会 are one within an article and two in two articles', () => {
    expect(identify('村委会', 'village')).toEqual(identify('村委会', 'village'));
    expect(identify('村委会', 'village')).not.toEqual(identify('村委会', 'village', { ...context, articleId: 'a2' }));
  });

  it('called 市委 stay two where no paper tells the place', () => {
    const lost = { ...context, home: null };
    expect(identify('区委', 'party', lost)).not.toEqual(identify('区委', 'party', { ...lost, articleId: 'a2' }));
    expect(identify('市委', 'party', lost)).not.toEqual(identify('市委', 'party', { ...lost, articleId: 'a2' }));
  });
});

it('of a district, in papers whose places are unknown, is each paper’s own', () => {
  const of = (paper: string) => identify('管委会', 'government', { ...inDistrict, home: null, paper });
  expect(of('江南晨报')).not.toEqual(of('望海晚报'));
  expect(of('江南晨报')).toEqual(of('江南晨报'));
});
