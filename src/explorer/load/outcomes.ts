/** What became of each file of a load, as far as the service tells. */
import type { LoadStateFragment } from './load.generated.ts';

/** `NEW` and `UNCHANGED` where all articles of the load are; `THERE` may be either; `BESIDE` says what a page does not print. */
export type State = 'NEW' | 'UNCHANGED' | 'THERE' | 'ELSEWHERE' | 'BESIDE' | 'FAILED';

export interface Outcome {
  readonly name: string;
  readonly state: State;
  /** What is wrong with it, as the service says it. */
  readonly problems: readonly string[];
}

type Load = Pick<LoadStateFragment, 'names' | 'problems' | 'articlesNew' | 'articlesUnchanged' | 'articlesUpdated'>;

const isBeside = (name: string, names: ReadonlySet<string>): boolean =>
  name.endsWith('.json') && names.has(name.replace(/json$/u, 'txt'));

/** What is so of the articles of a file. */
function stateOf(load: Load, isSource: boolean): State {
  if (load.articlesNew === 0 && load.articlesUpdated === 0) return isSource ? 'UNCHANGED' : 'ELSEWHERE';
  if (load.articlesUnchanged === 0 && load.articlesUpdated === 0) return 'NEW';
  return isSource ? 'THERE' : 'ELSEWHERE';
}

/** @param sources the addresses of the articles in the graph that were first read from these files. */
export function outcomesOf(load: Load, sources: readonly (string | null)[]): Outcome[] {
  const names = new Set(load.names);
  const known = new Set(sources);
  return load.names.map((name): Outcome => {
    const problems = load.problems.filter((problem) => problem.startsWith(`${name}: `));
    if (problems.length > 0) return { name, state: 'FAILED', problems };
    if (isBeside(name, names)) return { name, state: 'BESIDE', problems };
    return { name, state: stateOf(load, known.has(`upload:${encodeURIComponent(name)}`)), problems };
  });
}

/** Problems that are of no one file. */
export const problemsOfNone = ({ names, problems }: Pick<Load, 'names' | 'problems'>): string[] =>
  problems.filter((problem) => !names.some((name) => problem.startsWith(`${name}: `)));
