/** Global ids and cursors: what goes in comes out, anything else is refused. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { fromCursor, toCursor } from '../../src/api/cursors.ts';
import { highlight } from '../../src/api/highlight.ts';
import { fromGlobalId, readGlobalId } from '../../src/api/ids.ts';
import { toPhrase } from '../../src/api/phrase.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });

test('an id comes back as it was', () => {
  fc.assert(
    fc.property(text, (id) => {
      expect(fromGlobalId(String(toGlobalId('Person', id)))).toEqual({ label: 'Person', id });
    }),
  );
});

test('anything else is no id', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(readGlobalId(given)).toBeNull();
    }),
  );
  for (const wrong of ['Person:p1', `${toGlobalId('Reading', 'x')}`, `${toGlobalId('Person', 'p1')}=`])
    expect(readGlobalId(wrong)).toBeNull();
});

test('a cursor comes back as it was, in its own list only', () => {
  fc.assert(
    fc.property(text, (sort) => {
      expect(fromCursor('events DATE_ASC', toCursor('events DATE_ASC', sort))).toBe(sort);
      expect(() => fromCursor('events DATE_DESC', toCursor('events DATE_ASC', sort))).toThrow(/another list or order/u);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(() => fromCursor('events DATE_ASC', given)).toThrow(/cursor/u);
    }),
  );
});

test('highlights mark every word and escape the rest', () => {
  expect(highlight('安全 <b> 安全生产', ['安全', '安全生产'])).toBe(
    '<mark>安全</mark> &lt;b&gt; <mark>安全生产</mark>',
  );
  expect(highlight('ABC公司', ['abc'])).toBe('<mark>ABC</mark>公司');
});

test('the full-text index is asked only where it finds all', () => {
  expect(toPhrase(['安全', '生产'])).toBe('"安全" AND "生产"');
  expect(toPhrase(['安'])).toBeNull();
  expect(toPhrase(['安全', 'A"B'])).toBeNull();
});
