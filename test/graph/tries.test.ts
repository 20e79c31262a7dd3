/** Trying again: as often as it may help, and no longer. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import { explain, isAway } from '../../src/graph/database-errors.ts';
import { patiently, persistently } from '../../src/graph/tries.ts';

const settings = { uri: 'bolt://db:7687', username: 'reader', password: 'p', database: 'news' };
const away = () => new neo4j.Neo4jError('Pool is closed', 'ServiceUnavailable', '', '');
const deadlock = () => new neo4j.Neo4jError('cannot lock', 'Neo.TransientError.Transaction.DeadlockDetected', '', '');
const wrong = () => new neo4j.Neo4jError('no such function', 'Neo.ClientError.Statement.SyntaxError', '', '');

/** Fails with these errors, one after the other, then answers how often it was called. */
function failing(...errors: readonly unknown[]) {
  const tried = { calls: 0 };
  const work = async (): Promise<number> => {
    const error = errors[tried.calls];
    tried.calls += 1;
    if (error !== undefined) throw error;
    return tried.calls;
  };
  return { work, tried };
}

describe('a write', () => {
  it('is tried again until it goes through, also where the error was put into words', async () => {
    const wrapped = explain(settings, 'start it', away());
    expect(wrapped).toBeInstanceOf(DatabaseError);
    expect(await persistently(failing(deadlock(), wrapped).work, () => 10_000)).toBe(3);
  });

  it('is given up when the limit of its error is over, and at once where another try cannot help', async () => {
    const { work, tried } = failing(deadlock(), away(), away());
    await expect(persistently(work, (error) => (isAway(error) ? 0 : 10_000))).rejects.toThrow('Pool is closed');
    expect(tried.calls).toBe(2);
    const hopeless = failing(wrong());
    await expect(persistently(hopeless.work, () => 10_000)).rejects.toThrow('no such function');
    expect(hopeless.tried.calls).toBe(1);
  });
});

describe('a read', () => {
  it('is tried four times', async () => {
    const { work, tried } = failing(away(), away(), away(), away());
    await expect(patiently(work)).rejects.toThrow('Pool is closed');
    expect(tried.calls).toBe(4);
  });
});

describe('what a user is told', () => {
  const told = (message: string, code: string) => {
    const error = explain(settings, 'start it', new neo4j.Neo4jError(message, code, '', ''));
    return error instanceof DatabaseError ? error.message : null;
  };

  it("is the first sentence of the driver and the system's reason", () => {
    const message =
      'Failed to connect. Please read all of this. It is long. Caused by: connect ECONNREFUSED 10.0.0.1:7687';
    expect(told(message, 'ServiceUnavailable')).toBe(
      'no Neo4j answers at bolt://db:7687: start it (Failed to connect: connect ECONNREFUSED 10.0.0.1:7687)',
    );
  });

  it.each([
    [
      'Connection acquisition timed out in 10 ms. Pool status: …',
      'N/A',
      /^no Neo4j answers .*\(Connection acquisition timed out in 10 ms\)$/u,
    ],
    ['Server responded HTTP. Make sure …', 'N/A', /^no Neo4j answers .*\(Server responded HTTP\)$/u],
    [
      'not allowed',
      'Neo.ClientError.Security.Forbidden',
      /^bolt:\/\/db:7687 does not let "reader" do this: not allowed$/u,
    ],
    ['gone', 'Neo.ClientError.Database.DatabaseNotFound', /has no database "news"/u],
    ['memory', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', /cannot do this now: memory$/u],
  ])('%s', (message, code, expected) => {
    expect(told(message, code)).toMatch(expected);
  });

  it('is nothing about our own faults', () => {
    expect(told('no such function', 'Neo.ClientError.Statement.SyntaxError')).toBeNull();
    expect(told('a result was read twice', 'N/A')).toBeNull();
  });
});
