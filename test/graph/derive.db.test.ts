/** A graph that another program made, or changed, gets what the service reads besides the model. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { derive } from '../../src/graph/derive.ts';
import { keyProblems } from '../../src/graph/verify/keys.ts';
import { emptyDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await database.write((run) =>
    run(`MATCH (s:Renmai {id: 'schema'}) DELETE s
         CREATE (p:Person {id: 'p1', name: '林若川', aliases: ['小川']}), (:Organization {id: 'o1', name: '云州大学'}),
           (:Article {id: 'a1', text: '𠮷祥街道'}), (:Article {id: 'a2', text: '云州市'}),
           (p)-[:ATTENDED]->(:Event {id: 'e1', name: '例会', date: '2021-01-04'}), (p)-[:LED]->(:Event {id: 'e2', name: '调研'})`),
  );
});
afterAll(() => database.close());

const derived = async (): Promise<unknown[]> => [
  ...(await database.read('MATCH (n) WHERE n._pinyin IS NOT NULL RETURN n.id AS id, n._pinyin AS sound ORDER BY id')),
  ...(await database.read('MATCH ()-[r]->() RETURN r._who AS who, r._date AS date, r._event AS event ORDER BY event')),
  ...(await database.read('MATCH (a:Article) WHERE a._wide RETURN a.id AS wide')),
];
const all = [
  { id: 'e1', sound: 'lihui lh hui h' },
  { id: 'e2', sound: 'diaoyan dy yan y' },
  { id: 'o1', sound: 'yunzhoudaxue yzdx zhoudaxue zdx daxue dx xue x' },
  { id: 'p1', sound: 'linruochuan lrc ruochuan rc chuan c xiaochuan xc' },
  { who: 'p1', date: '2021-01-04', event: 'e1' },
  { who: 'p1', date: '', event: 'e2' },
  { wide: 'a1' },
];

test('a plain graph gets it as it is opened for the first time', async () => {
  await applyConstraints(database);
  expect(await derived()).toEqual(all);
});

test('what other programs changed since is derived anew, and nothing else is touched', async () => {
  await database.write((run) =>
    run(`MATCH (p:Person {id: 'p1'}), (e:Event {id: 'e2'}) SET p.name = '周予安', e.date = '2021-02'`),
  );
  const problems: string[] = [];
  for await (const { where } of keyProblems(database)) problems.push(where);
  expect(problems).toEqual(['p1 LED e2']);
  await derive(database);
  expect(await derived()).toContainEqual({ id: 'p1', sound: 'zhouyuan zya yuan ya an a xiaochuan xc chuan c' });
  expect(await derived()).toContainEqual({ who: 'p1', date: '2021-02', event: 'e2' });
  const before = await derived();
  await derive(database);
  expect(await derived()).toEqual(before);
});
