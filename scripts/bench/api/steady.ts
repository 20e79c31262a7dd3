/** The memory of a process through minutes of steady load. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const EVERY_MS = 1000;
const run = promisify(execFile);

/** What a process holds in memory, in MB, from Linux's `/proc`. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(?<kb>\d+)/u.exec(status)?.groups?.['kb']) / 1024;
}

/** Looks every second at what a process holds while a program runs; answers with the most and the last, in MB. */
export async function watchMemory(
  pid: number,
  program: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly most: number; readonly last: number }> {
  let [running, most, last] = [true, 0, 0];
  const load = run(program, words, options).finally(() => {
    running = false;
  });
  while (running) {
    last = await residentOf(pid);
    most = Math.max(most, last);
    await Promise.race([load, sleep(EVERY_MS)]);
  }
  await load;
  return { most, last };
}
