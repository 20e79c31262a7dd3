/** Patterns for what stands right after, or right before, a place in a text. */
import type { Characters } from './characters.ts';
import { edgesOf } from './edges.ts';

/**
 * What a text goes on with at an offset: as `/^…/` on the rest of it, but the rest is not cut out, and most places are
 * done with by a look at one character. The pattern's own `^` may be left out; alternatives stand in a group.
 */
export class Opening {
  readonly #pattern: RegExp;
  #firsts: Characters | null | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = new RegExp(pattern.source.replace(/^\^/u, ''), 'uy');
  }

  /** Whether the pattern matches at an offset. */
  at(text: string, offset: number): boolean {
    if (this.#firsts === undefined) this.#firsts = edgesOf(this.#pattern, 'first');
    if (this.#firsts?.at(text, offset) === false) return false;
    this.#pattern.lastIndex = offset;
    return this.#pattern.test(text);
  }

  /** The match at an offset. */
  exec(text: string, offset: number): RegExpExecArray | null {
    if (this.#firsts === undefined) this.#firsts = edgesOf(this.#pattern, 'first');
    if (this.#firsts?.at(text, offset) === false) return null;
    this.#pattern.lastIndex = offset;
    return this.#pattern.exec(text);
  }

  /** How long the match at an offset is, 0 where there is none. */
  lengthAt(text: string, offset: number): number {
    return this.at(text, offset) ? this.#pattern.lastIndex - offset : 0;
  }
}

/** What a text ends with before an offset: as `/…$/` on the part before it. The pattern is given without its `$`. */
export class Closing {
  readonly #pattern: RegExp;
  readonly #own: RegExp;
  #lasts: Characters | null | undefined;

  constructor(pattern: RegExp) {
    this.#own = pattern;
    this.#pattern = new RegExp(`(?<=${pattern.source})`, 'uy');
  }

  /** Whether the pattern matches right before an offset. */
  before(text: string, offset: number): boolean {
    if (this.#lasts === undefined) this.#lasts = edgesOf(this.#own, 'last');
    if (this.#lasts?.at(text, offset - 1) === false) return false;
    this.#pattern.lastIndex = offset;
    return this.#pattern.test(text);
  }
}
