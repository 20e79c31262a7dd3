import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyConstraints, declarationsIn, schemaVersion } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { emptyDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(async () => {
  await database.execute("MATCH (s:Renmai {id: 'schema'}) SET s.version = $version", { version: schemaVersion });
  await database.close();
});

const foundBy = async (index: string, words: string): Promise<unknown[]> => {
  const rows = await database.read(
    'CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id AS id ORDER BY id LIMIT 10',
    { index, words },
  );
  return rows.map((row) => row['id']);
};

describe('applyConstraints', () => {
  it('lets no two nodes of a kind have the same id', async () => {
    const twice = database.write((run) => run("CREATE (:Person {id: 'twin'}), (:Person {id: 'twin'})"));
    await expect(twice).rejects.toThrow(/already exists/u);
  });

  it('finds Chinese by part of a name, of an alias, of a text', async () => {
    await database.write((run) =>
      run(`CREATE (:Organization {id: 'o1', name: '云州江河新材料有限公司', aliases: ['江河新材', '江河公司']})
           CREATE (:Person {id: 'p1', name: '林若川', aliases: []})
           CREATE (:Article {id: 'a1', title: '港务局召开例会', text: '会议由林若川主持。'})`),
    );
    await database.execute('CALL db.awaitIndexes(60)');
    expect(await foundBy('entityNames', '"新材料"')).toEqual(['o1']);
    expect(await foundBy('entityNames', '"江河公司"')).toEqual(['o1']);
    expect(await foundBy('entityNames', '"若川"')).toEqual(['p1']);
    expect(await foundBy('articleText', '"林若川"')).toEqual(['a1']);
    expect(await foundBy('articleText', '"例会"')).toEqual(['a1']);
  });

  it('has everything online, and reads only the second time', async () => {
    const rows = await database.execute('SHOW INDEXES YIELD state RETURN DISTINCT state');
    expect(rows).toEqual([{ state: 'ONLINE' }]);
    const before = database.roundTrips;
    await applyConstraints(database);
    expect(database.roundTrips - before).toBe(2);
  });

  it('puts back an index that is gone', async () => {
    await database.execute('DROP INDEX eventDate');
    await applyConstraints(database);
    const rows = await database.execute("SHOW INDEXES YIELD name WHERE name = 'eventDate'");
    expect(rows).toHaveLength(1);
  });

  it('is done by several at once, each of which makes what the others are making', async () => {
    const rows = await database.execute(
      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
    );
    for (const { name } of rows) await database.execute(`DROP INDEX ${String(name)}`);
    await Promise.all([1, 2, 3, 4].map(() => applyConstraints(database)));
    const again = await database.execute('SHOW INDEXES YIELD state RETURN state, count(*) AS n');
    expect(again).toEqual([{ state: 'ONLINE', n: expect.any(Number) }]);
    expect(await database.execute("SHOW INDEXES YIELD name WHERE name = 'chairedByDate'")).toHaveLength(1);
  });

  it('refuses a database that a newer version made', async () => {
    await database.write((run) => run("MATCH (s:Renmai {id: 'schema'}) SET s.version = 999"));
    await expect(applyConstraints(database)).rejects.toThrow(/made by a newer Renmai.*version 999/u);
  });
});

describe('declarationsIn', () => {
  it('reads statements over several lines, without the comments', () => {
    const cypher =
      '// first\nCREATE INDEX one IF NOT EXISTS\nFOR (n:A) ON (n.b);\n\n// no; not this\nCREATE CONSTRAINT two IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\n';
    expect(declarationsIn(cypher).map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it('takes no statement that could not be applied twice', () => {
    expect(() => declarationsIn('CREATE INDEX one FOR (n:A) ON (n.b);')).toThrow(/IF NOT EXISTS/u);
  });
});
