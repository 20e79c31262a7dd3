/** Rolls of names set out with spaces under the line that announces them: `在主席台就座的还有：` and `何田 周启明 顾明` below it. */
import type { Sentence } from '../text/sentences.ts';

const NAME = '\\p{Script=Han}{2,4}';
const ROLL = new RegExp(`^${NAME}(?: ${NAME})+$`, 'u');
const ANNOUNCES = /[：:]$/u;

/** As many characters as before, so that every offset stays what it was. */
const listed = (roll: string): string => roll.replaceAll(' ', '、');

/** The sentences, each roll a part of the one that announces it, its names joined as a sentence joins them. */
export function withNameRolls(sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = [];
  let open = false;
  for (const sentence of sentences) {
    const before = kept.at(-1);
    const follows = before !== undefined && before.start + before.text.length + 1 === sentence.start;
    if (before !== undefined && follows && (open || ANNOUNCES.test(before.text)) && ROLL.test(sentence.text)) {
      const text = `${before.text}${open ? '、' : '\n'}${listed(sentence.text)}`;
      kept[kept.length - 1] = { ...before, text };
      open = true;
      continue;
    }
    kept.push(sentence);
    open = false;
  }
  return kept;
}
