/** Which names of organizations in one article mean the same body, by rules that state their reason. */
import { words } from '../../lexicon/lexicon.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { placePart } from '../mentions/positions.ts';
import { shortensFully } from './brands.ts';

const SHORT_BODIES = words('organizations/short-bodies').map((pair) => pair.split('='));
const BRACKETED = /^(?<first>[^（]+)（(?<second>[^（）]+)）(?<rest>.*)$/u;
const LEVEL = /^(?<level>[省市区县州镇乡])(?<rest>.{2,})$/u;
/** A town or village named after the place it lies in: `河口镇石桥村` is `石桥村`. */
const WITHIN = /^.{1,12}(?:省|市|区|县|镇|乡|街道)(?<own>.{1,8}(?:镇|乡|街道|街道办事处|村|社区|村委会))$/u;
const COMPANY_ENDING =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|药业|乳业|实业|厂|(?:股份|专业|经济)?合作社)$/u;

/** Every way to print a name: without its brackets, with the short form of its body. */
export function formsOf(name: string): string[] {
  const bracket = BRACKETED.exec(name)?.groups;
  const plain =
    bracket === undefined
      ? [name]
      : [
          name,
          `${bracket['first']}${bracket['rest']}`,
          ...(bracket['rest'] === '' || COMPANY_ENDING.test(name) ? [] : [`${bracket['second']}${bracket['rest']}`]),
        ];
  const area = bracket !== undefined && bracket['rest'] === '' ? [`${bracket['second']}`] : [];
  const term = plain
    .map((form) => form.replace(/第[一二三四五六七八九十百]+届/u, ''))
    .filter((form) => !plain.includes(form));
  const short = SHORT_BODIES.flatMap(([full = '', brief = '']) =>
    [...plain, ...term]
      .filter((form) => form.endsWith(full) && full !== '')
      .map((form) => form.slice(0, -full.length) + brief),
  );
  return [...plain, ...area, ...term, ...short];
}

/** The names of an article, with the forms of each made once. */
interface Known {
  readonly names: readonly string[];
  readonly forms: (name: string) => readonly string[];
}

function knownNames(all: readonly OrganizationMention[]): Known {
  const forms = new Map<string, readonly string[]>();
  for (const { name } of all) if (!forms.has(name)) forms.set(name, formsOf(name));
  return { names: [...forms.keys()], forms: (name) => forms.get(name) ?? [] };
}

/** Whether `short` can be a short form of the full name of a company: `江禾公司` of `江禾生物科技（云州）有限公司`. */
export function shortensCompany(short: string, full: string): boolean {
  const ending = COMPANY_ENDING.exec(short)?.[0];
  if (full === short || !COMPANY_ENDING.test(full)) return false;
  if (shortensFully(short, full)) return true;
  if (ending === undefined) return false;
  const core = short.slice(0, -ending.length);
  const place = full.replace(/^.{2,6}?(?:省|市|县|区)/u, '');
  return (
    core.length >= 2 &&
    core.length <= 6 &&
    short.length < full.length &&
    (full.startsWith(core) || place.startsWith(core) || full.slice(2).startsWith(core))
  );
}

/** The full name that a bare or levelled body stands for: `党工委`, `区党工委` → `临江区党工委`. */
function fullerBody(name: string, known: Known): string | null {
  const level = LEVEL.exec(name)?.groups;
  const fits = known.names.filter((full) => {
    if (full === name || full.length <= name.length) return false;
    const place = placePart(full);
    if (place !== null && full === place + name) return true;
    if (level === undefined) return false;
    return known.forms(full).some(
      (form) =>
        form.endsWith(level['rest'] ?? '\n') &&
        /[省市区县州镇乡）]$/u.test(form.slice(0, -(level['rest'] ?? '').length)) &&
        form
          .slice(0, -(level['rest'] ?? '').length)
          .replace(/（.*）$/u, '')
          .endsWith(level['level'] ?? '\n'),
    );
  });
  const distinct = new Set(fits.map((full) => full.replace(/（[^）]*）/gu, '')));
  return distinct.size === 1 ? (fits.sort((a, b) => b.length - a.length)[0] ?? null) : null;
}

function target(mention: OrganizationMention, known: Known): string | null {
  const { name } = mention;
  const { names } = known;
  const sameForm = names.filter((full) => full.length > name.length && known.forms(full).includes(name));
  const [only] = sameForm;
  if (only !== undefined && sameForm.length === 1) return only;
  if (mention.kind === 'company' || mention.name.endsWith('合作社')) {
    const full = names.filter((candidate) => shortensCompany(name, candidate));
    const groups = full.filter((candidate) => candidate.includes('集团') === name.includes('集团'));
    return full.length === 1 ? (full[0] ?? null) : groups.length === 1 ? (groups[0] ?? null) : null;
  }
  if (mention.kind === 'subdistrict' || mention.kind === 'village') return WITHIN.exec(name)?.groups?.['own'] ?? null;
  if (mention.area) return null;
  const fuller = fullerBody(name, known);
  if (fuller !== null) return fuller;
  const ending = names.filter(
    (full) =>
      full !== name &&
      name.length >= 3 &&
      placePart(full) === null &&
      known.forms(full).some((form) => form.endsWith(name)),
  );
  return ending.length === 1 && mention.kind === 'government' ? (ending[0] ?? null) : null;
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

const STATED = /(?<full>[^，。；：！？、]{4,40})（(?:以下)?(?:简称|又称)[：“”]*(?<short>[^“”（）]{2,12})”?）/gu;

/** Short forms that the article itself introduces: `…有限公司（以下简称“江禾生物”）`. */
export function statedShortNames(text: string, all: readonly OrganizationMention[]): Map<string, string> {
  const stated = new Map<string, string>();
  if (!text.includes('简称') && !text.includes('又称')) return stated;
  for (const match of text.matchAll(STATED)) {
    const { full = '', short = '' } = match.groups ?? {};
    const named = all.filter((o) => full.endsWith(o.name)).sort((a, b) => b.name.length - a.name.length)[0];
    if (named !== undefined) stated.set(short, named.name);
  }
  return stated;
}
