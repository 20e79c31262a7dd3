/**
 * What is kept for one request, so that it goes when the request does. V8's collector of young things takes for alive
 * whatever an old thing leads to, dead or not; so what was read for a request must not be reached from what the next one
 * adds to. Three things do that, and then half of all that is read lives on, is moved twice, and fills the memory of old
 * things: the values of a `WeakMap` with requests as its keys, a getter in an object literal (each is in a map of V8's,
 * which is born old), and a generator or class that is made anew for each call.
 */

/** A request, or what of it follows a write: what is kept for it lives and dies with it. */
export class Keeper {
  readonly #kept = new Map<object, () => void>();

  /** What hands over a thing of this kind; nothing where none is kept. */
  get(kind: object): (() => void) | undefined {
    return this.#kept.get(kind);
  }

  set(kind: object, handOver: () => void): void {
    this.#kept.set(kind, handOver);
  }
}

/** One kind of thing that requests keep, each its own. */
export class Kept<T extends object> {
  readonly #make: () => T;
  /** Only while it is handed over: so things of all kinds stand in one map, and each comes out as what it is. */
  #handed: T | null = null;

  /** @param make makes it for a request that asks for it for the first time. */
  constructor(make: () => T) {
    this.#make = make;
  }

  of(keeper: Keeper): T {
    keeper.get(this)?.();
    const handed = this.#handed ?? this.#make();
    if (this.#handed === null) keeper.set(this, () => this.#hand(handed));
    this.#handed = null;
    return handed;
  }

  #hand(thing: T): void {
    this.#handed = thing;
  }
}
