/** Between a reading thread and the process that it is part of, which is not to end in the middle of a page. */

const IDLE = 0;
const READING = 1;
const CLOSED = 2;

/** How long the end of the process waits for a page, in milliseconds: many times what a long one takes. */
const PATIENCE = 5_000;

/**
 * Whether the thread reads just now, in memory that both share. Node.js stops the threads of a process that ends wherever
 * they are, and nodejieba, stopped within itself, aborts the process: so the process closes the door, for good, while
 * nobody is behind it.
 */
export class ReadingDoor {
  readonly memory: SharedArrayBuffer;
  readonly #state: Int32Array;

  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#state = new Int32Array(memory);
  }

  /** Runs a job of the thread, unless the door is closed: then `null`. */
  through<T>(job: () => T): T | null {
    if (Atomics.compareExchange(this.#state, 0, IDLE, READING) !== IDLE) return null;
    try {
      return job();
    } finally {
      Atomics.store(this.#state, 0, IDLE);
      Atomics.notify(this.#state, 0);
    }
  }

  /** Closes it behind the job at hand, which it waits for: blocks the caller. */
  close(): void {
    const until = performance.now() + PATIENCE;
    while (Atomics.compareExchange(this.#state, 0, IDLE, CLOSED) === READING) {
      const left = until - performance.now();
      if (left <= 0) return;
      Atomics.wait(this.#state, 0, READING, left);
    }
  }
}
