/** Several requests that ask alike are read for at once, and none of them feels the others. */
import { expect, test, vi } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import type { Database, Row } from '../../src/graph/database.ts';
import { isOutOfTime, OutOfTime } from '../../src/graph/database-errors.ts';
import type { ReadLimits } from '../../src/graph/limited-read.ts';
import { sharedReads } from '../../src/graph/shared-reads.ts';
import type { Ask } from '../../src/graph/together.ts';
import { MOST } from '../../src/graph/waiting.ts';

interface Statement {
  readonly values: readonly unknown[];
  readonly limits: ReadLimits;
}

/** A database that answers each of those who ask with the value they ask with, once `ready` says so. */
function echo(ready: (statement: Statement, n: number) => Promise<void> = async () => undefined) {
  const statements: Statement[] = [];
  const readEach: Database['readEach'] = async (_, { asked }, limits, take) => {
    if (!Array.isArray(asked)) throw new Error('nothing is asked');
    const rows: Row[] = asked.map(([n, value]) => ({ asking: Number(n), q0: value }));
    const statement = { values: rows.map(({ q0 }) => q0), limits };
    const place = statements.push(statement) - 1;
    await ready(statement, place);
    for (const row of rows) take(row);
  };
  return { statements, shared: sharedReads({ readEach }) };
}

/** A statement waits at it until it is opened. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const sent = (statements: readonly Statement[], count: number) =>
  vi.waitFor(() => expect(statements).toHaveLength(count));

const ask = (value: unknown, first = 20): Ask => ({ text: 'a text', values: [value], limits: { first } });
const never = new AbortController().signal;
const usual = { timeout: 5_000, signal: never };
const values = (statements: readonly Statement[]) => statements.map((x) => x.values);

test('what comes at the same time goes together, each with its own answer, and the same only once', async () => {
  const { statements, shared } = echo();
  const rows = await Promise.all(['a', 'b', 'a'].map((x) => shared(ask(x), usual)));
  expect(rows.map(({ q0 }) => q0)).toEqual(['a', 'b', 'a']);
  expect(values(statements)).toEqual([['a', 'b']]);
});

test('what comes while one is under way waits for it; another text or limit does not', async () => {
  const { open, opened } = gate();
  const { statements, shared } = echo(async (_, n) => (n === 0 ? opened : undefined));
  const first = shared(ask('a'), usual);
  await sent(statements, 1);
  const later = ['b', 'c'].map((x) => shared(ask(x), usual));
  await shared(ask('d', 5), usual);
  expect(values(statements)).toEqual([['a'], ['d']]);
  open();
  await Promise.all([first, ...later]);
  expect(values(statements)).toEqual([['a'], ['d'], ['b', 'c']]);
});

test('when many wait they do not wait for who is under way', async () => {
  const { open, opened } = gate();
  const { statements, shared } = echo(async (_, n) => (n === 0 ? opened : undefined));
  const first = shared(ask('a'), usual);
  await sent(statements, 1);
  const many = Array.from({ length: MOST }, (_, n) => n);
  await Promise.all(many.map((n) => shared(ask(n), usual)));
  expect(values(statements)).toEqual([['a'], many]);
  open();
  await first;
});

test('one that fails fails alone', async () => {
  const { statements, shared } = echo(async (statement) => {
    if (statement.values.includes('bad')) throw new Error('bad');
  });
  const results = await Promise.allSettled(['a', 'bad', 'b'].map((x) => shared(ask(x), usual)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(values(statements)).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
});

test('where the database is gone nobody tries again', async () => {
  const { statements, shared } = echo(async () => {
    throw new DatabaseError('gone');
  });
  const results = await Promise.allSettled(['a', 'b'].map((x) => shared(ask(x), usual)));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(statements).toHaveLength(1);
});

test('what takes too long together is read apart, then and for a while', async () => {
  const { statements, shared } = echo(async (statement) => {
    if (statement.values.length > 1) throw new OutOfTime();
  });
  await Promise.all(['a', 'b'].map((x) => shared(ask(x), usual)));
  await Promise.all(['c', 'd'].map((x) => shared(ask(x), usual)));
  expect(values(statements)).toEqual([['a', 'b'], ['a'], ['b'], ['c'], ['d']]);
});

test('each has a time of its own, and leaving is for oneself alone', async () => {
  const { open, opened } = gate();
  const { statements, shared } = echo(() => opened);
  const leaving = new AbortController();
  const soon = shared(ask('a'), { timeout: 20, signal: never });
  const left = shared(ask('b'), { timeout: 5_000, signal: leaving.signal });
  const patient = shared(ask('c'), usual);
  const outcome = soon.catch((error: unknown) => error);
  const gone = left.catch((error: unknown) => error);
  expect(isOutOfTime(await outcome)).toBe(true);
  leaving.abort(new Error('left'));
  expect(await gone).toEqual(new Error('left'));
  expect(statements[0]?.limits.signal?.aborted).toBe(false);
  open();
  expect((await patient)['q0']).toBe('c');
});

test('a statement that nobody waits for any more is given up', async () => {
  const { statements, shared } = echo(() => gate().opened);
  const nobody = new AbortController();
  const both = ['d', 'e'].map((x) => shared(ask(x), { timeout: 5_000, signal: nobody.signal }));
  const ends = Promise.allSettled(both);
  await sent(statements, 1);
  nobody.abort();
  await ends;
  expect(statements[0]?.limits.signal?.aborted).toBe(true);
});
