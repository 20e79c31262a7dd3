/** A pattern that is looked for in many texts. */
import { type Need, needsOf, rarest } from './needs.ts';

/** A need met by more words than this is not asked about: the pattern itself is as quick. */
const FEW = 6;

/** Holds a pattern with the flag `g`; texts without a word that it cannot do without are passed over. */
export class Finder {
  readonly #pattern: RegExp;
  #need: Need | undefined;
  #ready = false;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Every match in a text, in order. */
  in(text: string): RegExpExecArray[] {
    if (!this.#ready) {
      // Read off when first needed: patterns that nobody looks for cost nothing.
      this.#need = rarest(needsOf(this.#pattern).filter((need) => need.length <= FEW));
      this.#ready = true;
    }
    const found: RegExpExecArray[] = [];
    if (this.#need !== undefined && !this.#need.some((word) => text.includes(word))) return found;
    const pattern = this.#pattern;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === '') pattern.lastIndex += 1;
    }
    return found;
  }
}
