/** Who receives guests: the post of a host shares nothing with that of the guest named before. */
import { isGuest } from '../../text/guests.ts';

/** What hosts do, behind their names. */
const HOSTS = /^[^，。；]{0,40}?(?:陪同|会见|座谈|参加|出席|迎接|接待)/u;

/** What says that more of the guests are named. */
const MORE = /成员|随行|同行|一行|该[省市县区州]/u;

/**
 * Whether who stands behind a guest is of this place: in a clause of their own, or among those who receive them.
 *
 * @param place of the guest, whose words end at `behind`; the other's post and name stand from `start` to `end`
 */
export function receives(sentence: string, place: string | null, behind: number, start: number, end: number): boolean {
  if (place === null) return false;
  const between = sentence.slice(behind, start);
  const apart = /^[，；]$/u.test(between)
    ? HOSTS.test(sentence.slice(end))
    : /[，；]/u.test(between) && !MORE.test(between);
  return apart && isGuest(sentence, place);
}
