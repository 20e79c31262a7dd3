/** What is known at a sentence of an article: what those before it have told, and what the whole is about. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Main } from './main-house.ts';
import { Told } from './told.ts';

/** Follows an article sentence by sentence; both are looked at when somebody asks. */
export class Heard {
  readonly #findMain: () => Main;
  #found: Main | undefined;
  #passed: ReadSentence[] = [];
  readonly #noted = new Told();

  /** @param main finds the firm or house and the person that the whole article is about: most articles never ask */
  constructor(main: () => Main) {
    this.#findMain = main;
  }

  /** The firm or house that the whole article is about, which a bare 企业 or no subject at all stands for. */
  get main(): Main {
    this.#found ??= this.#findMain();
    return this.#found;
  }

  /** What the sentences before have told. */
  get told(): Told {
    for (const sentence of this.#passed) this.#noted.note(sentence);
    this.#passed = [];
    return this.#noted;
  }

  /** Takes note of a sentence once its facts are read. */
  pass(sentence: ReadSentence): void {
    this.#passed.push(sentence);
  }
}
