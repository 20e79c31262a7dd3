/** The compiled command line, run as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';

export interface Ran {
  readonly code: number | null;
  /** What ended it, where it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves standard input open, as a terminal does. */
  readonly open?: true;
  /** What Node is told. */
  readonly flags?: readonly string[];
}

/** Nothing of this process's own settings but what a program needs. */
const environment = (env: RunOptions['env'] = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([key]) => !/^(?:NEO4J|RENMAI|VITEST|NODE_)/u.test(key));
  return { ...Object.fromEntries(kept), ...env };
};

/** A command that is under way. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ran>;
  /** What it has written so far. */
  soFar(): Ran;
  /** Resolves when what it has written to either stream matches. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
}

const underWay = new Set<ChildProcess>();
// A test that fails may leave what it started.
afterAll(() => {
  for (const child of underWay) child.kill();
});

/** Starts `renmai <words>`; its standard input is closed after `input` unless it is to stay open. */
export function start(
  main: string,
  words: readonly string[],
  { input, env, open, flags = [] }: RunOptions = {},
): Running {
  const child = spawn(process.execPath, [...flags, main, ...words], {
    env: environment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // Who reads no input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  if (open) child.stdin.write(input ?? '');
  else child.stdin.end(input);
  const ran = (): Ran => ({
    code: child.exitCode,
    signal: child.signalCode,
    stdout: Buffer.concat(out).toString(),
    stderr: Buffer.concat(err).toString(),
  });
  underWay.add(child);
  child.once('close', () => underWay.delete(child));
  const ended = once(child, 'close').then(ran);
  return {
    pid: child.pid ?? 0,
    ended,
    soFar: ran,
    kill: (signal) => child.kill(signal),
    until: async (pattern) => {
      for (;;) {
        const { stdout, stderr } = ran();
        const found = pattern.exec(`${stdout}\n${stderr}`);
        if (found !== null) return found;
        if (!underWay.has(child)) throw new Error(`it ended before it wrote ${pattern}: ${stdout}${stderr}`);
        await sleep(20);
      }
    },
  };
}

/** Runs `renmai <words>` to its end. */
export const run = (main: string, words: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  start(main, words, options).ended;
