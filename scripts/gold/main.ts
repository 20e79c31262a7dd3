/**
 * `npm run gold`: how well the annotated pages and articles are read. `-- --errors` lists every miss; `-- FOLDER …` scores
 * the annotated texts of other folders instead.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readAll, scoreOf } from './columns.ts';
import { annotatedFolder, atHand, type Corpus, sharedPages, unseen } from './corpora.ts';
import { bandTable, type Column, crossedTable, errorList, firstSightTable, scoreTable } from './print.ts';
import { type Kind, kinds, type Score } from './score.ts';
import { sharedFigures, sharedScore } from './shared-score.ts';

const {
  values: { errors },
  positionals: folders,
} = parseArgs({ options: { errors: { type: 'boolean', default: false } }, allowPositionals: true });

/** The kinds whose counts differ from those of the score beside the pages. */
function disagreements(shared: Corpus, ours: Score): Kind[] {
  const figures = sharedFigures(shared);
  return kinds.filter((kind) => {
    const { right, extra, missed } = ours.of(kind);
    const { tp, fp, fn } = figures[kind] ?? { tp: 0, fp: 0, fn: 0 };
    return right !== tp || extra !== fp || missed !== fn;
  });
}

const columnOf = (corpus: Corpus): Column => ({ name: corpus.name, score: scoreOf(readAll(corpus)) });

function listErrors(columns: readonly Column[]): void {
  if (errors) for (const { name, score } of columns) console.log(`${name}\n\n${errorList(score)}`);
}

function printFolders(): void {
  const columns = folders.map((path) => columnOf(annotatedFolder(basename(path), path)));
  console.log(scoreTable([], columns));
  listErrors(columns);
}

function printAll(): void {
  const shared = sharedPages();
  if (shared === null)
    console.log('The three annotated pages (../shared/gold) are absent: only our own texts are read.\n');
  const pages = shared === null ? [] : readAll(shared);
  const together: Column[] = shared === null ? [] : [{ name: shared.name, score: scoreOf(pages) }];
  const each = pages.map((read) => ({ name: read.text.source, score: scoreOf([read]) }));
  const own = atHand().map(columnOf);
  console.log(scoreTable([...together, ...each], [...own, ...unseen().map(columnOf)]));
  console.log(`↓ is below its target; “entries” are annotations without a doubt mark ${shared === null ? 'in our articles' : 'on the three pages'}.
All these texts but the unseen ones were at hand while rules were written. What a reader finds in texts that no rule was
written for is shown by those, whose errors are never listed, and by texts that were annotated first and read once:
`);
  console.log(`${firstSightTable()}

Confidences are counted. Counted without one page, or one group of our own texts, and checked on that:
${crossedTable([...each, ...own])}
`);
  for (const { name, score } of [...together, ...own]) console.log(`${name}\n${bandTable(score.facts)}`);
  if (shared !== null) {
    const differing = together.flatMap(({ score }) => disagreements(shared, score));
    if (differing.length > 0) {
      console.log(`The score beside the pages counts otherwise: ${differing.join(', ')}.`);
      process.exitCode = 1;
    }
    if (errors) console.log(`${shared.name}\n${sharedScore(shared, ['--errors'])}`);
  }
  listErrors(own);
}

if (folders.length > 0) printFolders();
else printAll();
