/** Shows how far a long work is: a bar on a terminal, plain lines elsewhere, both on standard error. */
import { MultiBar, Presets } from 'cli-progress';
import { counted, grouped } from './table.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** `done` of `total` sources are through, and `articles` articles so far. */
  update(done: number, articles: number): void;
  /** One line beside the progress: a problem, a note. */
  line(text: string): void;
  stop(): void;
}

/** A line for every tenth of the sources, and for every thousand articles. */
function plainLines(total: number, terminal: Terminal): Progress {
  let shown = '0 0';
  return {
    update: (done, articles) => {
      const step = `${Math.floor((done * 10) / total)} ${Math.floor(articles / 1000)}`;
      if (step === shown) return;
      terminal.note(`${grouped(done)} of ${counted(total, 'file')}, ${counted(articles, 'article')}`);
      shown = step;
    },
    line: (text) => terminal.note(text),
    stop: () => undefined,
  };
}

function bar(total: number): Progress {
  const format = ' {bar} {percentage}% | {value}/{total} files | {articles} articles | {duration_formatted}';
  const bars = new MultiBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const one = bars.create(total, 0, { articles: 0 });
  return {
    update: (done, articles) => one.update(done, { articles }),
    line: (text) => bars.log(`${text}\n`),
    stop: () => bars.stop(),
  };
}

/** A progress display of `total` sources; `quiet` shows only the lines beside it. */
export function showProgress(total: number, terminal: Terminal, quiet: boolean): Progress {
  if (quiet) return { update: () => undefined, line: (text) => terminal.note(text), stop: () => undefined };
  return process.stderr.isTTY ? bar(total) : plainLines(Math.max(1, total), terminal);
}
