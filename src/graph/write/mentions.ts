/** The words by which the articles of a batch name entities. */
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import { whenOfArticle } from '../derive.ts';
import { ascending } from './choose.ts';
import type { NodeOutcome } from './nodes.ts';
import { proofsOf } from './proofs.ts';
import type { Settled } from './settle.ts';
import { steady } from './steady.ts';

/** The relationship by which an article names an entity. */
export const namingType = (id: string): 'REPORTS' | 'MENTIONS' => (labelOfId(id) === 'Event' ? 'REPORTS' : 'MENTIONS');

/**
 * Each entity is looked up once, and what many mentions say alike is sent once: there are more of these than of anything
 * else. A mention is the place of its article among all, its evidence, and the place of its words among all words.
 */
const WRITE = steady(`// write: mentions
UNWIND range(0, size($batch.articles) - 1) AS place WITH place, $batch.articles[place] AS row
MATCH (a:Article {id: row[0]}) MATCH (r:Reading {id: row[0]}) SET r.edges = row[1]
WITH a, place, ${whenOfArticle} AS when ORDER BY place
WITH collect(a) AS articles, collect(when) AS days
UNWIND $batch.targets AS target MATCH (b) WHERE elementId(b) = target[0]
UNWIND target[3] AS mention
WITH b, target, mention, articles[toInteger(mention[0])] AS a, days[toInteger(mention[0])] AS when,
  $batch.words[toInteger(mention[2])] AS words
CREATE (a)-[:$(target[1]) {claim: words[0], evidence: mention[1], rules: words[1], confidences: words[2],
  _of: target[2], _when: CASE WHEN target[2] IS NOT NULL THEN when END}]->(b)`);

/** Lists of words, each known by its place. */
class Words {
  readonly all: unknown[] = [];
  readonly #places = new Map<string, number>();

  placeOf(claim: string, rules: readonly string[], confidences: readonly number[]): number {
    const key = [claim, ...rules, ...confidences].join('\n');
    const found = this.#places.get(key);
    if (found !== undefined) return found;
    this.#places.set(key, this.all.length);
    return this.all.push([claim, rules, confidences]) - 1;
  }
}

/** What articles write of themselves: which edges each supports, and the entities that it names. */
// (:Article)-[:REPORTS]->(:Event), (:Article)-[:MENTIONS]->(:Person|:Organization|:Project|:Place|:Award)
export async function writeMentions(run: Run, items: readonly Settled[], { at }: NodeOutcome): Promise<void> {
  if (items.length === 0) return;
  const sorted = [...items].sort((a, b) => ascending(a.article, b.article));
  const words = new Words();
  const targets = new Map<string, unknown[]>();
  for (const [place, { article, nodes }] of sorted.entries())
    for (const { id, claim, evidence: proof } of nodes) {
      const { evidence, rules, confidences } = proofsOf('MENTIONS', article, proof, claim);
      const mention = [place, evidence, words.placeOf(claim, rules, confidences)];
      const others = targets.get(id);
      if (others === undefined) targets.set(id, [mention]);
      else others.push(mention);
    }
  const rows = [...targets].map(([id, mentions]) => {
    const type = namingType(id);
    return [at.get(id), type, type === 'MENTIONS' ? id : null, mentions];
  });
  const articles = sorted.map(({ article, spots }) => [article, spots]);
  await run(WRITE, { batch: { articles, targets: rows, words: words.all } });
}
