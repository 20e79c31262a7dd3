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
const SENTENCE = /[^。！？!?；;]*(?:[。！？!?；;]+[”’）]*|$)/uy;

/** Who came from one side and who from the other (`甲县领导某某；乙集团总裁某某参加会见`): the verb stands behind both. */
const CAME_TOO = /；(?=[^。；！？]{4,160}(?:参加|出席|列席|陪同|见证)[^。；，！？]{0,12}[。；])/gu;
const LISTS_PEOPLE = /(?:^|[。！？；])(?:[\p{Script=Han}（）“”·]{2,24}[、，])+[\p{Script=Han}（）“”·]{3,24}$/u;
const HAS_VERB = /主持|参加|出席|列席|陪同|讲话|致辞|发言|介绍|汇报|要求|强调|指出|表示|宣读|签|捐|会见|来到|走进/u;
const listsPeople = (line: string): boolean => {
  const [list] = LISTS_PEOPLE.exec(line.slice(-LONGEST_LIST)) ?? [];
  return list !== undefined && !HAS_VERB.test(list);
};
const LONGEST_LIST = 200;

/** A line with another mark where no sentence ends at a semicolon. */
const withJoints = (line: string): string =>
  line
    .replace(LIST_GOES_ON, (mark, at: number) => (/、\p{Script=Han}{2,10}$/u.test(line.slice(0, at)) ? JOINT : mark))
    .replace(CAME_TOO, (mark, at: number) => (listsPeople(line.slice(0, at)) ? JOINT : mark));

/** No sentence is longer than this many UTF-16 units: what is read of one may take time by the square of its length. */
const LONGEST = 1000;
const LONE_LEAD = /[\ud800-\udbff]$/u;

/** A sentence too long for one, cut after the last comma that leaves each part short enough. */
function* partsOf(sentence: string): Generator<{ readonly text: string; readonly at: number }> {
  let at = 0;
  while (sentence.length - at > LONGEST) {
    const most = sentence.slice(at, at + LONGEST);
    const comma = Math.max(most.lastIndexOf('，'), most.lastIndexOf('、')) + 1;
    const text = comma > 0 ? most.slice(0, comma) : most.replace(LONE_LEAD, '');
    yield { text, at };
    at += text.length;
  }
  yield { text: sentence.slice(at), at };
}

/**
 * The sentences of a text in order: they end at 。！？； or at a line feed, and keep their final mark. What goes on for
 * more than a thousand characters is cut at a comma.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraphStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const whole = line.includes('；') ? withJoints(line) : line;
    for (let start = 0; start < whole.length; start = SENTENCE.lastIndex) {
      SENTENCE.lastIndex = start;
      if (!SENTENCE.test(whole)) break;
      for (const { text, at } of partsOf(whole.slice(start, SENTENCE.lastIndex)))
        sentences.push({
          text: whole === line ? text : text.replaceAll(JOINT, '；'),
          start: paragraphStart + start + at,
          paragraph,
        });
    }
    paragraphStart += line.length + 1;
    paragraph += 1;
  }
  return sentences;
}
