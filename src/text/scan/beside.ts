/** Patterns for what stands right after, or right before, a place in a text. */
import type { Characters } from './characters.ts';
import { edgesOf } from './edges.ts';
import { Twin } from './plain.ts';

/**
 * What a text goes on with at an offset: as `/^…/` on the rest of it, but the rest is not cut out, and most places are
 * done with by a look at one character. The pattern's own `^` may be left out; alternatives stand in a group.
 */
export class Opening {
  readonly #pattern: RegExp;
  readonly #twin: Twin;
  #firsts: Characters | null | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = new RegExp(pattern.source.replace(/^\^/u, ''), 'uy');
    this.#twin = new Twin(this.#pattern);
  }

  /** Whether the pattern matches at an offset. */
  at(text: string, offset: number): boolean {
    return this.#patternAt(text, offset)?.test(text) === true;
  }

  /** The match at an offset. */
  exec(text: string, offset: number): RegExpExecArray | null {
    return this.#patternAt(text, offset)?.exec(text) ?? null;
  }

  /** How long the match at an offset is, 0 where there is none. */
  lengthAt(text: string, offset: number): number {
    const pattern = this.#patternAt(text, offset);
    return pattern?.test(text) === true ? pattern.lastIndex - offset : 0;
  }

  /** The pattern, set to the offset; nothing where no match begins with the character there. */
  #patternAt(text: string, offset: number): RegExp | null {
    if (this.#firsts === undefined) this.#firsts = edgesOf(this.#pattern, 'first');
    if (this.#firsts?.at(text, offset) === false) return null;
    const pattern = this.#twin.for(text);
    pattern.lastIndex = offset;
    return pattern;
  }
}

/** What a text ends with before an offset: as `/…$/` on the part before it. The pattern is given without its `$`. */
export class Closing {
  readonly #pattern: RegExp;
  readonly #twin: Twin;
  #lasts: Characters | null | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#twin = new Twin(new RegExp(`(?<=${pattern.source})`, 'uy'));
  }

  /** Whether the pattern matches right before an offset. */
  before(text: string, offset: number): boolean {
    if (this.#lasts === undefined) this.#lasts = edgesOf(this.#pattern, 'last');
    if (this.#lasts?.at(text, offset - 1) === false) return false;
    const pattern = this.#twin.for(text);
    pattern.lastIndex = offset;
    return pattern.test(text);
  }
}
