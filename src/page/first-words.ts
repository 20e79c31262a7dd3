/** What the first words of a piece of text say: that news opens here, or that somebody is spoken of again. */
import { DAY, oneOf } from './patterns.ts';
import { beginsWithSurname } from './reporters.ts';
import type { Segment } from './segment.ts';

const OPENER = new RegExp(`^[^。，；]{0,14}?(?:${DAY}|${oneOf('news-openers')})`, 'u');
/** `林若川表示`: somebody who was introduced before. */
const SPOKEN_OF = new RegExp(`^\\p{Script=Han}{2,3}?(?=${oneOf('name-followers')})`, 'u');
/** A piece is asked about once for every article that it may go on with. */
const spoken = new WeakMap<Segment, string | null>();

/** Whether a text opens as news does: by a day, by `近日`. */
export const opensNews = (text: string): boolean => OPENER.test(text);

/** The one of whom a piece of text speaks at once by the bare name, as of somebody whom its article introduced before. */
export function spokenOf(segment: Segment): string | null {
  const known = spoken.get(segment);
  if (known !== undefined) return known;
  const name = SPOKEN_OF.exec(segment.text)?.[0];
  const found = name !== undefined && beginsWithSurname(name) ? name : null;
  spoken.set(segment, found);
  return found;
}
