/** `renmai extract`: what a load would write, printed instead; needs no database. */
import { Command } from 'commander';
import { exitCodes } from '../exit.ts';
import { type FactsOptions, factsOfOptions, withFactsOptions } from '../facts-options.ts';
import { errorText, standardInput, type Terminal } from '../terminal.ts';

const help = `
Prints one JSON object per page (several pages are JSON Lines): its articles with text, persons and their positions,
organizations, events with participants, projects, funding, awards, what stays unresolved, and the evidence of each:
offsets into "text", the rule that found it, and a confidence.

Examples:
  $ renmai extract page.txt --json > page.json
  $ renmai extract pages/ --date 2021-03-05 --json | jq '.articles[].title'
  $ pdftotext -layout A07.pdf - | renmai extract -`;

interface ExtractOptions extends FactsOptions {
  readonly json?: true;
}

async function extract(paths: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<void> {
  const { findSources } = await import('../../../loaders/find.ts');
  const { readArticles } = await import('../../load/read-articles.ts');
  const { goldShape } = await import('../gold-shape.ts');
  const { readable } = await import('../readable.ts');
  const { sources, problems } = await findSources(paths, () => standardInput(terminal));
  const complain = (error: Error) => {
    terminal.note(errorText(error));
    terminal.exitCode = exitCodes.input;
  };
  problems.forEach(complain);
  const seen = { source: '', articles: 0 };
  for await (const item of readArticles(sources, { overrides: factsOfOptions(options) }, terminal.signal)) {
    if (item.kind === 'problem') complain(item.error);
    else if (item.kind === 'page') {
      if (seen.source !== item.name) Object.assign(seen, { source: item.name, articles: 0 });
      const page = goldShape({ source: item.name, facts: item.facts, articles: item.articles, offset: seen.articles });
      seen.articles += item.articles.length;
      await terminal.answer(options.json ? `${JSON.stringify(page)}\n` : readable(page));
    }
  }
}

export const extractCommand = (terminal: Terminal): Command =>
  withFactsOptions(new Command('extract'))
    .description('read pages and print what they say, without a database')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--json', 'print JSON, one object per page')
    .addHelpText('after', help)
    .action((paths: string[], options: ExtractOptions) => extract(paths, options, terminal));
