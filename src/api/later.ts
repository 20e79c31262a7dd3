/** What is there at once or comes later: executing goes on without waiting for what is at hand. */
export type Maybe<T> = T | Promise<T>;

/** Goes on with a value, now where it is there. */
export function later<T, U>(value: Maybe<T>, work: (value: T) => Maybe<U>): Maybe<U> {
  return value instanceof Promise ? value.then(work) : work(value);
}
