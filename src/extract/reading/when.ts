/** When a gift was made or an honour received, as far as the article says. */
import type { ReadSentence } from '../events/sentence.ts';

/** How a sentence begins that tells more of what the one before it dated. */
const GOES_ON =
  /^(?:其中|仪式上|会上|会议上|活动中|活动现场|现场|签约现场|签约仪式上|启动仪式上|捐赠仪式上|当天|当日|随后|期间|其间|同时)/u;

/**
 * The date of what sentence `i` says at offset `at`: said last before it there, or by the sentences before it in the
 * paragraph where this one goes on with them. `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where none is fixed.
 */
export function whenOf(sentences: readonly ReadSentence[], i: number, at: number): string | null {
  const sentence = sentences[i];
  if (sentence === undefined) return null;
  const own = sentence.dates.findLast((d) => d.kind === 'fixed' && d.date !== null && d.start <= at + 12)?.date;
  if (own !== undefined) return own;
  const before = sentences[i - 1];
  if (before === undefined || !GOES_ON.test(sentence.text)) return null;
  return whenOf(sentences, i - 1, before.text.length);
}
