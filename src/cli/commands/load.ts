/** `renmai load`: articles into the graph. */
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { exitCodeOf, exitCodes } from '../exit.ts';
import { type FactsOptions, factsOfOptions, withFactsOptions } from '../facts-options.ts';
import { noteRelease } from '../note-release.ts';
import { articleIds } from '../plain-id.ts';
import { errorText, isInterruption, standardInput, type Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

const help = `
Reads
  .txt and files without an extension   newspaper pages, as they come out of a PDF (UTF-8, UTF-16 or GB18030)
  .json, .jsonl                         articles: {"text": …, "title": …, "publication": …, "publishedOn": "2021-03-05", …}
  page.json beside page.txt             what that page does not print: publication, place, section, page, publishedOn
Loading the same articles again changes nothing. Another text of an article (same paper, day, page and headline) corrects
it; that is kept as a decision and can be undone ("renmai decisions"). A file that cannot be read is told, and the others are loaded.

Examples:
  $ renmai load A07.txt --publication 云州日报 --place 云州市 --date 2021-03-05 --page A07
  $ renmai load newspapers/ 'more/**/*.jsonl'
  $ pdftotext -layout A07.pdf - | renmai load - --date 2021-03-05
  $ renmai load newspapers/ --json > report.json          # with "ids": the new and the updated articles, up to 1,000 of each`;

interface LoadCommandOptions extends FactsOptions {
  readonly json?: true;
  readonly replaces?: string;
}

async function load(paths: readonly string[], options: LoadCommandOptions, terminal: Terminal): Promise<void> {
  const [replaces = null] = options.replaces === undefined ? [] : await articleIds([options.replaces], '--replaces');
  const { findSources } = await import('../../../loaders/find.ts');
  const found = await findSources(paths, () => standardInput(terminal));
  if (found.sources.length === 0) {
    for (const problem of found.problems) terminal.note(errorText(problem));
    terminal.exitCode = exitCodes.input;
    return;
  }
  await withDatabase(terminal, async ({ database }) => {
    const { runLoad } = await import('../run-load.ts');
    const { loadJson, loadTable } = await import('../load-table.ts');
    const quiet = options.json === true && !process.stderr.isTTY;
    const how = { overrides: factsOfOptions(options), quiet, by: userInfo().username, replaces };
    const report = await runLoad(database, found, how, terminal);
    await terminal.answer(options.json ? `${JSON.stringify(loadJson(report))}\n` : loadTable(report));
    if (report.error === null) await noteRelease(database, terminal);
    if (report.problems.length > 0) terminal.exitCode = exitCodes.input;
    if (terminal.signal.aborted) terminal.note('renmai: stopped; what the table counts is committed, nothing else is');
    if (report.error === null || isInterruption(report.error, terminal)) return;
    terminal.note(`renmai: the load ended early, what the table counts is committed: ${errorText(report.error)}`);
    terminal.exitCode = exitCodeOf(report.error);
  });
}

export const loadCommand = (terminal: Terminal): Command =>
  withFactsOptions(new Command('load'))
    .description('load newspaper pages and articles into the graph')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--replaces <id>', 'the article that the one loaded corrects, where paper, day, page or headline differ')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', help)
    .action((paths: string[], options: LoadCommandOptions) => load(paths, options, terminal));
