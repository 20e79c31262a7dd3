/**
 * Which project each form of a place means: one under the same name with and without 项目, with its owner's name before
 * it, under a name that an article gives it besides, or under a shorter name with the same owner. A name within another
 * says nothing by itself.
 */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import { remembering } from '../../text/memo.ts';
import { coreOf, withoutPlaces } from '../company.ts';
import { type Decided, type Doubt, type Form, type Meaning, meaningKey } from './form.ts';
import { projectKey } from './project-forms.ts';
import { ProjectNames } from './project-names.ts';
import { type NamedProject, projectRules } from './project-rules.ts';

const owner = z.object({ root: z.string(), bucket: z.string(), name: z.string() });
const facts = z.object({
  name: z.string(),
  scope: z.string(),
  home: z.string().nullable(),
  aliases: z.array(z.string()),
  owners: z.array(owner),
});

/** Thousands share a bucket, and come again with every batch. */
const factsOf = remembering((json) => facts.parse(JSON.parse(json)));

/** The roots of the organizations that own the projects of the forms. */
export function ownerRoots(forms: readonly Form[]): string[] {
  return [...new Set(forms.flatMap((x) => factsOf(x.facts).owners.map((y) => y.root)))].sort();
}

function read(root: string, forms: readonly Form[], organizations: ReadonlyMap<string, Meaning>): NamedProject[] {
  const said = forms.map((x) => factsOf(x.facts));
  const [first] = said;
  if (first === undefined) return [];
  const { name, home } = first;
  const owners = said.flatMap((x) => x.owners).map((x) => ({ ...x, meaning: organizations.get(meaningKey(x)) }));
  const names = owners.flatMap((x) => [x.name, ...(x.meaning === undefined ? [] : [x.meaning.name])]);
  return [
    {
      ...{ root, forms, name, home, key: projectKey(name, home) },
      aliases: said.flatMap((x) => x.aliases),
      bodies: new Set(owners.map((x) => x.meaning?.entity ?? x.root)),
      prefixes: new Set(names.flatMap((x) => [x, withoutPlaces(x, home), coreOf(x, home)])),
    },
  ];
}

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const order = (a: NamedProject, b: NamedProject): number =>
  b.name.length - a.name.length || text(a.name, b.name) || text(a.root, b.root);

type EntityOf = (project: NamedProject) => string;
interface Target {
  readonly full: NamedProject;
  readonly rule: string;
  readonly reason: string;
}

/** The fuller names for which a name may stand by the first rule that fits any, one for each project. */
function targetsOf(project: NamedProject, names: ProjectNames, entityOf: EntityOf): readonly Target[] {
  for (const rule of projectRules) {
    const found = rule.fuller(project, names);
    const byEntity = new Map([...found].reverse().map((full) => [entityOf(full), full]));
    if (byEntity.size > 0)
      return [...byEntity.values()].map((full) => ({ full, rule: rule.name, reason: rule.reason(project, full) }));
  }
  return [];
}

function decideBucket(bucket: string, projects: readonly NamedProject[]): Decided {
  const byRoot = new Map<string, Meaning>();
  const doubts: Doubt[] = [];
  const entityOf: EntityOf = ({ root }) => byRoot.get(root)?.entity ?? root;
  // What a name may stand for is as long or longer: the longest first, so that every target has been decided.
  const fuller = new ProjectNames();
  for (const project of [...projects].sort(order)) {
    const { root, name } = project;
    const itself: Meaning = { entity: root, name, scope: null, rule: null, reason: null };
    const targets = targetsOf(project, fuller, entityOf);
    fuller.add(project);
    const [only, second] = targets;
    if (only !== undefined && second === undefined) {
      const { full, rule, reason } = only;
      byRoot.set(root, { ...(byRoot.get(full.root) ?? itself), rule, reason });
      continue;
    }
    byRoot.set(root, itself);
    for (const { full, rule, reason } of targets) {
      const said = { rule, reason: `${reason}; ${targets.length} projects fit`, score: 0.6 / targets.length };
      doubts.push({ bucket, a: root, b: entityOf(full), ...said });
    }
  }
  const forms = projects.flatMap((x) => x.forms.map(({ id }) => [id, byRoot.get(x.root)] as const));
  return { meanings: new Map(forms.flatMap(([id, x]) => (x === undefined ? [] : [[id, x] as const]))), doubts };
}

/**
 * Decides over all forms of the buckets given. `organizations` answers what owners mean, by `meaningKey`. The same forms
 * give the same meanings, in whatever order they come.
 */
export function decideProjects(forms: readonly Form[], organizations: ReadonlyMap<string, Meaning>): Decided {
  const sorted = [...forms].sort((a, b) => text(a.id, b.id));
  const all = [...groupBy(sorted, (x) => x.bucket)].map(([bucket, own]) => {
    const roots = [...groupBy(own, (x) => x.root)];
    return decideBucket(
      bucket,
      roots.flatMap(([root, said]) => read(root, said, organizations)),
    );
  });
  return { meanings: new Map(all.flatMap((x) => [...x.meanings])), doubts: all.flatMap((x) => x.doubts) };
}
