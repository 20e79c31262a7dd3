/** The words by which a report opens: `本报讯（记者甲 通讯员乙）`, `新华社北京3月5日电（记者甲）`. */
import { Characters } from '../text/scan/characters.ts';
import { DAY, NEWSROOM, oneOf, PAPER } from './patterns.ts';
import { bareWriters, namesIn, ROLE_SOURCE, reportersIn, writersIn } from './reporters.ts';

const AGENCY = oneOf('agencies');
const LEAD = '^[\\s■□●○◎◆▲△★☆▶►│|【]*';
const DISPATCH = new RegExp(
  `${LEAD}(?:据)?(?:${AGENCY}|[\\p{Script=Han}]{2,6}${PAPER}|\\p{Script=Han}{2,14}?${NEWSROOM}(?=(?:综合)?(?:讯(?!息|问)|消息[（(])))(?:综合)?` +
    '(?:讯|[\\p{Script=Han}\\d/ ]{0,20}?\\d ?日(?:专)?电|电|消息(?=[（(]))】?',
  'u',
);
/** Every opening has one of them: `讯`, `电`, `消息`. */
const NEWS = new Characters('讯电消');
/** An item of a column of briefs: `●近日，…`. */
const BULLETS = new Characters('●■◆▲★○◎');
const ITEM = new RegExp(`^[●■◆▲★○◎]\\s*(?:${DAY}|近日|日前|昨日|昨天|近期)`, 'u');
/** A second report below another; without its own writer it is one more paragraph of that. */
const AGAIN = /^[\s■□●◆▲★]*(?:本报(?:又讯|另讯|又电)|(?:又讯|另讯|又电)(?=\s*[（(]))/u;
const NAMED_PLACE = /^[\s■□●◆▲★]*[\p{Script=Han}]{2,4}讯\s*[（(]/u;
const WINDOW = 120;
const ROLE_FIRST = new RegExp(`^\\s*[（(]?\\s*(?:${ROLE_SOURCE})`, 'u');
const LONE_ROLE = new RegExp(`^\\s*(?:${ROLE_SOURCE})\\s*`, 'u');

function openingEnd(text: string): number {
  const head = text.slice(0, WINDOW);
  if (!NEWS.anyIn(head)) return 0;
  return (DISPATCH.exec(head) ?? AGAIN.exec(head) ?? NAMED_PLACE.exec(head))?.[0].replace(/[（(]$/u, '').length ?? 0;
}

/** Whether a text opens as a report does. */
export const opensReport = (text: string): boolean =>
  openingEnd(text) > 0 || (BULLETS.at(text, 0) && ITEM.test(text.slice(0, 24)));

const CAPTION = new RegExp(`^[（(]?(?:${DAY}|${oneOf('caption-openers')})`, 'u');

/** Whether a text opens as the caption of a photograph does: by a day, by `图为`. */
export const opensCaption = (text: string): boolean => CAPTION.test(text.slice(0, 24));

/** The bracket at the beginning of a text with what it holds; an opening bracket may be missing before a role. */
function leadingBracket(text: string): { inner: string; rest: string } | null {
  const found = /^\s*[（(]([^（()）]{2,60})[)）]/u.exec(text) ?? /^\s*([^（()），。]{4,30})[)）]/u.exec(text);
  const inner = found?.[1] ?? '';
  if (found === null || !(ROLE_FIRST.test(inner) || writersIn(inner) !== null || bareWriters(inner) !== null))
    return null;
  return { inner, rest: text.slice(found[0].length) };
}

/** Names after a role without brackets: as many space-separated names as stand there, `记者 甲 乙 从市局获悉`. */
function loneNames(text: string): string[] {
  const names: string[] = [];
  let rest = text;
  for (let role = LONE_ROLE.exec(rest); role !== null; role = LONE_ROLE.exec(rest)) {
    rest = rest.slice(role[0].length);
    for (
      let name = /^(\p{Script=Han}{2,3})(?:\s+|(?=[，）报从]))/u.exec(rest);
      name !== null;
      name = /^(\p{Script=Han}{2,3})\s+/u.exec(rest)
    ) {
      const found = LONE_ROLE.test(name[1] ?? '') ? null : namesIn(name[1] ?? '');
      if (found === null) return names;
      names.push(...found);
      rest = rest.slice(name[0].length);
    }
  }
  return names;
}

/** The reporters named where a report opens; empty when none is. `text` may hold layout spaces. */
export function openingReporters(text: string): string[] {
  const end = openingEnd(text);
  if (end === 0) return [];
  const names: string[] = [];
  let rest = text.slice(end, WINDOW);
  for (let bracket = leadingBracket(rest); bracket !== null; bracket = leadingBracket(rest)) {
    names.push(...(reportersIn(bracket.inner) ?? []));
    rest = bracket.rest;
  }
  return [...new Set(names.length > 0 ? names : loneNames(rest))];
}
