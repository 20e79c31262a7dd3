/**
 * Sets of characters that are asked about each character of a text. All sets stand side by side in one table, a row to a
 * character: what many sets are asked of one character lies together in memory, so that the processor has it at hand.
 */

/** Stands for the end, or the beginning, of the text. */
export const OUTSIDE = 0x10000;
const WORDS = 4;
const SETS = WORDS * 32;

/** The table that is being filled, and how many sets it holds. */
let table = new Uint32Array((OUTSIDE + 1) * WORDS);
let sets = 0;

export class Characters {
  readonly #table: Uint32Array;
  readonly #word: number;
  readonly #bit: number;

  /** @param characters words of which the first UTF-16 unit counts, or UTF-16 units; `OUTSIDE` is one of them */
  constructor(characters: Iterable<string | number>) {
    if (sets === SETS) {
      table = new Uint32Array((OUTSIDE + 1) * WORDS);
      sets = 0;
    }
    this.#table = table;
    this.#word = sets >> 5;
    this.#bit = 1 << (sets & 31);
    sets += 1;
    for (const character of characters) {
      const unit = typeof character === 'number' ? character : character.charCodeAt(0);
      const place = unit * WORDS + this.#word;
      table[place] = (table[place] ?? 0) | this.#bit;
    }
  }

  /** Whether the UTF-16 unit at an offset is one of the set. */
  at(text: string, offset: number): boolean {
    const unit = offset >= 0 && offset < text.length ? text.charCodeAt(offset) : OUTSIDE;
    return ((this.#table[unit * WORDS + this.#word] ?? 0) & this.#bit) !== 0;
  }

  /** Whether any character of a text, or of what follows an offset in it, is one of the set. */
  anyIn(text: string, from = 0): boolean {
    for (let i = from; i < text.length; i += 1) if (this.at(text, i)) return true;
    return false;
  }

  /** Whether every character of a text is one of the set. */
  allOf(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (!this.at(text, i)) return false;
    return true;
  }
}

/** Every Han character, and every half of one that takes two UTF-16 units. */
function* hanUnits(): Generator<number> {
  const han = /\p{Script=Han}/u;
  for (let unit = 0; unit < OUTSIDE; unit += 1)
    if ((unit >= 0xd840 && unit < 0xd88e) || (unit >= 0xdc00 && unit < 0xe000) || han.test(String.fromCharCode(unit)))
      yield unit;
}
export const HAN = new Characters(hanUnits());
