/** Persons meant by how many they are: `两人`, `以上6名选手`. */

/** `为两人各颁发奖金`, `以上6名选手`: the persons named last, so many. */
const COUNTED =
  /^(?:([两二三四五])(?:人|位|名同志|位同志|名民警|名学生|名同学)|(?:以上|上述|这)([两二三四五六七八九十]|\d{1,2})(?:人|位|[名位个]\p{Script=Han}{2,4}))$/u;
const COUNTS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
/** The number that digits or a character of up to ten write. */
export const countIn = (digits: string): number | undefined =>
  COUNTS[digits] ?? (/^\d+$/u.test(digits) ? Number(digits) : undefined);

/** How many of the persons named last a word means; `null` where it counts nobody. */
export function personsCounted(word: string): number | null {
  const counted = COUNTED.exec(word);
  return countIn(counted?.[1] ?? counted?.[2] ?? '') ?? null;
}
