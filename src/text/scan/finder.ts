/** A pattern that is looked for in many texts. */
import { needsOf, rarestFirst } from './needs.ts';
import { Twin } from './plain.ts';
import { type Met, meets, Watch } from './watch.ts';

/** One walk over a sentence answers for all patterns that are looked for in it. */
const watch = new Watch();
const known = new Map<string, Met>();
/** What reads the needs off the patterns that nobody has looked for yet. */
const waiting: (() => void)[] = [];
/** As many sentences as an article has; an article's sentences are asked about again and again, those of others not. */
const MOST_KNOWN = 500;

/** Most often a sentence is asked about again at once, with the next pattern. */
let last = '';
let lastMet: Met = new Uint8Array(0);

function metBy(text: string): Met {
  // A need watched for since then is not in what was met.
  if (text === last && lastMet.length === watch.size) return lastMet;
  let met = known.get(text);
  if (met?.length !== watch.size) {
    if (known.size >= MOST_KNOWN) known.clear();
    met = new Uint8Array(watch.size);
    watch.look(text, met);
    known.set(text, met);
  }
  last = text;
  lastMet = met;
  return met;
}

const NOTHING: readonly RegExpExecArray[] = [];

/** Holds a pattern with the flag `g`; texts without the words that it cannot do without are passed over. */
export class Finder {
  readonly #pattern: Twin;
  #needs: readonly number[] = [];

  constructor(pattern: RegExp) {
    this.#pattern = new Twin(pattern);
    waiting.push(() => {
      this.#needs = rarestFirst(needsOf(pattern)).map((need) => watch.add(need));
    });
  }

  /** Whether the pattern matches anywhere in a text. */
  isIn(text: string): boolean {
    if (!this.#mayBeIn(text)) return false;
    const pattern = this.#pattern.for(text);
    pattern.lastIndex = 0;
    return pattern.test(text);
  }

  /** Every match in a text, in order. */
  in(text: string): readonly RegExpExecArray[] {
    if (!this.#mayBeIn(text)) return NOTHING;
    const found: RegExpExecArray[] = [];
    const pattern = this.#pattern.for(text);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === '') pattern.lastIndex += 1;
    }
    return found;
  }

  #mayBeIn(text: string): boolean {
    // Read off when the first of them is looked for: who reads nothing does not wait for it.
    for (let read = waiting.pop(); read !== undefined; read = waiting.pop()) read();
    const needs = this.#needs;
    return needs.length === 0 || meets(metBy(text), needs);
  }
}
