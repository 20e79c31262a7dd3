/** As `Array.prototype.flatMap`, which V8 fills element by element by way of its slow runtime: where it is asked often. */
export function flatMap<T, U>(list: Iterable<T>, of: (entry: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  let index = 0;
  for (const entry of list) {
    for (const one of of(entry, index)) all.push(one);
    index += 1;
  }
  return all;
}
