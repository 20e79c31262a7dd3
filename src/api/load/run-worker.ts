/** Loading in a process of its own: the dictionary that reading needs takes more memory than the service. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type Order, type Progress, report } from './message.ts';

/** How long a worker may take to end, in milliseconds. */
const PATIENCE = 10_000;

const worker = join(import.meta.dirname, 'worker.js');

/** Runs a worker to its end; a stop has it end after its batch at hand. */
export function runWorker(order: Order, changed: (progress: Progress) => void, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    let failure: string | null = null;
    const end = () => {
      if (child.connected) child.disconnect();
      setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
    };
    stop.addEventListener('abort', end, { once: true });
    child.on('message', (message) => {
      const told = report.parse(message);
      if (told.kind === 'progress') changed(told.progress);
      else failure = told.reason;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      stop.removeEventListener('abort', end);
      if (code === 0 && failure === null && !stop.aborted) resolve();
      else
        reject(new Error(failure ?? (stop.aborted ? 'the service was stopped' : `the loading process ended: ${code}`)));
    });
    child.send(order);
  });
}
