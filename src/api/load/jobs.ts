/** Loads that were asked for through the API: one at a time, each in a process of its own. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Order, Progress } from './message.ts';
import { runWorker } from './run-worker.ts';

export interface Job extends Progress {
  readonly id: string;
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly by: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly files: number;
  /** What they are called. */
  readonly names: readonly string[];
}

export interface File {
  readonly name: string;
  readonly text: string;
}

export interface Jobs {
  /** Begins a load, or has it wait for those before it. */
  start(by: string, files: readonly File[], facts: Order['facts']): Job;
  find(id: string): Job | null;
  /** The job as it is, and each time that it changes, to its end. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job>;
  /** Starts no more, and resolves when the running one has ended, after its batch at hand. */
  close(): Promise<void>;
}

/** Jobs that are remembered after their end. */
const REMEMBERED = 100;

const nothingYet: Progress = {
  ...{ filesDone: 0, pages: 0, articlesRead: 0, articlesNew: 0, articlesUnchanged: 0, articlesUpdated: 0 },
  ...{ articlesReplaced: 0, articlesFailed: 0, problems: [], problemCount: 0 },
};

const isOver = ({ state }: Job): boolean => state === 'DONE' || state === 'FAILED';

class Runner implements Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #stopping = new AbortController();
  #last: Promise<void> = Promise.resolve();

  start(by: string, files: readonly File[], facts: Order['facts']): Job {
    this.#forgetOld();
    const id = randomUUID();
    const times = { startedAt: new Date(), endedAt: null };
    const given = { files: files.length, names: files.map(({ name }) => name) };
    const job: Job = { ...nothingYet, ...times, ...given, id, state: 'WAITING', by };
    this.#jobs.set(id, job);
    this.#last = this.#last.then(() => this.#carryOut(id, files, facts));
    return job;
  }

  find(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  async *follow(id: string, signal: AbortSignal): AsyncGenerator<Job> {
    // Listening comes first, so that nothing is missed between.
    const told = on(this.#changes, id, { signal });
    const now = this.#jobs.get(id);
    if (now === undefined) return;
    yield now;
    if (isOver(now)) return;
    for await (const [job] of told) {
      const known: Job = job;
      yield known;
      if (isOver(known)) return;
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#last;
  }

  #change(id: string, what: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    const changed = { ...job, ...what };
    this.#jobs.set(id, changed);
    this.#changes.emit(id, changed);
  }

  async #carryOut(id: string, files: readonly File[], facts: Order['facts']): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'renmai-load-'));
    try {
      this.#stopping.signal.throwIfAborted();
      for (const { name, text } of files) await writeFile(join(folder, name), text, { flag: 'wx' });
      this.#change(id, { state: 'RUNNING' });
      await runWorker({ folder, facts }, (what) => this.#change(id, what), this.#stopping.signal);
      this.#change(id, { state: 'DONE', endedAt: new Date() });
    } catch (error) {
      const { problems, problemCount } = this.#jobs.get(id) ?? nothingYet;
      const reason = error instanceof Error ? error.message : String(error);
      const told = { problems: [...problems, reason], problemCount: problemCount + 1 };
      this.#change(id, { ...told, state: 'FAILED', endedAt: new Date() });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #forgetOld(): void {
    const over = [...this.#jobs.values()].filter(isOver);
    for (const { id } of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#jobs.delete(id);
  }
}

/** The jobs of one service. */
export const createJobs = (): Jobs => new Runner();
