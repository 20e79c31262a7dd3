/** The writer's statements keep the plan that they had in an empty graph: it must be one for a large graph. */
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database, Parameters } from '../../src/graph/database.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { emptyGraph, wipe } from '../support/graph.ts';
import { laneSettings } from '../support/lane.ts';
import { newspaper } from '../support/newspaper.ts';

const STEADY = /\nCYPHER replan=skip /u;
const LOOKS_THROUGH_ALL = /AllNodesScan|NodeByLabelScan|RelationshipsScan|RelationshipTypeScan/u;

let database: Database;
const { uri, username, password } = laneSettings;
const driver = neo4j.driver(uri, username === null ? undefined : neo4j.auth.basic(username, password ?? ''));
beforeAll(async () => {
  database = await emptyGraph();
});
afterAll(async () => {
  await driver.close();
  await database.close();
});

/** A database that notes the steady statements of its writes. */
const noting = (real: Database, noted: Map<string, Parameters>): Database => ({
  ...real,
  roundTrips: 0,
  write: (work) =>
    real.write((run) =>
      work((cypher, parameters = {}) => {
        if (STEADY.test(cypher)) noted.set(cypher, parameters);
        return run(cypher, parameters);
      }),
    ),
});

const operatorsOf = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)];

it('looks through no label and no type, planned in an empty graph', async () => {
  const noted = new Map<string, Parameters>();
  const articles = newspaper(6, 5);
  await writeArticles(noting(database, noted), articles.slice(0, 3));
  await writeArticles(noting(database, noted), articles);
  await removeArticles(
    noting(database, noted),
    articles.slice(0, 2).map((x) => x.article.id),
  );
  expect(noted.size).toBeGreaterThan(15);
  await wipe(database);
  await database.execute('CALL db.clearQueryCaches()');
  for (const [cypher, parameters] of noted) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher.replace(STEADY, '\n')}`, parameters);
    const plan = summary.plan === false ? [] : operatorsOf(summary.plan);
    expect(plan, cypher.split('\n', 1)[0]).not.toHaveLength(0);
    expect(
      plan.filter((operator) => LOOKS_THROUGH_ALL.test(operator)),
      cypher.split('\n', 1)[0],
    ).toEqual([]);
  }
});
