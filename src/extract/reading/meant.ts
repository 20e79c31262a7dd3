/** Which name a bare noun stands for: 老何 for the only person of that surname, 母校 for the school spoken of most. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Told } from './told.ts';

/** The person whom a surname stands for (`老何`), where only one has it. */
function familiar(surname: string, { persons }: ReadSentence, told: Told): string | undefined {
  const all = new Set([...told.persons, ...persons.map(({ name }) => name)]);
  const [only, ...others] = [...all].filter((name) => name.startsWith(surname));
  return others.length === 0 ? only : undefined;
}

/** The name that a word stands for at an offset of a sentence; the word itself where that is not known. */
export function bodyMeant(name: string, sentence: ReadSentence, at: number, told: Told): string {
  if (/^[老小]\p{Script=Han}$/u.test(name)) return familiar(name.charAt(1), sentence, told) ?? name;
  if (name.length === 1)
    return sentence.organizations.findLast((o) => o.end <= at && !o.area && o.name.endsWith(name))?.name ?? name;
  if (/^(?:该|全)?学校$/u.test(name)) {
    const here = sentence.organizations.findLast((o) => o.end <= at && o.kind === 'school')?.name;
    return here ?? [...told.schools.keys()].at(-1) ?? name;
  }
  if (name === '母校') {
    const here = sentence.organizations.find((o) => o.kind === 'school')?.name;
    return [...told.schools].sort((a, b) => b[1] - a[1])[0]?.[0] ?? here ?? name;
  }
  return name.length <= 4 ? (told.bodies.findLast((body) => body.endsWith(name)) ?? name) : name;
}
