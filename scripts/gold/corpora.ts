/** The annotated texts there are: three newspaper pages beside the project where they are present, and those of our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factFields, factsOf } from '../../loaders/facts.ts';
import { noFacts, type RawPage } from '../../src/article.ts';
import { packageRoot } from '../../src/package-root.ts';
import { type AnnotatedPage, annotatedPage } from './annotated.ts';

export interface AnnotatedText {
  readonly source: string;
  readonly raw: RawPage;
  readonly gold: AnnotatedPage;
  readonly goldFile: string;
}
export interface Corpus {
  readonly name: string;
  readonly texts: readonly AnnotatedText[];
}

export const sharedFolder = join(packageRoot, '..', 'shared');
/** The days of the pages that print none, by source. */
const SHARED_DAYS: Readonly<Record<string, string>> = { '000': '2020-12-21', '003': '2020-12-28', '004': '2021-02-01' };

const sidecar = z.object(factFields);
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const sidecarFacts = (path: string): RawPage['facts'] => factsOf(sidecar.parse(parsed(path)));

interface Place {
  readonly golds: string;
  readonly texts: string;
  /** What is known of a page besides its words. */
  readonly facts: (gold: AnnotatedPage, textFile: string) => RawPage['facts'];
}

function corpus(name: string, { golds, texts, facts }: Place): Corpus {
  const files = readdirSync(golds).filter((file) => file.endsWith('.json'));
  return {
    name,
    texts: files.sort().map((file) => {
      const goldFile = join(golds, file);
      const textFile = join(texts, file.replace(/json$/u, 'txt'));
      const gold = annotatedPage.parse(parsed(goldFile));
      const raw = { text: readFileSync(textFile, 'utf8'), sourceUri: null, facts: facts(gold, textFile) };
      return { source: gold.source, raw, gold, goldFile };
    }),
  };
}

/** The annotated pages beside the project, or `null` where they are absent. All are of one newspaper. */
export function sharedPages(): Corpus | null {
  const golds = join(sharedFolder, 'gold');
  if (!existsSync(golds)) return null;
  const pages = corpus('pages', { golds, texts: join(sharedFolder, 'pages'), facts: () => noFacts }).texts;
  const publication = pages.find((page) => page.gold.page.publication !== null)?.gold.page.publication ?? null;
  const dated = pages.map((page) => {
    const publishedOn = page.gold.page.date ?? SHARED_DAYS[page.source] ?? null;
    return { ...page, raw: { ...page.raw, facts: { ...noFacts, publication, publishedOn } } };
  });
  return { name: 'the three pages', texts: dated };
}

/** A folder where each text stands beside its annotations: `NAME.txt`, `NAME.json`. */
export function annotatedFolder(name: string, path: string): Corpus {
  const facts = ({ page }: AnnotatedPage) => ({ ...noFacts, ...page, page: page.number, publishedOn: page.date });
  return corpus(name, { golds: path, texts: path, facts });
}

const articles = (name: string, folder: string): Corpus =>
  annotatedFolder(name, join(packageRoot, 'test', 'articles', folder));

/** Whole pages in the manner of seven other papers, written and annotated without a look at the rules. */
export const otherPapers = (): Corpus => articles('other papers', 'papers');

/** Single reports of invented happenings in the forms that local papers and web sites print. */
const reports = (): Corpus => articles('reports', 'reports');

/** Pages and reports that nobody who writes rules reads: scored, their errors never listed. */
export const unseen = (): Corpus[] => [
  articles('unseen', 'unseen'),
  articles('unseen papers', 'unseen-papers'),
  articles('unseen reports', 'unseen-reports'),
];

/** Our own annotated texts: articles of many kinds, those written without a look at the rules, and three of the sample pages. */
export function ownTexts(): Corpus[] {
  return [
    articles('our articles', 'annotated'),
    articles('written blind', 'exam'),
    corpus('our pages', {
      golds: join(packageRoot, 'test', 'demo', 'gold'),
      texts: join(packageRoot, 'src', 'demo', 'pages'),
      facts: (_, textFile) => sidecarFacts(textFile.replace(/txt$/u, 'json')),
    }),
  ];
}

/** All texts of our own that rules are written with. */
export const atHand = (): Corpus[] => [...ownTexts(), otherPapers(), reports()];
