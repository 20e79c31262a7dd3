/** Processes of this machine, told apart by id and start time, so that a recycled id is not mistaken for its former owner. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { systemCode } from './unavailable.ts';

export interface ProcessId {
  readonly pid: number;
  /** When it started, in a form that is only ever compared; letters, digits and dashes. */
  readonly started: string;
}

const run = promisify(execFile);
const onLinux = process.platform === 'linux';
const POLL = 25;

const ifThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // ESRCH: the process ended between opening and reading.
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ESRCH' || systemCode(error) === 'EACCES') return null;
    throw error;
  }
};

let boot: Promise<string> | undefined;
const bootId = (): Promise<string> => {
  boot ??= ifThere('/proc/sys/kernel/random/boot_id').then((id) => (id ?? '0').slice(0, 8));
  return boot;
};

/** Linux: state and start time (in ticks since the boot) stand behind the command, which may hold blanks and brackets. */
async function startOnLinux(pid: number): Promise<string | null> {
  const stat = await ifThere(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, ticks] = [fields[0], fields[19]];
  if (state === undefined || ticks === undefined || state === 'Z' || state === 'X') return null;
  return `${await bootId()}-${ticks}`;
}

async function startElsewhere(pid: number): Promise<string | null> {
  try {
    const { stdout } = await run('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    const [state = 'Z', ...start] = stdout.trim().split(/\s+/u);
    return state.startsWith('Z') ? null : start.join('-').replaceAll(':', '-');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1) return null;
    throw error;
  }
}

/** The process with that id; `null` when there is none, or only its remains. */
export async function processWith(pid: number): Promise<ProcessId | null> {
  const started = await (onLinux ? startOnLinux(pid) : startElsewhere(pid));
  return started === null ? null : { pid, started };
}

export const isAlive = async (id: ProcessId): Promise<boolean> => (await processWith(id.pid))?.started === id.started;

/** Waits until the process has ended, at most `limit` milliseconds; answers whether it has. */
async function ended(id: ProcessId, limit: number): Promise<boolean> {
  const deadline = performance.now() + limit;
  while (await isAlive(id)) {
    if (performance.now() > deadline) return false;
    await sleep(POLL);
  }
  return true;
}

function send(id: ProcessId, signal: NodeJS.Signals): void {
  try {
    process.kill(id.pid, signal);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/**
 * Asks the process to end by SIGTERM, and makes it after `patience` milliseconds; resolves when it is gone, with whether
 * it ended as it was asked to.
 */
export async function terminate(id: ProcessId, patience: number): Promise<boolean> {
  if (!(await isAlive(id))) return false;
  send(id, 'SIGTERM');
  if (await ended(id, patience)) return true;
  send(id, 'SIGKILL');
  await ended(id, patience);
  return false;
}

/** The processes whose command line holds `argument` as a whole argument. */
export async function processesWith(argument: string): Promise<ProcessId[]> {
  const pids: number[] = [];
  if (onLinux) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)))
      if ((await ifThere(`/proc/${pid}/cmdline`))?.split('\0').includes(argument)) pids.push(Number(pid));
  } else {
    const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 << 20 });
    for (const line of stdout.split('\n'))
      if (` ${line} `.includes(` ${argument} `)) pids.push(Number.parseInt(line, 10));
  }
  const found = await Promise.all(pids.map(processWith));
  return found.filter((id) => id !== null);
}
