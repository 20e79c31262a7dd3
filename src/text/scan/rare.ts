/** A pattern that most texts do not match: one look at their characters spares them the pattern. */
import { needsOf, rarest } from './needs.ts';
import { Twin } from './plain.ts';

const UNITS = 0x10000;
const LONE = 1;
const BEGINS = 2;
const HASH = 0x3fff;

/** Where two UTF-16 units beside each other are noted; several pairs may share a place. */
const placeOf = (first: number, second: number): number => (first * 31 + second) & HASH;

/** Holds a pattern for texts that rarely hold what no match can do without; with the flag `g` it only replaces. */
export class RarePattern {
  readonly #pattern: RegExp;
  readonly #twin: Twin;
  /** For each UTF-16 unit whether it is a word that a match needs, or begins one. */
  #first: Uint8Array | undefined;
  /** The first two units of longer words. */
  readonly #pairs = new Uint8Array(HASH + 1);
  #ready = false;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#twin = new Twin(pattern);
  }

  /** Whether the pattern matches anywhere in a text. */
  test(text: string): boolean {
    return this.mayMatch(text) && this.#twin.for(text).test(text);
  }

  /** The first match in a text. */
  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#twin.for(text).exec(text) : null;
  }

  /** A text with every match replaced, as `String.replace` does. */
  replace(text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.#twin.for(text), by) : text;
  }

  /** Whether a text holds what no match can do without. */
  mayMatch(text: string): boolean {
    if (!this.#ready) this.#prepare();
    const first = this.#first;
    if (first === undefined) return true;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      const kind = first[unit] ?? 0;
      if (kind === 0) continue;
      if ((kind & LONE) !== 0) return true;
      if (i + 1 < text.length && this.#pairs[placeOf(unit, text.charCodeAt(i + 1))] === 1) return true;
    }
    return false;
  }

  /** Reads the words off the pattern when it is first asked: patterns that nobody asks cost nothing. */
  #prepare(): void {
    this.#ready = true;
    const need = rarest(needsOf(this.#pattern));
    if (need === undefined) return;
    const first = new Uint8Array(UNITS);
    for (const word of need) {
      const unit = word.charCodeAt(0);
      first[unit] = (first[unit] ?? 0) | (word.length === 1 ? LONE : BEGINS);
      if (word.length > 1) this.#pairs[placeOf(unit, word.charCodeAt(1))] = 1;
    }
    this.#first = first;
  }
}
