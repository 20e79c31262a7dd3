/** Tells Chinese text from bytes that only happen to decode. */

/** The characters that make up a third of any Chinese text of our time, in either script. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家这時來們個會發動過說產種後學經進着國為對市区县村公司党委书记召开会议日月'.split(
    '',
  ),
);

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const ORDINARY = /[\s\u0020-\u007E\u2010-\u2027\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/u;

/** C0 controls but tab, line feed, vertical tab, form feed, carriage return, substitute and escape. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 ? !(code >= 0x09 && code <= 0x0d) && code !== 0x1a && code !== 0x1b : code === 0x7f;
}

/** At most this many characters are looked at, spread over the text. */
const SAMPLE = 20_000;

function share(text: string, test: (character: string) => boolean, of: (character: string) => boolean): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  let hits = 0;
  let all = 0;
  for (let i = 0; i < text.length; i += step) {
    const character = text.charAt(i);
    if (!of(character)) continue;
    all += 1;
    if (test(character)) hits += 1;
  }
  return all === 0 ? 0 : hits / all;
}

/** The share (0–1) of characters that a Chinese page is made of: Han, ASCII, Chinese punctuation, full-width forms. */
export const ordinaryShare = (text: string): number =>
  share(
    text,
    (c) => ORDINARY.test(c),
    () => true,
  );

/** The share (0–1) of control characters, which a text has none of. */
export const controlShare = (text: string): number => share(text, isControl, () => true);

/** The share (0–1) of Chinese characters among the letters of a text; 0 where it has none. */
export const hanShare = (text: string): number =>
  share(
    text,
    (c) => HAN.test(c),
    (c) => LETTER.test(c),
  );

/** Whether a text's Han characters are those that people write: wrongly decoded bytes give rare ones. */
export function looksChinese(text: string): boolean {
  const isHan = (c: string) => HAN.test(c);
  const han = [...text.slice(0, SAMPLE)].filter(isHan).length;
  return han < 12 || share(text, (c) => common.has(c), isHan) >= 0.08;
}
