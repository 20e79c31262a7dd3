/** The names in bylines and credits: `（记者甲 通讯员乙）`, `本报记者 甲 乙`, `甲 摄`. */
import { words } from '../lexicon/lexicon.ts';
import { spacedParts } from '../text/spacing.ts';
import { oneOf } from './patterns.ts';

const SURNAMES: ReadonlySet<string> = new Set(words('surnames'));
const SOUNDS: ReadonlySet<string> = new Set(words('transcription'));
const NAME_PARTS: ReadonlySet<string> = new Set(words('name-parts'));
const ROLE = oneOf('byline-roles');
/** A role with what may stand before it: `本报记者`, `特约通讯员`, `云州日报全媒体记者`. */
export const ROLE_SOURCE = `(?:本报|本网|本台|新华社|[\\p{Script=Han}]{1,8}(?:报|网|台|社|融媒)|全媒体|融媒体?|驻[\\p{Script=Han}]{2,4}){0,2}${ROLE}`;
const ROLES = new RegExp(`(?:${ROLE_SOURCE})\\s*[：:／/]?`, 'gu');
/** A role, or `文：`, `图/`. */
const WITH_ROLE = new RegExp(`${ROLE}|(?<!\\p{Script=Han})[文图]\\s?[：:/／]`, 'u');
/** Behind these stand those who made the page of it. */
const EDITED = /(?:责任)?编辑|责编|审核|校对|编审|终审|监制/u;
const AROUND =
  /文\s?[/／]\s?图|图\s?[/／]\s?文|(?<!\p{Script=Han})[文图](?=\s?[：:/／])|文字|[（）()【】[\]■□●○◎◆▲△★☆▶►/／：:]/gu;
/** `县政府办公室`, `宣传科`: where a writer works, printed before the name. */
const OFFICE =
  /^\p{Script=Han}{1,18}(?:[室科处部局委院站社台报网校庭队所厂矿镇乡]|中心|公司|集团|大学|工会|街道|支行|新闻办|宣教办)$/u;
const NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}$/u;

/** Whether a text begins with a surname, as a name does. */
export const beginsWithSurname = (text: string): boolean =>
  SURNAMES.has(text.slice(0, 1)) || SURNAMES.has(text.slice(0, 2));

/** `乌云塔拉`: a name of four or five characters, each of which writes a sound. */
const isTranscribed = (part: string): boolean =>
  part.length >= 4 && part.length <= 5 && [...part].every((character) => SOUNDS.has(character));

/** `阿支伍呷`: two words of which names are put together. */
const isOfParts = (part: string): boolean =>
  [2, 3].some((at) => NAME_PARTS.has(part.slice(0, at)) && NAME_PARTS.has(part.slice(at)));

/** Cuts names that stand without a space between: every part must begin with a surname. */
function splitRun(run: string): string[] | null {
  if (run.length < 2) return run === '' ? [] : null;
  if (!beginsWithSurname(run)) return null;
  for (const length of [3, 2, 4]) {
    // Only compound surnames make names of four characters.
    if (length > run.length || (length === 4 && !SURNAMES.has(run.slice(0, 2)))) continue;
    const rest = splitRun(run.slice(length));
    if (rest !== null) return [run.slice(0, length), ...rest];
  }
  return null;
}

/** The names in a piece that holds nothing but names; null when it holds anything else. */
export function namesIn(piece: string): string[] | null {
  const names: string[] = [];
  for (const clause of piece.replace(AROUND, ' ').split(/[、，,；;]/u))
    for (const part of spacedParts(clause)) {
      if (OFFICE.test(part) && (part.length > 3 || !beginsWithSurname(part))) continue;
      if (NAME.test(part) && (part.length < 4 || part.includes('·') || SURNAMES.has(part.slice(0, 2))))
        names.push(part);
      else {
        const split = isOfParts(part) ? [part] : /^\p{Script=Han}{4,12}$/u.test(part) ? splitRun(part) : null;
        if (split === null && !isTranscribed(part)) return null;
        names.push(...(split ?? [part]));
      }
    }
  return names;
}

/** The names in a byline, roles between them; null when a part of it is no list of names, or nobody is named. */
export function reportersIn(byline: string): string[] | null {
  const compact = spacedParts(byline).join(' ');
  const names: string[] = [];
  for (const piece of compact.split(ROLES)) {
    const found = namesIn(piece);
    if (found === null) return null;
    names.push(...found);
  }
  return names.length === 0 ? null : [...new Set(names)];
}

/** Whether each name is one by itself, with no role before it. */
const areNames = (names: readonly string[] | null): boolean =>
  names?.every((name) => beginsWithSurname(name) || isTranscribed(name)) === true;

/** `（何田 周启明）` right behind 本报讯: nothing but names. */
export const bareWriters = (bracket: string): string[] | null => {
  const names = bracket.length <= 16 ? reportersIn(bracket) : null;
  return areNames(names) ? names : null;
};

/** The names of those who wrote, in brackets behind the last sentence: a role or an office stands before them. */
export function writersIn(bracket: string): string[] | null {
  const [wrote = ''] = bracket.split(EDITED);
  const told = spacedParts(wrote.replace(AROUND, ' ')).some((part) => OFFICE.test(part)) || WITH_ROLE.test(wrote);
  const names = told ? reportersIn(wrote) : null;
  return areNames(names) ? names : null;
}
