/** How a text begins, for what has no headline. */

/** As many characters as a headline has. */
const most = 24;

/** `图为云州港集装箱码头一派繁忙景象…`, without what a paper puts before its news. */
export function openingOf(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').replace(/^ ?本报讯 ?/u, '');
  return words.length > most ? `${words.slice(0, most)}…` : words;
}
