/** What comes again is planned; a server that has gone leaves nothing for others to wait for. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DatabaseError } from '../../src/errors.ts';
import type { Database } from '../../src/graph/database.ts';
import { PlannedReads } from '../../src/graph/planned-reads.ts';
import { defineQuery } from '../../src/graph/query.ts';
import { Statement } from '../../src/graph/together.ts';

const question = defineQuery<object, unknown>({ name: 'database/components', row: z.unknown() });
/** Two questions in one, which is planned from the second time on. */
function statement(): Statement {
  const both = new Statement();
  both.add(question.part({}));
  both.add(question.part({}));
  return both;
}

const usual = { timeout: 5_000, signal: new AbortController().signal };

/** A database that has nothing to tell, once `ready` says so. */
function empty(ready: (n: number, signal: AbortSignal | undefined) => Promise<void> = async () => undefined) {
  let statements = 0;
  const readEach: Database['readEach'] = async (_, { asked }, { signal }, take) => {
    statements += 1;
    await ready(statements, signal);
    if (!Array.isArray(asked)) throw new Error('nothing is asked');
    for (const [n] of asked) take({ asking: Number(n), q0: [], q1: [] });
  };
  return { readEach, read: async () => [] };
}

test('a statement is planned when it comes the second time, and read with its plan from then on', async () => {
  const reads = new PlannedReads(empty());
  expect(await reads.read(statement(), usual)).toBeNull();
  expect(await reads.read(statement(), usual)).toBeNull();
  await reads.settled();
  expect(await reads.read(statement(), usual)).toEqual([[], []]);
});

test('what a server has begun to plan ends with it, and no other server waits for that', async () => {
  const gone = new PlannedReads(
    empty((_, signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))),
  );
  for (let times = 0; times < 2; times += 1) expect(await gone.read(statement(), usual)).toBeNull();
  await new PlannedReads(empty()).settled();
  await gone.close();
  expect(await gone.read(statement(), usual)).toBeNull();
});

test('what could not be planned while the database was away is planned later', async () => {
  const reads = new PlannedReads(
    empty(async (n) => {
      if (n === 1) throw new DatabaseError('no Neo4j answers');
    }),
  );
  for (let times = 0; times < 2; times += 1) expect(await reads.read(statement(), usual)).toBeNull();
  await reads.settled();
  expect(await reads.read(statement(), usual)).toBeNull();
  await reads.settled();
  expect(await reads.read(statement(), usual)).toEqual([[], []]);
});
