/**
 * Checks that the graph is what its articles state: each is projected anew from its reading, with what is stored of who
 * is who, and what it would support is held against what it does support.
 */
import { z } from 'zod';
import type { Verdict } from '../../decide/verdict.ts';
import { formLabel } from '../../resolve/corpus/form.ts';
import type { Database, Run } from '../database.ts';
import type { InForce } from '../decisions/in-force.ts';
import { storedVerdicts } from '../decisions/verdicts.ts';
import { storedItems } from '../write/articles.ts';
import { formsOf } from '../write/forms.ts';
import { namingType } from '../write/mentions.ts';
import { prepare } from '../write/prepare.ts';
import { proofsOf } from '../write/proofs.ts';
import { type Known, type Settled, settle } from '../write/settle.ts';
import { isKeyed, spotText } from '../write/spots.ts';
import { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';

const ARTICLES_A_PAGE = 200;
const PAGE = `// verify: readings
MATCH (r:Reading) WHERE r.id > $after RETURN r.id AS id, r.digest AS digest, r.edges AS edges ORDER BY id LIMIT ${ARTICLES_A_PAGE}`;
const row = z.object({ id: z.string(), digest: z.string(), edges: z.array(z.string()) });
type Row = z.infer<typeof row>;

/** What an article would support. */
function expected({ article, nodes, edges }: Settled): Ledger {
  const ledger = new Ledger();
  for (const { id, claim, evidence } of nodes) {
    const type = namingType(id);
    const spot = spotText({ type, from: article, to: id, key: '{}' });
    ledger.add({ spot, state: proofsOf(type, article, evidence, claim), claim });
  }
  for (const edge of edges) {
    const key = isKeyed(edge.type) ? edge.key : '{}';
    const state = proofsOf(edge.type, article, edge.evidence, edge.claim);
    ledger.add({ spot: spotText({ ...edge, key }), state, claim: '' });
  }
  return ledger;
}

async function* ofPage(
  run: Run,
  rows: readonly Row[],
  known: Omit<Known, 'meanings'>,
  found: Ledger,
): AsyncIterable<Problem> {
  const ids = rows.map((x) => x.id);
  const forms = await formsOf(run, ids);
  const meanings = new Map(forms.flatMap(({ id, meaning }) => (meaning === null ? [] : [[id, meaning] as const])));
  const stored = new Map(rows.map((x) => [x.id, x]));
  for (const item of await storedItems(run, ids)) {
    const prepared = prepare(item);
    const { id } = item.article;
    const { digest, edges } = stored.get(id) ?? { digest: '', edges: [] };
    const problem = (message: string): Problem => ({ kind: 'reading', where: id, message });
    if (digest !== prepared.digest) {
      yield problem('another release of Renmai wrote what it states: bring it up to date with "renmai reread"');
      continue;
    }
    const settled = settle(prepared, { ...known, meanings });
    const [due, is] = [expected(settled).of(id), found.of(id)];
    if ([...settled.spots].sort().join('\n') !== [...edges].sort().join('\n'))
      yield problem('it is not known to support what it states');
    if (due.count !== is.count)
      yield problem(`it states what ${due.count} spans show, of which the graph has ${is.count}`);
    else if (due.sum !== is.sum) yield problem('the graph says otherwise what it states');
  }
}

/** Every article that supports something else in the graph than it states; `found` is all that the graph has. */
export async function* projectionProblems(
  database: Database,
  { facts }: InForce,
  found: Ledger,
): AsyncIterable<Problem> {
  const run: Run = (cypher, parameters) => database.read(cypher, parameters);
  const verdicts = new Map<string, Verdict>();
  for (const label of formLabel.options)
    for (const [key, verdict] of await storedVerdicts(run, label)) verdicts.set(key, verdict);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: Row[] = (await run(PAGE, { after })).map((x) => row.parse(x));
    yield* ofPage(run, rows, { verdicts, facts }, found);
    after = rows.length < ARTICLES_A_PAGE ? undefined : rows.at(-1)?.id;
  }
}
