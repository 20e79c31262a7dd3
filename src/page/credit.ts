/** Who took a photograph, at the end of its caption: `本报记者 甲 摄`, `（通讯员 乙 摄）`, `丙 供图`. */
import { RarePattern } from '../text/scan/rare.ts';
import { oneOf } from './patterns.ts';
import { ROLE_SOURCE, reportersIn } from './reporters.ts';

const VERB = oneOf('credit-verbs');
const WINDOW = 60;
// One cheap look spares most texts the patterns below: a verb at the end, or a label before the names.
const SIGN = new RarePattern(new RegExp(`${VERB}\\s?[）)]?\\s*$|(?:摄影|图片|供图|图)\\s?[：:/／]`, 'u'));
const WITH_ROLE = new RegExp(
  `(?:^|[。！？”）)\\s])([（(]?(?:图片由)?(?:${ROLE_SOURCE})[：:]?([\\p{Script=Han}\\s·、]{2,30}?)(?:/?${VERB})[）)]?)$`,
  'u',
);
const WITHOUT_ROLE =
  /(?:^|[。！？”）)\s])([（(]?([\p{Script=Han}\s·、]{2,16}?)[\s/／]?(?:摄影报道|摄影|摄|供图)[）)]?)$/u;
const LABELLED = /(?:^|[。！？”）)\s])([（(]?(?:摄影|图片|供图|图)[：:/／]\s?([\p{Script=Han}\s·、]{2,16})[）)]?)$/u;

export interface Credit {
  /** How many characters of the text, white space not counted, stand before the credit. */
  readonly before: number;
  readonly reporters: readonly string[];
}

/** Roles are printed spaced out too: `本 报 记 者`. */
const closeRoles = (text: string): string =>
  text
    .replace(/本\s*报\s*记\s*者/gu, '本报记者')
    .replace(/通\s*讯\s*员/gu, '通讯员')
    .replace(/(?<=\p{Script=Han})\s+(?=摄[）)]?$)/u, '');

/** Whether a text holds a word that a credit cannot do without. */
export const mentionsPhoto = (text: string): boolean => SIGN.mayMatch(text);

/** The credit at the end of a text (inner white space kept); null when there is none. */
export function creditOf(spaced: string): Credit | null {
  if (!SIGN.test(spaced.slice(-WINDOW))) return null;
  const tail = closeRoles(spaced.slice(-WINDOW).trimEnd());
  const found = WITH_ROLE.exec(tail) ?? WITHOUT_ROLE.exec(tail) ?? LABELLED.exec(tail);
  if (found === null) return null;
  const reporters = reportersIn(found[2] ?? '');
  if (reporters === null) return null;
  const length = (found[1] ?? '').replace(/\s/gu, '').length;
  return { before: spaced.replace(/\s/gu, '').length - length, reporters };
}
