/** The rules by which one name of a project means another, each with the reason it gives. A name within another says nothing by itself. */
import type { Form } from './form.ts';
import type { ProjectNames } from './project-names.ts';

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
  /** The fuller names for which a name may stand. */
  fuller(short: NamedProject, names: ProjectNames): readonly NamedProject[];
  reason(short: NamedProject, full: NamedProject): string;
}

const before = (short: NamedProject, full: NamedProject): string =>
  full.key.slice(0, full.key.length - short.key.length);
const shares = (a: NamedProject, b: NamedProject): boolean => [...a.bodies].some((x) => b.bodies.has(x));

/** In the order in which they are asked. */
export const projectRules: readonly ProjectRule[] = [
  {
    name: 'same project name',
    fuller: ({ key }, names) => names.named(key),
    reason: (short, full) => `${short.name} and ${full.name} are one name but for 项目 and the place`,
  },
  {
    name: 'stated project name',
    fuller: ({ key }, names) => names.called(key),
    reason: (short, full) => `an article calls ${full.name} ${short.name}`,
  },
  {
    name: 'owner before the name',
    fuller: (short, names) =>
      names.endingIn(short.key).filter((full) => {
        const owner = before(short, full);
        return short.prefixes.has(owner) || full.prefixes.has(owner);
      }),
    reason: (short, full) => `${full.name} is ${short.name} with its owner before it`,
  },
  {
    name: 'short project name',
    fuller: (short, names) => names.endingIn(short.key).filter((full) => shares(short, full)),
    reason: (short, full) => `${short.name} ends ${full.name}, and both are of one owner`,
  },
];
