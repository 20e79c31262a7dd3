/** The giving of an honour on a day of its own is an event, whatever else the article tells of. */
import { expect, it } from 'vitest';
import { eventsOf } from '../../support/told.ts';

/** The awards among the events of a text: day, who received, and which bodies had what part. */
const conferred = (text: string): string[][] =>
  eventsOf(text)
    .filter((e) => e.type === 'award')
    .map((e) => [
      e.date ?? '',
      ...e.participants.map((p) => `${p.name} ${p.role}`),
      ...e.organizations.map((o) => `${o.name} ${o.role}`),
    ]);

it('takes place on the day that stands before it', () =>
  expect(conferred('8月6日，教师林若川被云州市总工会授予“云州工匠”称号。')).toEqual([
    ['2024-08-06', '林若川 received', '云州市总工会 organized'],
  ]));

it('is none where honours of several times are told, or no day', () => {
  expect(conferred('教师林若川先后被授予“云州工匠”“云州好人”称号。')).toEqual([]);
  expect(conferred('记者8月6日获悉，教师林若川被云州市总工会授予“云州工匠”称号。')).toEqual([]);
});
