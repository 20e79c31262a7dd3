/** How wide characters print: Chinese characters and punctuation take two columns, Latin letters and digits one. */

const HAN = /\p{Script=Han}/u;

/** Whether a character is a Chinese one. */
export const isHan = (character: string): boolean => HAN.test(character);

/** Whether a UTF-16 unit prints two columns wide in a Chinese font. */
function isWide(unit: number): boolean {
  if (unit < 0x2010) return unit === 0xb7;
  if (unit < 0x2e80) return unit <= 0x2026 || (unit >= 0x2460 && unit <= 0x27bf);
  return unit < 0xff61 || unit > 0xffdc;
}

/** The width of a text in half-width columns; surrogate pairs count as one wide character. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += isWide(unit) ? 2 : 1;
  }
  return width;
}
