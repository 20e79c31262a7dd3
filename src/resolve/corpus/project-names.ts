/**
 * The projects of a bucket by what a shorter name may ask for, so that a bucket of thousands (`…改造`, `…产业园`) costs what
 * it holds and not its square. What is found stands in the order in which it was added.
 */
import { projectKey } from './project-forms.ts';
import type { NamedProject } from './project-rules.ts';

/** Shorter names end too many others to be one of them. */
export const LEAST = 3;

type Index = Map<string, NamedProject[]>;

const put = (index: Index, key: string, project: NamedProject): void => {
  const known = index.get(key);
  if (known === undefined) index.set(key, [project]);
  else known.push(project);
};

export class ProjectNames {
  readonly #byKey: Index = new Map();
  readonly #byAlias: Index = new Map();
  readonly #byEnd: Index = new Map();

  add(project: NamedProject): void {
    const { key, aliases, home } = project;
    put(this.#byKey, key, project);
    for (const alias of new Set(aliases.map((x) => projectKey(x, home)))) put(this.#byAlias, alias, project);
    for (let at = 0; key.length - at >= LEAST; at += 1) put(this.#byEnd, key.slice(at), project);
  }

  /** Those compared as this. */
  named(key: string): readonly NamedProject[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Those that articles call so besides. */
  called(key: string): readonly NamedProject[] {
    return this.#byAlias.get(key) ?? [];
  }

  /** Those whose name ends so, or is just this; none for a name of fewer than `LEAST` characters. */
  endingIn(key: string): readonly NamedProject[] {
    return this.#byEnd.get(key) ?? [];
  }
}
