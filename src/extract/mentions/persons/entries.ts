/** Entries of a printed list: a name, a space, and what its bearer is: `何田（女，满族） 云州机床厂钳工`. */
import type { TitleMention } from '../mention.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { surnameLength } from './surnames.ts';
import { soundsLength } from './transcribed.ts';

const ENTRY =
  /^(?:\d{1,3}[.．、]?\s?)?(?<name>\p{Script=Han}{2,4}|\p{Script=Han}{1,7}·\p{Script=Han}{1,8})(?:（[^（）]{1,16}）)?[\s：:]+(?<rest>[^\s，。；：]{3,40})$/u;

const isName = (text: string): boolean =>
  text.includes('·') ||
  (surnameLength(text) > 0 && text.length - surnameLength(text) <= 2) ||
  soundsLength(text) >= text.length;

/** The name that a list's entry begins with, and the post that it ends with; null for any other line. */
export function entryName(sentence: string, titles: readonly TitleMention[]): NameSpan | null {
  const post = titles.at(-1);
  if (post?.end !== sentence.length) return null;
  const { name = '', rest = '' } = ENTRY.exec(sentence)?.groups ?? {};
  if (name === '' || rest === post.text || !isName(name)) return null;
  return nameSpan(name, sentence.indexOf(name), 'person: entry of a list', 0.9);
}
