/** Whom somebody talks with: those do not act with them. */
import type { ReadSentence } from '../events/sentence.ts';

/** `甲与护边员乙、丙亲切交谈` */
const TALK =
  '[与同和][^，。；：！？与]{2,30}?(?:一起|一一|亲切|促膝|热情|深入)*(?:交谈|拉家常|话家常|唠家常|谈心|聊天|握手)';
const TALKED_WITH = new RegExp(`^${TALK}`, 'u');
const TALKS = new RegExp(TALK, 'gu');

/** Whether words behind a name begin with those whom its bearer talks with. */
export const opensTalk = (words: string): boolean => TALKED_WITH.test(words);

/** The persons with whom somebody talks after `from`, the words of the last call. */
export function talkedWith({ text, persons }: ReadSentence, from: number, until: number): string[] {
  const talk = [...text.slice(from, until).matchAll(TALKS)].at(-1);
  if (talk === undefined) return [];
  const start = from + talk.index;
  return persons.filter((p) => start <= p.start && p.end <= start + talk[0].length).map(({ name }) => name);
}

/** Words before the name of somebody whom a giver speaks with. */
const SPEAKS_WITH =
  /(?:询问|问起|得知|了解|握[住着]|拉[住着]|叮嘱|嘱咐|安慰|鼓励|勉励|祝福|感谢|称赞|听取|[与同和对向])(?!.*(?:一同|一起|一道|陪同))[^，。；：！？]{0,16}$/u;

/** The person with whom the giver, named before in the same sentence, speaks: `何田询问民警周启明的伤情，送上…`. */
export function spokenTo({ text, persons }: ReadSentence, until: number, giver: readonly string[]): string | undefined {
  const own = persons.findLast((p) => p.end <= until && giver.includes(p.name));
  if (own === undefined) return undefined;
  return persons.findLast(
    (p) =>
      p.start >= own.end &&
      p.end <= until &&
      SPEAKS_WITH.test(text.slice(own.end, p.start)) &&
      !/^[^，。；]{0,6}(?:陪同|一同|一道)/u.test(text.slice(p.end)),
  )?.name;
}
