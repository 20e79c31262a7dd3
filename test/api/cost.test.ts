/** The cost of a query: every object once, in a list as often as the list may be long. */
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../src/api/guard/cost.ts';
import { createSchema } from '../../src/api/schema.ts';
import * as contract from './contract-queries.ts';

const schema = createSchema();
const cost = (query: string, variables = {}, name?: string) => costOf(schema, parse(query), name, variables);

test.each([
  ['{ people(first: 5) { nodes { name } } }', 5],
  ['{ people(last: 7) { nodes { name } } }', 7],
  ['{ people { totalCount pageInfo { endCursor } } }', 0],
  ['{ people { nodes { name } } }', 20],
  ['{ people(first: 0) { nodes { participations(first: 100) { nodes { name } } } } }', 0],
  // An edge is counted with its node; edges and nodes are two lists.
  ['{ people(first: 5) { edges { cursor node { name } } nodes { id } } }', 10],
  ['{ people(first: 10) { nodes { participations(first: 10) { edges { role node { name } } } } } }', 10 * (1 + 10)],
  // Plain lists by `first`, its default, or what the schema says of their length.
  ['{ events(first: 2) { nodes { articles(first: 3) { title } } } }', 2 * (1 + 3)],
  ['{ events(first: 2) { nodes { articles { title } } } }', 2 * (1 + 100)],
  ['{ events(first: 2) { nodes { chairs { name } place { name } } } }', 2 * (1 + 20 + 1)],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['{ articles(first: 2) { nodes { text } } }', 2 * (1 + 5)],
  // What is asked for twice under one name comes once, under two names twice.
  ['{ people(first: 3) { nodes { name } } ...q } fragment q on Query { people(first: 3) { nodes { id } } }', 3],
  ['{ people(first: 3) { nodes { name } } b: people(first: 3) { nodes { name } } }', 6],
  // Of the types that a thing may have it has one.
  [
    '{ node(id: "x") { id ... on Person { companions(first: 2) { together } } ... on Event { chairs { name } } } }',
    1 + 2 * (1 + 50),
  ],
  ['{ people(first: 3) @skip(if: true) { nodes { name } } }', 0],
  ['{ __schema { types { fields { name } } } }', 0],
])('%s costs %i', (query, expected) => {
  expect(cost(query)).toBe(expected);
});

test('variables count as they are given, their defaults where they are not', () => {
  const query =
    'query ($n: Int = 7, $ids: [ID!]!, $with: Boolean!) { people(first: $n) { nodes { id } } nodes(ids: $ids) @include(if: $with) { id } }';
  expect(cost(query, { n: 50, ids: ['a', 'b'], with: true })).toBe(52);
  expect(cost(query, { ids: ['a'], with: false })).toBe(7);
});

test('of several operations the one that is named counts', () => {
  const query = 'query A { people(first: 1) { nodes { id } } } query B { people(first: 2) { nodes { id } } }';
  expect(cost(query, {}, 'B')).toBe(2);
});

test('the contract queries are far from the limit', () => {
  for (const query of Object.values(contract)) {
    expect(cost(query, { ids: [] })).toBeGreaterThan(0);
    expect(cost(query, { ids: [] })).toBeLessThan(50_000);
  }
});

test('sizes multiply', () => {
  const page = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (sizes) => {
      const query = sizes.reduceRight(
        (inner, first) =>
          `participants(first: ${first}) { nodes { id participations(first: 1) { nodes { id ${inner} } } } }`,
        '',
      );
      const expected = sizes.reduceRight((inner, first) => first * (1 + 1 + inner), 0);
      expect(cost(`{ events(first: 1) { nodes { ${query} } } }`)).toBe(1 + expected);
    }),
    { numRuns: 50 },
  );
});

test('fragments that open into fragments are not counted to the end', () => {
  const levels = 12;
  const fragments = Array.from({ length: levels }, (_, level) => {
    const inner = level === levels - 1 ? 'id' : `...F${level + 1}`;
    const fields = Array.from(
      { length: 5 },
      (_, n) => `a${n}: participations(first: 1) { nodes { chairs { ${inner} } } }`,
    );
    return `fragment F${level} on Person { ${fields.join(' ')} }`;
  });
  expect(cost(`{ people { nodes { ...F0 } } } ${fragments.join(' ')}`)).toBe(Number.POSITIVE_INFINITY);
});
