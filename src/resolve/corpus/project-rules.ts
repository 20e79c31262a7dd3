/** The rules by which one name of a project means another, each with the reason it gives. A name within another says nothing by itself. */
import type { Form } from './form.ts';
import { projectKey } from './project-forms.ts';

/** All that the forms of one root say together. */
export interface NamedProject {
  readonly root: string;
  readonly forms: readonly Form[];
  readonly name: string;
  readonly home: string | null;
  readonly aliases: readonly string[];
  /** As compared. */
  readonly key: string;
  /** What the owners mean, and what they may be called before a project's name. */
  readonly bodies: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

interface ProjectRule {
  readonly name: string;
  /** Whether the second name is a fuller one of the first. */
  fits(short: NamedProject, full: NamedProject): boolean;
  reason(short: NamedProject, full: NamedProject): string;
}

const before = (short: NamedProject, full: NamedProject): string =>
  full.key.slice(0, full.key.length - short.key.length);
const shares = (a: NamedProject, b: NamedProject): boolean => [...a.bodies].some((x) => b.bodies.has(x));

/** In the order in which they are asked. */
export const projectRules: readonly ProjectRule[] = [
  {
    name: 'same project name',
    fits: (short, full) => short.key === full.key,
    reason: (short, full) => `${short.name} and ${full.name} are one name but for 项目 and the place`,
  },
  {
    name: 'stated project name',
    fits: (short, full) => full.aliases.some((x) => projectKey(x, full.home) === short.key),
    reason: (short, full) => `an article calls ${full.name} ${short.name}`,
  },
  {
    name: 'owner before the name',
    fits: (short, full) =>
      short.key.length >= 3 &&
      full.key.endsWith(short.key) &&
      [...short.prefixes, ...full.prefixes].some((x) => x === before(short, full)),
    reason: (short, full) => `${full.name} is ${short.name} with its owner before it`,
  },
  {
    name: 'short project name',
    fits: (short, full) => short.key.length >= 3 && full.key.endsWith(short.key) && shares(short, full),
    reason: (short, full) => `${short.name} ends ${full.name}, and both are of one owner`,
  },
];
