/** `renmai serve`: GraphQL over the graph, until Ctrl-C. */
import { once } from 'node:events';
import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../config.ts';
import { keepSmall } from '../keep-small.ts';
import { errorText, type Terminal } from '../terminal.ts';
import { type Opened, withDatabase } from '../with-database.ts';

const help = `
Serves the explorer at /, GraphQL at /graphql, with an editor for browsers there, and /healthz and /readyz. Ends with Ctrl-C.

Examples:
  $ renmai serve --samples
  $ renmai serve --port 8080
  $ renmai serve --host 0.0.0.0        # whoever reaches this machine can read`;

interface ServeOptions {
  readonly samples?: true;
  readonly host?: string;
  readonly port?: number;
}

const query = '{ people(first: 5) { totalCount nodes { name positions { title organization { name } } } } }';

function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/u.test(text) || value > 65_535) throw new InvalidArgumentError('It must be a port from 0 to 65535.');
  return value;
}

/** Samples go into an empty database of renmai's own, and nowhere else. */
async function loadSamples({ database, managed }: Opened, terminal: Terminal): Promise<void> {
  const { countGraph } = await import('../../graph/counts.ts');
  if (!managed) return terminal.note('the samples are not loaded: this database is not of renmai itself');
  if ((await countGraph(database)).articles > 0) return;
  const { findSamples } = await import('../samples.ts');
  const { runLoad } = await import('../run-load.ts');
  const { loadTable } = await import('../load-table.ts');
  terminal.note('loading the sample articles …');
  const report = await runLoad(database, await findSamples(), { overrides: {}, quiet: false }, terminal);
  if (report.error !== null) throw report.error;
  await terminal.answer(`${loadTable(report)}\n`);
  terminal.note('take them out again with: renmai remove --samples');
}

const ready = (url: string): string => `Open ${url} in a browser (and ${url}/graphql to write queries there), or ask it:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query": "${query}"}'

Ctrl-C stops it.
`;

/** Every address of this machine is none that a browser opens: the one of this machine alone is. */
const openable = (url: string): string => url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

const addressOf = (options: ServeOptions, config: Config) => ({
  host: options.host ?? config.host,
  port: options.port ?? config.port,
});

async function serveGraph(opened: Opened, config: Config, options: ServeOptions, terminal: Terminal): Promise<void> {
  const { serve } = await import('../../api/server.ts');
  const { isLoopback } = await import('../../api/http/host-names.ts');
  const { createLog } = await import('../../api/log.ts');
  const settings = { ...config.api, ...addressOf(options, config) };
  const log = createLog(config.api.logLevel);
  const service = await serve({ database: opened.database, settings, log });
  try {
    if (options.samples) await loadSamples(opened, terminal);
    if (terminal.signal.aborted) return;
    terminal.endsByInterrupt = true;
    if (!isLoopback(settings.host) && settings.auth.openReading)
      terminal.note(
        'renmai: whoever reaches this machine can read all that is loaded (RENMAI_READING=token closes it)',
      );
    await terminal.answer(ready(openable(service.url)));
    void service.prepare().catch(() => {
      // What could not be asked beforehand is asked, and told, when somebody wants it.
    });
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  } finally {
    await service.close().catch((error: unknown) => terminal.note(errorText(error)));
  }
}

async function serveCommandLine(options: ServeOptions, terminal: Terminal): Promise<void> {
  keepSmall();
  const { readConfig } = await import('../../config.ts');
  const { tryAddress } = await import('../../api/server.ts');
  const config = readConfig();
  await tryAddress(addressOf(options, config));
  await withDatabase(terminal, (opened) => serveGraph(opened, config, options, terminal));
}

export const serveCommand = (terminal: Terminal): Command =>
  new Command('serve')
    .description('serve the graph as GraphQL')
    .option('--samples', "load the sample articles first, if renmai's own database is empty")
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1, or RENMAI_HOST)')
    .option('--port <number>', 'the port to listen on, 0 for any (default: 4000, or RENMAI_PORT)', port)
    .addHelpText('after', help)
    .action((options: ServeOptions) => serveCommandLine(options, terminal));
