/** How the columns of a question are sent as lists, and read as what they were. */
import { expect, test } from 'vitest';
import { sentAs } from '../../src/graph/projection.ts';

const asked = (): boolean => false;

test('a map is sent as a list of what is asked for, and read as the map again', () => {
  const sent = sentAs({ name: 'event', expression: "e {.id, .name, at: e.date, label: 'Event'}" }, (n) => n === 'name');
  expect(sent.expression).toBe('[e.id, e.date]');
  expect(sent.read(['e1', '2024'])).toEqual({ id: 'e1', name: null, at: '2024', label: 'Event' });
  expect(sent.read(null)).toBeNull();
  expect([sent.at('id'), sent.at('at'), sent.at('label')]).toEqual(['[0]', '[1]', "'Event'"]);
});

test('the maps of a list stay as they are', () => {
  const item = { name: 'people', expression: '[x IN [p, q] | x {.id, .name}]' };
  const sent = sentAs(item, asked);
  expect(sent.expression).toBe(item.expression);
  const people = [{ id: 'a', name: '何田' }];
  expect(sent.read(people)).toBe(people);
});

test('a map within a map stays as it is', () => {
  const item = { name: 'pair', expression: '{a: a {.id, .name}, b: b {.id, .name}}' };
  const sent = sentAs(item, asked);
  expect(sent.expression).toBe(item.expression);
  const pair = { a: { id: 'a', name: '何田' }, b: { id: 'b', name: '何畅' } };
  expect(sent.read(pair)).toBe(pair);
});

test('two maps in one column are refused', () => {
  const ends = { name: 'ends', expression: 'CASE WHEN turned THEN b {.id} ELSE a {.id} END' };
  expect(() => sentAs(ends, asked)).toThrow('the column ends has two maps');
});
