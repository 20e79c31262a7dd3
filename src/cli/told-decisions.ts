/** Decisions in words, with what the things are called that they are about: by what articles call them, else as they stand. */
import { articlesById } from '../../queries/article/by-id.ts';
import { current } from '../../queries/decision/current.ts';
import { names } from '../../queries/decision/names.ts';
import { things } from '../../queries/entity/things.ts';
import type { Anchor, Decision } from '../../schema/decision.ts';
import type { Database } from '../graph/database.ts';
import { told } from '../graph/decisions/record.ts';
import { labelOfId } from '../resolve/ids.ts';

/** Who is suppressed is not told. */
const anchorsOf = (made: Decision): readonly Anchor[] =>
  'about' in made && made.kind !== 'suppress' ? made.about : [];
const thingsOf = (made: Decision): string[] =>
  'fact' in made ? [made.fact.from, made.fact.to] : anchorsOf(made).map((x) => x.id);
function articlesOf(made: Decision): string[] {
  if ('fact' in made) return [made.fact.article];
  return made.kind === 'replace' ? [made.article, made.replaces] : [];
}

/** What ids are called: those that stand for another by now, by the name of that. */
async function standingNames(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await current.run(database, ids, {});
  const keys = rows.map((row) => [row.parent, `${labelOfId(row.current)}:${row.current}`] as const);
  const found = await things.run(database, [...new Set(keys.map(([, key]) => key))], {});
  const byKey = new Map(found.map(({ parent, thing }) => [parent, thing.name]));
  return new Map(keys.flatMap(([id, key]) => [[id, byKey.get(key) ?? '']]));
}

interface Names {
  readonly forms: ReadonlyMap<string, string>;
  readonly things: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, string>;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

async function namesFor(database: Database, all: readonly Decision[]): Promise<Names> {
  const forms = distinct(all.flatMap((x) => anchorsOf(x).flatMap((y) => y.forms.slice(0, 1))));
  const [said, standing, printed] = await Promise.all([
    names.run(database, forms, {}),
    standingNames(database, distinct(all.flatMap(thingsOf))),
    articlesById.run(database, distinct(all.flatMap(articlesOf)), {}),
  ]);
  return {
    forms: new Map(said.map((row) => [row.parent, row.name])),
    things: standing,
    articles: new Map(printed.flatMap(({ parent, thing }) => (thing.title === null ? [] : [[parent, thing.title]]))),
  };
}

const called = (name: string | undefined, id: string): string =>
  name === undefined || name === '' ? id : `${name} (${id})`;

/** What a record is about. */
function about(made: Decision, known: Names): string {
  const article = (id: string): string => called(known.articles.get(id), id);
  const thing = (id: string): string => called(known.things.get(id), id);
  // What was merged or renamed is called otherwise by now: that would not tell what was meant.
  const standing = (id: string) => (made.kind === 'keepApart' ? known.things.get(id) : undefined);
  const anchor = ({ id, forms: [form = ''] }: Anchor): string => called(known.forms.get(form) ?? standing(id), id);
  if (made.kind === 'suppress') return '';
  if (made.kind === 'replace') return `: ${article(made.article)} in the place of ${article(made.replaces)}`;
  if ('fact' in made)
    return `: ${thing(made.fact.from)} ${made.fact.type} ${thing(made.fact.to)} in ${article(made.fact.article)}`;
  const [first = '', ...others] = made.about.map(anchor);
  if (made.kind === 'merge') return `: ${others.join(', ')} became ${first}`;
  if (made.kind === 'keepApart') return `: ${[first, ...others].join(' is not ')}`;
  // The name that was given to somebody who is suppressed since is not told.
  const isShown = made.about[0].forms.every((form, i) => i > 0 || known.forms.has(form));
  return isShown ? `: ${first} is called ${made.name}` : `: ${made.about[0].id}`;
}

/** Each record in a line, with what it is about and who has undone it. */
export async function tellDecisions(database: Database, all: readonly Decision[]): Promise<string[]> {
  const known = await namesFor(database, all);
  return all.map((made) => {
    const undone = made.undone === null ? '' : `, undone by ${made.undone.by}: ${made.undone.why}`;
    return `${told(made)}${about(made, known)}${undone}`;
  });
}

/** The ids of what a decision is about and the graph has nothing of yet. */
export const awaited = (made: Decision): string[] =>
  'about' in made ? made.about.filter((x) => x.forms.length + x.mentions.length === 0).map((x) => x.id) : [];
