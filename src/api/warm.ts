/**
 * Large statements are worth their planning when they come again: until then, and until they are planned, what they ask
 * is asked in pieces, whose plans are known.
 */

import type { Row } from '../graph/database.ts';
import type { Statement } from '../graph/together.ts';
import { planFor } from '../graph/waiting.ts';
import type { Context } from './context.ts';

/** So often a statement is asked for before it is planned: one that takes the place of several sooner. */
const FEW = { one: 5, several: 2 };
/** How long planning one may take, in milliseconds. */
const PATIENCE = 120_000;
const MOST = 500;

interface Seen {
  times: number;
  state: 'new' | 'planning' | 'planned' | 'unfit';
}

const seen = new Map<string, Seen>();
const underWay = new Set<Promise<void>>();

/** Resolves when no statement is being planned. */
export async function whenPlanned(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

async function plan({ graph }: Context, ask: Statement['ask'], known: Seen): Promise<void> {
  known.state = 'planning';
  try {
    // Run, since the plan of an EXPLAIN is not kept.
    await planFor(graph, ask, { timeout: PATIENCE });
    known.state = 'planned';
  } catch {
    // Whatever is wrong with it, the pieces answer, or tell.
    known.state = 'unfit';
  }
}

/** Whether the database has a plan for a statement; one that comes again gets a plan meanwhile. */
function isPlanned(context: Context, ask: Statement['ask'], few: number): boolean {
  const { text } = ask;
  if (seen.size >= MOST && !seen.has(text)) seen.clear();
  const known = seen.get(text) ?? { times: 0, state: 'new' };
  seen.set(text, known);
  known.times += 1;
  if (known.state === 'new' && known.times >= few) {
    const planning = plan(context, ask, known).finally(() => underWay.delete(planning));
    underWay.add(planning);
  }
  return known.state === 'planned';
}

/** The rows of a statement's questions, read together with other requests; `null` as long as it is not planned. */
export async function readPlanned(context: Context, statement: Statement): Promise<Row[][] | null> {
  const { ask } = statement;
  if (!isPlanned(context, ask, statement.size > 1 ? FEW.several : FEW.one)) return null;
  return statement.rows(await context.together(ask));
}
