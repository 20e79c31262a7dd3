/** Scores the extraction of one page against its annotation: persons, positions, bodies, projects, money and honours. */
import type { AnnotatedArticle, AnnotatedOrganization, AnnotatedPage } from './annotated.ts';
import { compare } from './compare.ts';
import { judgeEvents } from './judge-events.ts';
import { alike, normal, overlap, similarity } from './likeness.ts';
import type { Score } from './score.ts';

interface Repeatable {
  readonly doubt?: boolean | undefined;
  readonly evidence: AnnotatedOrganization['evidence'];
}

/** Each thing of a page once: doubtful only where every mention is, with the evidence of all. */
function unique<E extends Repeatable>(entries: readonly E[], key: (entry: E) => string): E[] {
  const seen = new Map<string, E>();
  for (const entry of entries) {
    const known = seen.get(key(entry));
    const kept = known === undefined || (known.doubt === true && entry.doubt !== true) ? entry : known;
    seen.set(key(entry), { ...kept, evidence: [...(known?.evidence ?? []), ...entry.evidence] });
  }
  return [...seen.values()];
}

const all = <E>(page: AnnotatedPage, field: (article: AnnotatedArticle) => readonly E[]): E[] =>
  page.articles.flatMap((article) => field(article));

/** An article is right when it runs from the beginning of an annotated one to its end, and holds no other's beginning. */
function judgeArticles(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const bodies = (page: AnnotatedPage) => page.articles.map((a) => ({ ...a, flat: normal(a.text), evidence: [] }));
  const begins = gold.articles.map((a) => normal(a.begins));
  const holds = (flat: string): number => begins.filter((begin) => flat.includes(begin)).length;
  const articles = compare(bodies(gold), bodies(out), (g, o) =>
    Number(o.flat.includes(normal(g.begins)) && o.flat.includes(normal(g.ends).slice(-8)) && holds(o.flat) === 1),
  );
  score.count('articles', articles, (a) => `${a.title ?? ''} ${a.begins.slice(0, 16)}`);
  const titles = score.of('titles');
  for (const [{ title: expected }, { title: found }] of articles.pairs) {
    if (expected !== null && found !== null && similarity(expected, found) >= 0.9) {
      titles.right += 1;
      continue;
    }
    if (expected !== null) titles.missed += titles.missing.push(expected) > 0 ? 1 : 0;
    if (found !== null) titles.extra = titles.surplus.push(found);
  }
}

function judgePersons(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const names = (page: AnnotatedPage) =>
    unique(
      all(page, (a) => a.persons),
      (p) => normal(p.name),
    );
  const persons = compare(names(gold), names(out), (g, o) => Number(normal(g.name) === normal(o.name)));
  score.count('persons', persons, (p) => p.name);
  const positions = (page: AnnotatedPage) =>
    unique(
      all(page, (a) => a.persons).flatMap((p) => p.positions.map((x) => ({ doubt: p.doubt, ...x, name: p.name }))),
      (x) => [x.name, x.organization, x.title].map(normal).join('|'),
    );
  type Held = ReturnType<typeof positions>[number];
  // Where the words are cut between organization and title does not matter.
  const whole = (x: Held): string =>
    normal(`${x.organization ?? ''}${x.title}`).replace(/(?<level>[省市区县乡镇])\k<level>/gu, '$<level>');
  const same = (g: Held, o: Held): number => {
    if (normal(g.name) !== normal(o.name)) return 0;
    if (whole(g) === whole(o)) return 2;
    const near = g.organization === null || g.organization === '' || overlap(g.organization, o.organization);
    return Number(normal(g.title) === normal(o.title) && near);
  };
  score.count(
    'positions',
    compare(positions(gold), positions(out), same),
    (x) => `${x.name}: ${x.organization ?? ''}/${x.title}`,
  );
}

function judgeOrganizations(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const merged = (page: AnnotatedPage): AnnotatedOrganization[] => {
    const aliases = (name: string) =>
      all(page, (a) => a.organizations).flatMap((o) => (normal(o.name) === normal(name) ? o.aliases : []));
    return unique(
      all(page, (a) => a.organizations),
      (o) => normal(o.name),
    ).map((o) => ({ ...o, aliases: aliases(o.name) }));
  };
  const forms = (o: AnnotatedOrganization): string[] => [o.name, ...o.aliases].map(normal);
  const same = (g: AnnotatedOrganization, o: AnnotatedOrganization): number =>
    normal(g.name) === normal(o.name) ? 2 : Number(forms(g).some((form) => forms(o).includes(form)));
  const show = (o: AnnotatedOrganization): string => `${o.name} (${o.kind})`;
  const companies = (page: AnnotatedPage) => merged(page).filter((o) => o.kind === 'company');
  const organizations = compare(merged(gold), merged(out), same);
  score.count('organizations', organizations, show);
  score.count('companies', compare(companies(gold), companies(out), same), show);
  for (const [g, o] of organizations.pairs)
    if (g.doubt !== true) score.property('organization kind', g.kind === o.kind, `${g.name}: ${g.kind}, not ${o.kind}`);
}

function judgeProjects(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const named = (page: AnnotatedPage) =>
    unique(
      all(page, (a) => a.projects),
      (p) => normal(p.name),
    );
  const annotated = named(gold);
  const projects = compare(annotated, named(out), (g, o) =>
    normal(g.name) === normal(o.name) ? 2 : Number(alike(g.name, o.name)),
  );
  score.count('projects', projects, (p) => p.name);
  const found = new Map(projects.pairs);
  for (const g of annotated) {
    if (g.investment === null || g.investment === 0 || g.doubt === true) continue;
    const amount = found.get(g)?.investment;
    score.property('project investment', amount === g.investment, `${g.name}: ${g.investment}, not ${amount}`, true);
  }
}

function judgeMoneyAndHonours(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  const side = (a: string | null, b: string | null): boolean => ((a ?? '') === '' && (b ?? '') === '') || alike(a, b);
  const funded = compare(
    all(gold, (a) => a.funded),
    all(out, (a) => a.funded),
    (g, o) => Number(side(g.from, o.from) && side(g.to, o.to) && g.amount === o.amount),
  );
  score.count('funded', funded, (x) => `${x.from} → ${x.to} ${x.amount ?? x.what}`);
  const awards = compare(
    all(gold, (a) => a.awards),
    all(out, (a) => a.awards),
    (g, o) => Number(alike(g.recipient, o.recipient) && alike(g.award, o.award)),
  );
  score.count('awards', awards, (x) => `${x.recipient}: ${x.award}`);
}

/** Adds the comparison of one page to a score. */
export function judge(score: Score, gold: AnnotatedPage, out: AnnotatedPage): void {
  judgeArticles(score, gold, out);
  judgePersons(score, gold, out);
  judgeOrganizations(score, gold, out);
  judgeEvents(score, gold, out);
  judgeProjects(score, gold, out);
  judgeMoneyAndHonours(score, gold, out);
}
