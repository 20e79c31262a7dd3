/** The places of a printed list: those whose names nobody could read hold theirs. */
import type { Match } from '../../rule.ts';

/** A post with a name that no mention covers: `科研处处长` + name. */
const UNREAD =
  /(?:[长记任席员授监裁问官]|代表|领导|经理|主编|院士)(?![^长]*(?:[长记任席员理师授监裁委局部处科组会级]|助理))\p{Script=Han}{2,4}$/u;

/** The place of each person in a slot, where somebody unread stands between them. */
export function placesIn(m: Match, slot: string): readonly number[] | null {
  const from = m.span(slot)?.start ?? 0;
  const words = m.words(slot);
  const persons = m.all(slot, 'person');
  let [place, end] = [0, persons[0]?.start ?? from];
  const places = persons.map((person) => {
    const between = words.slice(end - from, person.start - from).split(/[、，；和]/u);
    place += 1 + between.filter((item) => UNREAD.test(item)).length;
    end = person.end;
    return place;
  });
  return place === persons.length ? null : places;
}
