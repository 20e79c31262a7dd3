/** Has pages read in a thread of their own: reading takes the processor as long as writing does. */
import { Worker } from 'node:worker_threads';
import type { Loaded } from '../../loaders/loaded.ts';
import { InputError } from '../errors.ts';
import type { Item, Ready } from '../graph/write/prepare.ts';
import { type PageReader, readingHere, type Told } from './read-articles.ts';
import { ReadingDoor } from './reading-door.ts';

export interface Question {
  readonly loaded: Loaded;
  readonly where: string;
}

/** What the thread tells of a page; a problem without its class. */
export type Answer =
  | Exclude<Told<Item | Ready>, { readonly kind: 'problem' }>
  | { readonly kind: 'problem'; readonly where: string; readonly problem: string };

const AHEAD = 300_000;

const toldBy = (answer: Answer): Told<Item | Ready> =>
  answer.kind === 'problem' ? { kind: 'problem', error: new InputError(answer.where, answer.problem) } : answer;

interface Pending extends Question {
  readonly resolve: (told: readonly Told<Item | Ready>[]) => void;
}

/**
 * It begins with the first page, and keeps the process alive as long as a page is under way. Where it breaks down, the
 * page at hand is a problem, and another thread reads those after it. The process does not end in the middle of a page.
 */
export class ReadingThread implements PageReader<Item | Ready> {
  readonly ahead = AHEAD;
  readonly #entry: URL;
  readonly #pending: Pending[] = [];
  #worker: Worker | null = null;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  read(loaded: Loaded, where: string): Promise<readonly Told<Item | Ready>[]> {
    if (loaded.kind !== 'page' && loaded.kind !== 'article') return Promise.resolve([loaded]);
    return new Promise((resolve) => {
      this.#pending.push({ loaded, where, resolve });
      this.#ask({ loaded, where });
    });
  }

  #ask(question: Question): void {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    worker.postMessage(question);
  }

  #start(): Worker {
    const door = new ReadingDoor();
    const worker = new Worker(this.#entry, { workerData: door.memory });
    this.#worker = worker;
    const close = (): void => door.close();
    process.once('exit', close);
    let reason = 'its thread ended';
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('message', (answers: readonly Answer[]) => {
      this.#pending.shift()?.resolve(answers.map(toldBy));
      if (this.#pending.length === 0) worker.unref();
    });
    // at its end, not at its error: only then has all arrived that it told before
    worker.once('exit', () => {
      process.off('exit', close);
      this.#worker = null;
      const failed = this.#pending.shift();
      if (!failed) return;
      const problem = new InputError(failed.where, `reading it failed: ${reason}`);
      failed.resolve([{ kind: 'problem', error: problem }]);
      for (const { loaded, where } of this.#pending) this.#ask({ loaded, where });
    });
    return worker;
  }
}

let thread: ReadingThread | undefined;

/**
 * What reads the pages of all loads of this process: one thread, since Node.js never gives back the 250 MB that the
 * dictionary in it takes. Uncompiled code has no thread: there pages are read where they are asked for.
 */
export function usualReader(): PageReader<Item | Ready> {
  if (import.meta.url.endsWith('.ts')) return readingHere;
  thread ??= new ReadingThread(new URL('thread.js', import.meta.url));
  return thread;
}
