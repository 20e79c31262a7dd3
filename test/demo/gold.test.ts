/** The annotated sample pages: well-formed, and true to the words of their pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { demoFiles, widened } from './demo-files.ts';
import { type GoldArticle, goldPage } from './gold-shape.ts';

const folder = join(packageRoot, 'test/demo/gold');
const annotations = readdirSync(folder)
  .sort()
  .map((file) => goldPage.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
const textOf = (source: string): string => {
  const file = demoFiles().find((candidate) => candidate.name === source);
  if (file === undefined) throw new Error(`no sample page ${source}`);
  return widened(file.text);
};

/** What a doubtful entry names may be put together from words that stand apart. */
const certain = <T extends { doubt?: true | undefined }>(entries: readonly T[]): T[] =>
  entries.filter((entry) => entry.doubt === undefined);

/** The words that must stand on the page as they are annotated. */
function quoted(article: GoldArticle): string[] {
  return [
    article.begins,
    article.ends,
    ...[article.title, article.subtitle].filter((words) => words !== null),
    ...article.reporters,
    ...article.persons.flatMap((person) => [person.name, ...person.positions.map((position) => position.title)]),
    ...certain(article.organizations).flatMap((organization) => [organization.name, ...organization.aliases]),
    ...certain(article.projects).map((project) => project.name),
    ...article.funded.map((given) => given.quote),
    ...article.awards.map((award) => award.recipient),
  ];
}

describe.each(annotations)('$source', (page) => {
  const text = textOf(page.source);

  it('quotes its page', () => {
    for (const article of page.articles) {
      for (const words of quoted(article)) expect(text, article.id).toContain(words.replace(/\s+/gu, ''));
      expect(text.split(article.begins).length, article.begins).toBe(2);
    }
  });

  it('numbers its articles in the order in which they begin', () => {
    const starts = page.articles.map((article) => text.indexOf(article.begins));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(page.articles.map((article) => article.id)).toEqual(page.articles.map((_, i) => `${page.source}-${i + 1}`));
  });

  it('has no participant who is not among the persons, and ranks that run from 1', () => {
    for (const article of page.articles) {
      const names = article.persons.map((person) => person.name);
      for (const event of article.events) {
        for (const person of event.participants) expect(names, event.name).toContain(person.name);
        const ranks = event.participants.flatMap((person) => person.rank ?? []);
        expect(ranks, event.name).toEqual(ranks.map((_, i) => i + 1));
      }
    }
  });
});

it('at least two pages are annotated', () => expect(annotations.length).toBeGreaterThanOrEqual(2));
