/** Numbers in a table with open addressing, at most half full: quicker made and asked than a Set or a Map. */

/** Stands where no key does; keys are whole numbers from 0. */
export const NO_KEY = -1;

/** A table for so many keys at most. */
export function tableFor(most: number): Int32Array {
  let places = 16;
  while (places < 2 * most) places *= 2;
  return new Int32Array(places).fill(NO_KEY);
}

/** Where a key stands in a table, or would. */
export function placeIn(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let place = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
  for (let known = table[place]; known !== key && known !== NO_KEY; known = table[place]) place = (place + 1) & mask;
  return place;
}
