import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { newspaper } from '../support/newspaper.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(async () => {
  await wipe(database);
  await writeArticles(database, newspaper(21, 12));
});
afterAll(() => database.close());

it.each([
  [
    'a span beyond its article',
    'MATCH ()-[r:CHAIRED]->() WITH r ORDER BY elementId(r) LIMIT 1 SET r.evidence = [split(r.evidence[0], ":")[0] + ":1-99999"]',
    /^evidence .* is not within its article$/u,
  ],
  [
    'evidence of an article that is gone',
    'MATCH ()-[r:OWNS]->() WITH r ORDER BY elementId(r) LIMIT 1 SET r.evidence = ["a0:0-1"]',
    /is of an article that is not there$/u,
  ],
  [
    'an edge without evidence',
    'MATCH (a:Person), (e:Event) WITH a, e LIMIT 1 CREATE (a)-[:LED]->(e)',
    /^evidence p\w+ LED e\w+: /u,
  ],
  [
    'an edge between the wrong ends',
    'MATCH (a:Person), (e:Award) WITH a, e LIMIT 1 MATCH (a) CREATE (e)-[:OWNS {evidence: ["x"], rules: ["x"], confidences: [1.0]}]->(a)',
    /^edge w\w+ OWNS p\w+: cannot join Award and Person$/u,
  ],
  [
    'an edge that is gone',
    'MATCH (:Person)-[r]->(:Event) WITH r ORDER BY elementId(r) LIMIT 1 DELETE r',
    /^reading a\w+: it states what \d+ spans show, of which the graph has \d+$/u,
  ],
  [
    'an edge that says otherwise than its article',
    'MATCH (:Person)-[r]->(:Event) WITH r ORDER BY elementId(r) LIMIT 1 SET r.confidences = [x IN r.confidences | 0.01]',
    /^reading a\w+: the graph says otherwise what it states$/u,
  ],
  [
    'a property that is not what the words say',
    'MATCH (:Person)-[r:ATTENDED]->(:Event) WITH r ORDER BY elementId(r) LIMIT 1 SET r.rank = 99',
    /^evidence p\w+ ATTENDED e\w+: its rank is not what its articles say$/u,
  ],
  [
    'an article of another release',
    'MATCH (r:Reading) WITH r LIMIT 1 SET r.digest = "0"',
    /^reading a\w+: another release of Renmai .*reread/u,
  ],
  ['an orphan', 'CREATE (:Place {id: "l0", name: "无名处", aliases: []})', /^orphan l0: /u],
  ['a node that its schema does not allow', 'MATCH (n:Event) WITH n LIMIT 1 SET n.type = "party"', /^node e\w+: /u],
  [
    'a property that no article says',
    'MATCH (n:Project) WITH n LIMIT 1 SET n.status = "operating"',
    /^tally j\w+: its status is not what its articles say$/u,
  ],
  [
    'a tally that is not what articles claim',
    'MATCH (n:Person) WITH n LIMIT 1 SET n._counts = [x IN n._counts | x + 1]',
    /^tally p\w+: its tally/u,
  ],
  [
    'an article without its reading',
    'MATCH (r:Reading) WITH r LIMIT 1 DETACH DELETE r',
    /^reading a\w+: the article has no reading$/u,
  ],
  [
    'a form that nobody says',
    'MATCH (f:Form) WITH f LIMIT 1 DETACH DELETE f CREATE (:Form {id: "f0", label: "Person", bucket: "p", root: "p0", facts: "{\\"name\\":\\"x\\",\\"scope\\":null,\\"paper\\":null,\\"posts\\":[]}"})',
    /^identity f0: no reading says/u,
  ],
  [
    'an entity that is not the one meant',
    'MATCH (f:Form {label: "Organization"}) WHERE f.of IS NULL WITH f LIMIT 1 MATCH (o:Organization) WHERE o.id <> f.entity WITH f, o LIMIT 1 SET f.entity = o.id',
    /^identity f\w+: what it means/u,
  ],
])('verify finds %s', async (_, damage, expected) => {
  expect(await problemsOf(database)).toEqual([]);
  await database.execute(damage);
  expect((await problemsOf(database)).some((x) => expected.test(x))).toBe(true);
});

it('the export is sorted and holds no bookkeeping', async () => {
  const lines = await linesOf(database);
  expect(lines).toEqual([...lines].sort());
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((x) => /"_|Reading|Writer/u.test(x))).toEqual([]);
});
