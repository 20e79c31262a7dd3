/** Persons called by surname and post: `张书记`, `欧阳教授`. They are who the article has named, or nobody. */
import { Closing } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';
import { Finder } from '../../../text/scan/finder.ts';
import type { TitleMention } from '../mention.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { hasDoubtfulSurname, surnameLength } from './surnames.ts';

const BOUNDARY = new Closing(/(?:^|[，。；：！？、“”（）\s]|[由向对与和请给跟被让据为在问找是的])/u);
/** Characters that are surnames too, before a post far more often something else. */
const NO_SURNAME = new Characters('和副总代原前该各常党市区县省镇村乡校院局厅部处科室组班队厂行所站台社会长主第全江支');

/** The surname that stands between a boundary and a post at `post`, or `null`. */
export function surnameBefore(sentence: string, post: number): string | null {
  for (let length = 2; length > 0; length -= 1) {
    const at = post - length;
    if (at < 0 || surnameLength(sentence, at) === 0 || !BOUNDARY.before(sentence, at)) continue;
    const surname = sentence.slice(at, post);
    if (surnameLength(surname) !== length || hasDoubtfulSurname(surname)) continue;
    if (length > 1 || !NO_SURNAME.at(surname, 0)) return surname;
  }
  return null;
}

/** A post cut short behind a surname, before what its holder does: `何总说`. */
const SHORT_POST = new Finder(
  /(?<=^|[，。；：！？、“”])(?<surname>\p{Script=Han}{1,2})(?<post>总|董|局|院|校)(?=说|表示|指出|强调|介绍|要求|告诉|认为|坦言|带队|率队|来到|一行)/gu,
);

/** A surname and the post that stands right after it. */
export interface Called {
  readonly surname: string;
  readonly start: number;
  readonly end: number;
}

/** Everybody whom a sentence calls by surname and post. */
export function calledIn(sentence: string, titles: readonly TitleMention[]): Called[] {
  const called: Called[] = [];
  for (const title of titles) {
    const surname = surnameBefore(sentence, title.start);
    if (surname !== null) called.push({ surname, start: title.start - surname.length, end: title.end });
  }
  for (const { index, groups } of SHORT_POST.in(sentence)) {
    const post = index + (groups?.['surname'] ?? '').length;
    if (titles.some((title) => title.start <= post && post < title.end)) continue;
    const surname = surnameBefore(sentence, post);
    if (surname !== null) called.push({ surname, start: post - surname.length, end: post + 1 });
  }
  return called;
}

/** Those of the article's names who may be meant by a surname. */
function meantBy(surname: string, proven: ReadonlySet<string>): string[] {
  const fits: string[] = [];
  for (const name of proven)
    if (name.startsWith(surname) && name.length > surname.length && !name.includes('·')) fits.push(name);
  return fits;
}

/** The names of those called by surname and post: of each whose surname exactly one person of the article has. */
export function referencesIn(called: readonly Called[], proven: ReadonlySet<string>): NameSpan[] {
  const names: NameSpan[] = [];
  for (const { surname, start, end } of called) {
    const [only, ...others] = meantBy(surname, proven);
    if (only !== undefined && others.length === 0)
      names.push(nameSpan(only, start, 'person: surname and post', 0.85, { end }));
  }
  return names;
}

export interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Those called by surname and post of whom the article names nobody, or several: left as they are, with the reason. */
export function unresolvedIn(sentence: string, called: readonly Called[], proven: ReadonlySet<string>): Reference[] {
  const unresolved: Reference[] = [];
  for (const { surname, start, end } of called) {
    const fits = meantBy(surname, proven);
    if (fits.length === 1) continue;
    const reason = fits.length === 0 ? 'nobody of that surname is named' : `may be ${fits.join(' or ')}`;
    unresolved.push({ text: sentence.slice(start, end), start, end, reason });
  }
  return unresolved;
}
