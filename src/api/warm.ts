/**
 * Large statements are worth their planning when they come again: until then, and until they are planned, what they ask
 * is asked in pieces, whose plans are known.
 */
import type { Parameters } from '../graph/database.ts';
import type { Context } from './context.ts';

/** So often a statement is asked for before it is planned. */
const FEW = 2;
/** How long planning one may take, in milliseconds. */
const PATIENCE = 120_000;
const MOST = 500;

interface Seen {
  times: number;
  state: 'new' | 'planning' | 'planned';
}

const seen = new Map<string, Seen>();

async function plan({ graph }: Context, text: string, parameters: Parameters, known: Seen): Promise<void> {
  known.state = 'planning';
  try {
    // Run, since the plan of an EXPLAIN is not kept.
    await graph.read(text, parameters, { timeout: PATIENCE });
    known.state = 'planned';
  } catch {
    // Whatever is wrong with it, the pieces answer, or tell.
    seen.delete(text);
  }
}

/** Whether the database has a plan for a statement; one that comes again gets a plan meanwhile. */
export function isPlanned(context: Context, text: string, parameters: Parameters): boolean {
  if (seen.size >= MOST && !seen.has(text)) seen.clear();
  const known = seen.get(text) ?? { times: 0, state: 'new' };
  seen.set(text, known);
  known.times += 1;
  if (known.state === 'new' && known.times >= FEW) void plan(context, text, parameters, known);
  return known.state === 'planned';
}
