/** A set of characters that is asked about each character of a text: one look into a table. */
export class Characters {
  readonly #table = new Uint8Array(0x10000);

  /** @param characters words of which the first UTF-16 unit counts */
  constructor(characters: Iterable<string>) {
    for (const character of characters) this.#table[character.charCodeAt(0)] = 1;
  }

  /** Whether the UTF-16 unit at an offset is one of the set; false outside the text. */
  at(text: string, offset: number): boolean {
    return this.#table[text.charCodeAt(offset)] === 1;
  }

  /** Whether any UTF-16 unit of a text is one of the set. */
  anyIn(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.#table[text.charCodeAt(i)] === 1) return true;
    return false;
  }
}
