/** Cuts a text into sentences, each with its place in the text. */

const JOINT = '\uE00F';

export interface Sentence {
  readonly text: string;
  /** UTF-16 offset of the first character in the article's text. */
  readonly start: number;
  /** 0-based number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** A list may run on over a semicolon (`甲镇一村、二村；乙镇三村、四村`): no sentence ends there. */
const LIST_GOES_ON = /；(?=\p{Script=Han}{2,14}、)/gu;
const SENTENCE = /[^。！？!?；;\n]*(?:[。！？!?；;]+[”’）]*|$|(?=\n))/gu;

/** The sentences of a text in order: they end at 。！？； or at a line feed, and keep their final mark. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraphStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const whole = line.replace(LIST_GOES_ON, (mark, at: number) =>
      /、\p{Script=Han}{2,10}$/u.test(line.slice(0, at)) ? JOINT : mark,
    );
    for (const match of whole.matchAll(SENTENCE))
      if (match[0] !== '')
        sentences.push({ text: match[0].replaceAll(JOINT, '；'), start: paragraphStart + match.index, paragraph });
    paragraphStart += line.length + 1;
    paragraph += 1;
  }
  return sentences;
}
