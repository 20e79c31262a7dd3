import { describe, expect, it } from 'vitest';
import { coreOf, shortens, withoutPlaces } from '../../src/resolve/company.ts';

const HOME = '云州市';

describe('the core of a company’s name', () => {
  it.each([
    ['云州青禾机械有限公司', '青禾机械'],
    ['云州市临江区青禾机械有限公司', '青禾机械'],
    ['江西青禾机械（集团）股份有限公司', '青禾机械'],
    ['青禾乳业（云州）有限公司', '青禾乳业'],
    ['青禾公司', '青禾'],
    ['青禾', '青禾'],
  ])('%s is %s', (name, core) => expect(coreOf(name, HOME)).toBe(core));

  it('never loses the whole name with its place', () => {
    expect(withoutPlaces('云州市', HOME)).toBe('云州市');
    expect(withoutPlaces('临江区', HOME)).toBe('临江区');
  });
});

describe('a short name', () => {
  const full = '云州青禾生物科技有限公司';
  it.each(['青禾公司', '青禾生物', '青禾', '云州青禾', '青禾科技', '青禾生物科技公司'])('%s shortens it', (name) =>
    expect(shortens(name, full, HOME)).toBe(true),
  );
  it.each([
    ['another brand', '青石公司'],
    ['a school', '青禾小学'],
    ['a village', '青禾村'],
    ['one character', '青'],
    ['words that the full name lacks', '青禾机械'],
    ['a full name', '青禾生物有限公司'],
    ['a group', '青禾集团'],
  ])('of %s does not: %s', (_, name) => expect(shortens(name, full, HOME)).toBe(false));
  it('is no trade alone, nor does it shorten a name that is not full', () => {
    expect(shortens('建设公司', '云州建设工程有限公司', HOME)).toBe(false);
    expect(shortens('青禾', '青禾生物', HOME)).toBe(false);
  });
});
