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

/** The surname that stands between a boundary and a title, or `null`. */
export function surnameBefore(sentence: string, title: TitleMention): string | null {
  for (let length = 2; length > 0; length -= 1) {
    const at = title.start - length;
    if (at < 0 || surnameLength(sentence, at) === 0 || !BOUNDARY.before(sentence, at)) continue;
    const surname = sentence.slice(at, title.start);
    if (surnameLength(surname) !== length || hasDoubtfulSurname(surname)) continue;
    if (length > 1 || !NO_SURNAME.at(surname, 0)) return surname;
  }
  return null;
}

/** A post cut short behind a surname, before what its holder does: `何总说`. */
const SHORT_POST = new Finder(
  /(?<=^|[，。；：！？、“”])(?<surname>\p{Script=Han}{1,2})(?<post>总|董|局|院|校)(?=说|表示|指出|强调|介绍|要求|告诉|认为|坦言|带队|率队|来到|一行)/gu,
);

/** The posts of a sentence that follow a surname, those cut short with them. */
function postsIn(sentence: string, titles: readonly TitleMention[]): TitleMention[] {
  const short = SHORT_POST.in(sentence).map(({ index, groups }): TitleMention => {
    const start = index + (groups?.['surname'] ?? '').length;
    return { is: 'title', start, end: start + 1, text: groups?.['post'] ?? '', post: groups?.['post'] ?? '' };
  });
  return [
    ...titles,
    ...short.filter((post) => titles.every((title) => title.start > post.start || title.end <= post.start)),
  ];
}

/** Whether a sentence calls anybody by surname and post. */
export const refers = (sentence: string, titles: readonly TitleMention[]): boolean =>
  postsIn(sentence, titles).some((post) => surnameBefore(sentence, post) !== null);

export interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * Reads every surname with a post in a sentence: a name where the article has exactly one person of that surname,
 * otherwise left as it is, with the reason.
 */
export function referencesIn(
  sentence: string,
  titles: readonly TitleMention[],
  proven: ReadonlySet<string>,
): { names: NameSpan[]; unresolved: Reference[] } {
  const names: NameSpan[] = [];
  const unresolved: Reference[] = [];
  for (const title of postsIn(sentence, titles)) {
    const surname = surnameBefore(sentence, title);
    if (surname === null) continue;
    const start = title.start - surname.length;
    const fits = [...proven].filter(
      (name) => name.startsWith(surname) && name.length > surname.length && !name.includes('·'),
    );
    const [only] = fits;
    if (only !== undefined && fits.length === 1)
      names.push({ ...nameSpan(only, start, 'person: surname and post', 0.85), end: title.end });
    else {
      const reason = fits.length === 0 ? 'nobody of that surname is named' : `may be ${fits.join(' or ')}`;
      unresolved.push({ text: sentence.slice(start, title.end), start, end: title.end, reason });
    }
  }
  return { names, unresolved };
}
