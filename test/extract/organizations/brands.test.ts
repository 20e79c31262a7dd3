/** Short forms of companies' names. */
import { describe, expect, test } from 'vitest';
import { openingsOf, shortensFully, shortFormsIn } from '../../../src/extract/organizations/brands.ts';
import { Cut } from '../../../src/text/cut.ts';

const FULL = ['云州恒泰精密轴承股份有限公司', '天成光电（云州）有限公司', '江南省金禾粮油集团有限责任公司'];
const found = (text: string): string[] =>
  shortFormsIn(text, new Cut(text), openingsOf(FULL)).map(
    (form) => `${text.slice(form.start, form.end)} = ${form.full}`,
  );

describe('shortForms', () => {
  test.each([
    ['在恒泰轴承，董事长介绍情况。', ['恒泰轴承 = 云州恒泰精密轴承股份有限公司']],
    ['天成光电的项目开工。', ['天成光电 = 天成光电（云州）有限公司']],
    ['金禾集团工会主席发言。', ['金禾集团 = 江南省金禾粮油集团有限责任公司']],
    ['云州市委书记出席会议。', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('a form that two names allow alike is none', () => {
    const openings = openingsOf(['云州恒泰机械有限公司', '北塘恒泰机械有限公司']);
    expect(shortFormsIn('恒泰机械投产。', new Cut('恒泰机械投产。'), openings)).toEqual([]);
  });
});

test('a group is shortened to 集团, another company is not', () => {
  expect(shortensFully('金禾集团', '江南省金禾粮油集团有限责任公司')).toBe(true);
  expect(shortensFully('恒泰集团', '云州恒泰精密轴承股份有限公司')).toBe(false);
});
