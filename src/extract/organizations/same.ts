/** Which names of organizations in one article mean the same body, by rules that state their reason. */

import type { OrganizationKind } from '../../../schema/kinds.ts';
import { flatMap } from '../../flat-map.ts';
import { words } from '../../lexicon/lexicon.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { placePart } from '../mentions/offices.ts';
import { shortensFully } from './brands.ts';
import { isOfInitials, isTail } from './tails.ts';

/** Bodies with their short forms, by the last character of the long one. */
const SHORT_BODIES = new Map<string, [full: string, brief: string][]>();
for (const pair of words('organizations/short-bodies')) {
  const [full = '', brief = ''] = pair.split('=');
  const last = full.slice(-1);
  SHORT_BODIES.set(last, [...(SHORT_BODIES.get(last) ?? []), [full, brief]]);
}
const BRACKETED = /^(?<first>[^（]+)（(?<second>[^（）]+)）(?<rest>.*)$/u;
const LEVEL = /^(?<level>[省市区县州镇乡])(?<rest>.{2,})$/u;
/** A town or village named after the place it lies in: `河口镇石桥村` is `石桥村`. */
const WITHIN =
  /^.{1,12}(?:省|市|区|县|旗|镇|乡|苏木|街道)(?<own>.{1,8}(?:镇|乡|苏木|街道|街道办事处|村|嘎查|社区|村委会))$/u;
const COMPANY_ENDING =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|药业|乳业|实业|厂|(?:股份|专业|经济)?合作社)$/u;

/** A name without what its brackets hold, and with that in place of what stands before them. */
function unbracketed(name: string): { readonly plain: readonly string[]; readonly area: readonly string[] } {
  const bracket = name.includes('（') ? BRACKETED.exec(name)?.groups : undefined;
  if (bracket === undefined) return { plain: [name], area: [] };
  const { first = '', second = '', rest = '' } = bracket;
  const swapped = rest === '' || COMPANY_ENDING.test(name) ? [] : [`${second}${rest}`];
  return { plain: [name, `${first}${rest}`, ...swapped], area: rest === '' ? [second] : [] };
}

/** Hospitals and schools by their number: `市第一人民医院` is `市一院`. */
const BY_NUMBER = /^(?<place>.*)第(?<number>[一二三四五六七八九十])(?:人民)?(?<body>医院|中学|小学|幼儿园)$/u;
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  医院: ['院', '医院'],
  中学: ['中'],
  小学: ['小'],
  幼儿园: ['幼'],
};

/** A bank is called by its place without what that is: `岚水侗族自治县农村商业银行` is `岚水农商银行`. */
const BANK_OF_PLACE =
  /^(?<place>\p{Script=Han}{2,3}?)(?:\p{Script=Han}{1,5}族)*(?:自治)?[省市区县州旗](?=农村商业银行|农商|农村信用|村镇银行|信用联社)/u;

/** Courts are called by their place without what that is: `平康县人民法院` is `平康法院`, a city's `云州中院`. */
const COURT = /^(?<place>\p{Script=Han}{2,3})[省市县区州旗](?<middle>中级)?人民(?<body>法院|检察院)$/u;
function shortCourts(name: string): string[] {
  const { place = '', middle, body = '' } = COURT.exec(name)?.groups ?? {};
  if (place === '') return [];
  return middle === undefined ? [place + body] : [`${place}中院`, `${place}中级${body}`];
}

/** Every way to print a name: without its brackets, with the short form of its body. */
export function formsOf(name: string): string[] {
  const { plain, area } = unbracketed(name);
  const term = name.includes('届')
    ? plain.map((form) => form.replace(/第[一二三四五六七八九十百]+届/u, '')).filter((form) => !plain.includes(form))
    : [];
  const forms = [...plain, ...area, ...term];
  for (const long of [plain, term])
    for (const form of long)
      for (const [full, brief] of SHORT_BODIES.get(form.slice(-1)) ?? [])
        if (form.endsWith(full)) forms.push(form.slice(0, -full.length) + brief);
  for (const form of [...forms]) if (BANK_OF_PLACE.test(form)) forms.push(form.replace(BANK_OF_PLACE, '$<place>'));
  const { place = '', number = '', body = '' } = BY_NUMBER.exec(name)?.groups ?? {};
  for (const brief of NUMBERED[body] ?? []) forms.push(place + number + brief);
  forms.push(...shortCourts(name));
  return forms;
}

/** A name of an article, with its forms and its place made once. */
interface KnownName {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly forms: readonly string[];
  readonly place: string | null;
}
interface Known {
  readonly names: readonly KnownName[];
  /** The names that have a form. */
  readonly withForm: ReadonlyMap<string, readonly KnownName[]>;
}

function knownNames(all: readonly OrganizationMention[]): Known {
  const kinds = new Map(all.map(({ name, kind }) => [name, kind]));
  const names = [...kinds].map(
    ([name, kind]): KnownName => ({ name, kind, forms: formsOf(name), place: placePart(name) }),
  );
  const withForm = new Map<string, KnownName[]>();
  for (const known of names)
    for (const form of new Set(known.forms)) {
      const sharing = withForm.get(form);
      if (sharing === undefined) withForm.set(form, [known]);
      else sharing.push(known);
    }
  return { names, withForm };
}

/** `集团` + `股份有限公司`: what else follows the whole name of a firm names a firm of its own (`集团第三工程公司`). */
const FORM_ONLY = /^(?:（[^）]*）)?(?:集团|控股|股份|有限|责任)*公司$/u;

/** Whether `short` can be a short form of the full name of a company: `江禾公司` of `江禾生物科技（云州）有限公司`. */
export function shortensCompany(short: string, full: string): boolean {
  // Whatever shortens a name has two characters beside each other in common with it, where no bracket parts them.
  if (full === short || !(full.includes(short.slice(0, 2)) || full.includes('（'))) return false;
  if (!COMPANY_ENDING.test(full)) return false;
  const ending = COMPANY_ENDING.exec(short)?.[0];
  if (ending !== undefined && full.startsWith(short) && !FORM_ONLY.test(full.slice(short.length))) return false;
  if (shortensFully(short, full)) return true;
  if (ending === undefined) return false;
  const core = short.slice(0, -ending.length);
  const place = full.replace(/^.{2,6}?(?:省|市|县|区|镇|乡|村)/u, '');
  return (
    core.length >= 2 &&
    core.length <= 6 &&
    short.length < full.length &&
    (full.startsWith(core) || place.startsWith(core) || full.slice(2).startsWith(core))
  );
}

/** Whether a form is that of a body of a level, `区` and `党工委`: it ends with the body, and before that with the level. */
function isOfLevel(form: string, level: string, body: string): boolean {
  if (!form.endsWith(body)) return false;
  const place = form.slice(0, -body.length);
  return /[省市区县州镇乡）]$/u.test(place) && place.replace(/（.*）$/u, '').endsWith(level);
}

/** The full name that a bare or levelled body stands for: `党工委`, `区党工委` → `临江区党工委`. */
function fullerBody(name: string, known: Known): string | null {
  const { level = '', rest = '' } = LEVEL.exec(name)?.groups ?? {};
  const fits = known.names.filter(({ name: full, place, forms }) => {
    if (full.length <= name.length) return false;
    if (place !== null && full === place + name) return true;
    return level !== '' && forms.some((form) => isOfLevel(form, level, rest));
  });
  const distinct = new Set(fits.map((full) => full.name.replace(/（[^）]*）/gu, '')));
  return distinct.size === 1 ? (fits.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? null) : null;
}

/** The only name of the article whose end or initials a short form is. */
function longerName({ name, kind }: OrganizationMention, known: Known): string | null {
  if (kind === 'government' || kind === 'party') return null;
  const fits = known.names.filter(
    (full) =>
      full.kind === kind &&
      full.name.length > name.length &&
      (isTail(name, kind, full.forms) || (kind === 'company' && isOfInitials(name, full.name))),
  );
  const longest = fits.filter((one) => !fits.some((other) => other !== one && isTail(one.name, kind, other.forms)));
  return longest.length === 1 ? (longest[0]?.name ?? null) : null;
}

function target(mention: OrganizationMention, known: Known): string | null {
  const { name } = mention;
  const sameForm = (known.withForm.get(name) ?? []).filter((full) => full.name.length > name.length);
  const [only] = sameForm;
  if (only !== undefined && sameForm.length === 1) return only.name;
  if (mention.kind === 'company' || mention.name.endsWith('合作社')) {
    const fits = flatMap(known.names, (candidate) => (shortensCompany(name, candidate.name) ? [candidate.name] : []));
    // Of two that are the same company the fuller stands.
    const full = fits.filter((one) => !fits.some((other) => shortensCompany(one, other)));
    const groups = full.filter((candidate) => candidate.includes('集团') === name.includes('集团'));
    if (full.length === 0) return longerName(mention, known);
    return full.length === 1 ? (full[0] ?? null) : groups.length === 1 ? (groups[0] ?? null) : null;
  }
  if (mention.kind === 'subdistrict' || mention.kind === 'village') return WITHIN.exec(name)?.groups?.['own'] ?? null;
  if (mention.area) return null;
  const fuller = fullerBody(name, known) ?? longerName(mention, known);
  if (fuller !== null || mention.kind !== 'government' || name.length < 3) return fuller;
  const ending = known.names.filter(
    (full) => full.name !== name && full.place === null && full.forms.some((form) => form.endsWith(name)),
  );
  return ending.length === 1 ? (ending[0]?.name ?? null) : null;
}

/** For each name in the article the one that stands for its body: the fullest. */
export function sameNames(
  all: readonly OrganizationMention[],
  stated: ReadonlyMap<string, string>,
): Map<string, string> {
  const direct = new Map<string, string>(stated);
  const known = knownNames(all);
  const once = new Map(all.map((mention) => [`${mention.kind} ${mention.area} ${mention.name}`, mention]));
  for (const mention of once.values()) {
    const full = direct.get(mention.name) ?? target(mention, known);
    if (full !== null && full !== undefined && full !== mention.name) direct.set(mention.name, full);
  }
  const final = (name: string): string => {
    let at = name;
    for (let hops = 0; hops < 4; hops += 1) at = direct.get(at) ?? at;
    return at;
  };
  return new Map([...direct.keys()].map((name) => [name, final(name)]));
}
