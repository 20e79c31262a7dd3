/** Keeps a service that mostly reads in little memory: V8 by itself collects either far too late or far too often. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 1024 * 1024;
/** What a service that only reads holds under load between two collections, in bytes. */
const USUAL = 232 * MB;
/** How often that is looked at, in milliseconds: requests leave some 30 MB a second. */
const EVERY = 200;

/**
 * Collects where the process holds more than it usually does; until it holds less than that again, only where it holds a
 * fifth more than the last time: what is needed is not collected again and again.
 */
export class Ceiling {
  readonly #held: () => number;
  readonly #collect: () => void;
  #most = USUAL;

  /** @param held how much memory the process holds, in bytes; what is collected it gives back in its own time. */
  constructor(held: () => number, collect: () => void) {
    this.#held = held;
    this.#collect = collect;
  }

  look(): void {
    const held = this.#held();
    if (held <= USUAL) this.#most = USUAL;
    if (held <= this.#most) return;
    this.#most = held * 1.2;
    this.#collect();
  }
}

/** The collector itself, which V8 hides from programs. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') collect();
  };
}

/**
 * Has what requests leave collected in one thread, since sharing out the few MB of young things costs more than it saves,
 * and only when there is no room for more, since what is under way is copied each time. The old ones are collected when
 * they are three quarters of what lives again: by itself V8 waits for gigabytes where it may have them, and where it may
 * not, collects so often that a third of the time goes into it. A collection that comes while much is under way leaves
 * much, and the next one would then wait for three quarters of that: a ceiling sees to it.
 */
export function keepSmall(): void {
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-minor-gc-task');
  setFlagsFromString('--heap-growing-percent=75');
  const ceiling = new Ceiling(() => process.memoryUsage.rss(), collector());
  setInterval(() => ceiling.look(), EVERY).unref();
}
