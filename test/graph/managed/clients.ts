/** Starts processes that use the managed database, and talks to them. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../src/package-root.ts';

export interface Client {
  readonly process: ChildProcess;
  /** All lines that it has said. */
  readonly said: readonly string[];
  /** Sends a line, if any, and resolves with the next line of the answer; what is progress is no answer. */
  ask(line?: string): Promise<string>;
  /** Ends it by SIGKILL. */
  kill(): Promise<void>;
}

/** Compiles the client; Node 20 runs no TypeScript. The answer starts one, and `remove` deletes what was compiled. */
export function compileClient(): { start: (home: string) => Client; remove: () => void } {
  const parent = join(packageRoot, 'node_modules', '.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'renmai-client-'));
  const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(packageRoot, 'test', 'graph', 'managed', 'tsconfig.json');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync(process.execPath, [tsc, '-p', project, '--noCheck', '--outDir', folder], { stdio: 'inherit' });
  } catch (error) {
    remove();
    throw error;
  }
  const script = join(folder, 'test', 'graph', 'managed', 'client.js');
  return { start: (home) => startClient(script, home), remove };
}

function startClient(script: string, home: string): Client {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, RENMAI_HOME: home, NEO4J_URI: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const answers: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  const hear = (line: string) => {
    said.push(line);
    if (line.startsWith('progress ')) return;
    const next = waiting.shift();
    if (next === undefined) answers.push(line);
    else next(line);
  };
  createInterface(child.stdout)
    .on('line', hear)
    .on('close', () => hear('ended'));
  return {
    process: child,
    said,
    ask: async (line) => {
      if (line !== undefined) child.stdin.write(`${line}\n`);
      return answers.shift() ?? new Promise((resolve) => waiting.push(resolve));
    },
    kill: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
