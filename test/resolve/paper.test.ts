import { expect, it } from 'vitest';
import { placeOf, placeOfPaper } from '../../src/resolve/paper.ts';

it.each([
  ['云州日报', '云州市'],
  ['北京日报', '北京市'],
  ['江西日报', '江西省'],
  ['经济日报', null],
  ['云州晚报', null],
  ['YUNZHOU DAILY', null],
  [null, null],
])('%s is of %s', (publication, place) => expect(placeOfPaper(publication)).toBe(place));

it('what is told of the place wins over the name of the paper', () =>
  expect(placeOf({ place: '望海市', publication: '云州日报' })).toBe('望海市'));
