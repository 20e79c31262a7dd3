/** A graph of many articles in the tests' Neo4j, with hubs as newspapers have them: made by the database itself, so that it is quick. */
import neo4j from 'neo4j-driver';
import type { Database } from '../../src/graph/database.ts';
import { derive } from '../../src/graph/derive.ts';

const TEXT = '本报讯 云州市安全生产例会在市会议中心召开，有关负责人出席会议并讲话。云州江禾食品有限公司参加。';
const IN = 'IN TRANSACTIONS OF 1000 ROWS';
const PROOF = "evidence: [a + ':0-10'], rules: ['a rule'], confidences: [0.9]";
const DAY = "toString(date('2020-01-01') + duration({days: n % 700}))";

const statements: readonly string[] = [
  `UNWIND range(1, $articles) AS n CALL (n) { CREATE (:Article {id: 'ba' + n, title: '云州要闻' + n, text: $text, publishedOn: ${DAY},
    publication: '云州日报', place: '云州市', page: 'A01', kind: 'news', reporters: ['向北辰']}) } ${IN}`,
  `UNWIND range(1, $articles / 20) AS n CALL (n) { CREATE (p:Person {id: 'bp' + n, name: '林若' + n, aliases: [], scope: '云州市'})
    FOREACH (_ IN CASE n % 3 WHEN 0 THEN [1] ELSE [] END | SET p:Official)
    CREATE (:Organization {id: 'bo' + n, name: '云州江禾' + n + '公司', aliases: [], kind: 'company'}) } ${IN}`,
  `UNWIND range(1, $articles / 5) AS n CALL (n) { CREATE (:Event:Meeting {id: 'be' + n, name: '安全生产例会' + n, aliases: [],
    type: 'meeting', date: ${DAY}, attendance: 'LISTED', announced: false}) } ${IN}`,
  `UNWIND range(1, $articles / 5) AS n CALL (n) { MATCH (e:Event {id: 'be' + n}), (x:Article {id: 'ba' + n}) WITH e, x, x.id AS a, n
    CREATE (x)-[:REPORTS {${PROOF}}]->(e) WITH e, x, a, n UNWIND range(1, 4 + n % 16) AS rank
    WITH e, x, a, n, rank, 1 + toInteger($articles / 20 * ((n * 7919 + rank * 104729) % 1000 / 1000.0) ^ 3) AS who
    MATCH (p:Person {id: 'bp' + who}) MERGE (p)-[r:ATTENDED]->(e) SET r += {rank: rank, ${PROOF}}
    MERGE (x)-[m:MENTIONS]->(p) SET m += {${PROOF}} } ${IN}`,
  `UNWIND range(1, $articles) AS n CALL (n) { MATCH (x:Article {id: 'ba' + n}) WITH x, x.id AS a, n
    MATCH (o:Organization {id: 'bo' + (1 + toInteger($articles / 20 * ((n * 7919) % 1000 / 1000.0) ^ 3))})
    CREATE (x)-[:MENTIONS {${PROOF}}]->(o) WITH o, a, n WHERE n % 5 = 0 MATCH (e:Event {id: 'be' + n / 5}) CREATE (o)-[:ORGANIZED {${PROOF}}]->(e) } ${IN}`,
  `UNWIND range(1, $articles / 20) AS n CALL (n) { MATCH (p:Person {id: 'bp' + n}), (o:Organization {id: 'bo' + n}) WITH p, o, 'ba' + n AS a, n
    CREATE (p)-[:HOLDS_POSITION {title: '经理', firstSeen: '2020-01-01', lastSeen: '2020-12-31', ${PROOF}}]->(o) } ${IN}`,
];

/** Adds a graph as `articles` articles would make it: a fifth as many events, a twentieth as many people and organizations. */
export async function seedLarge(database: Database, articles: number): Promise<void> {
  for (const statement of statements) await database.execute(statement, { articles: neo4j.int(articles), text: TEXT });
  await derive(database);
}
