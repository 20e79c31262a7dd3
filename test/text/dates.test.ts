/** Days that are told from the day of printing. */
import { expect, it } from 'vitest';
import { datesIn } from '../../src/text/dates.ts';

it.each([
  ['上周四', '2018-07-31', '2018-07-26'],
  ['上周日', '2018-07-31', '2018-07-29'],
  ['本周一', '2018-07-31', '2018-07-30'],
  ['上星期五', '2024-03-03', '2024-02-23'],
  ['昨天午后', '2018-07-31', '2018-07-30'],
])('%s in a paper of %s is %s', (words, printed, day) => {
  expect(datesIn(`${words}，客人来了。`, printed).map(({ date }) => date)).toEqual([day]);
});

it('is unknown where the day of printing is', () => {
  expect(datesIn('上周四，客人来了。', null).map(({ date }) => date)).toEqual([null]);
});
