/** Which names of organizations in one article mean the same body, by rules that state their reason. */
import { flatMap } from '../../flat-map.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { fullerBody, longerName } from './fuller-names.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import type { KnownPlaces } from './known-places.ts';
import { shortensCompany } from './short-firms.ts';
import type { Apart } from './side-by-side.ts';

/** A town or village named after the place it lies in: `河口镇石桥村` is `石桥村`. */
const WITHIN =
  /^.{1,12}(?:省|市|区|县|旗|镇|乡|苏木|街道)(?<own>.{1,8}(?:镇|乡|苏木|街道|街道办事处|村|嘎查|社区|村委会))$/u;

/** The name that stands for the body of a mention: the one alone that it can shorten; a village's own. */
function target(mention: OrganizationMention, known: KnownNames, places: KnownPlaces): string | null {
  const { name } = mention;
  const sameForm = (known.withForm.get(name) ?? []).filter((full) => full.name.length > name.length);
  const [only] = sameForm;
  if (only !== undefined && sameForm.length === 1) return only.name;
  if (mention.kind === 'company' || mention.name.endsWith('合作社')) {
    const fits = flatMap(known.all, (candidate) => (shortensCompany(name, candidate.name) ? [candidate.name] : []));
    // Of two that are the same company the fuller stands.
    const full = fits.filter((one) => !fits.some((other) => shortensCompany(one, other)));
    const groups = full.filter((candidate) => candidate.includes('集团') === name.includes('集团'));
    if (full.length === 0) return longerName(mention, known, places);
    return full.length === 1 ? (full[0] ?? null) : groups.length === 1 ? (groups[0] ?? null) : null;
  }
  if (mention.kind === 'subdistrict' || mention.kind === 'village') return WITHIN.exec(name)?.groups?.['own'] ?? null;
  if (mention.area) return null;
  const fuller = fullerBody(name, known, places) ?? longerName(mention, known, places);
  if (fuller !== null || mention.kind !== 'government' || name.length < 3) return fuller;
  const ending = known.all.filter(
    (full) => full.name !== name && full.place === null && full.forms.some((form) => form.endsWith(name)),
  );
  return ending.length === 1 ? (ending[0]?.name ?? null) : null;
}

/**
 * For each name in the article the one that stands for its body: the fullest. No body has two names that a sentence sets
 * side by side, nor two that lead to one.
 *
 * @param stated what the article itself says of names
 */
export function sameNames(
  all: readonly OrganizationMention[],
  stated: ReadonlyMap<string, string>,
  apart: Apart,
  places: KnownPlaces,
): Map<string, string> {
  const direct = new Map<string, string>(stated);
  const known = knownNames(all);
  const once = new Map(all.map((mention) => [`${mention.kind} ${mention.area} ${mention.name}`, mention]));
  const final = (name: string): string => {
    let at = name;
    for (let hops = 0; hops < 4; hops += 1) at = direct.get(at) ?? at;
    return at;
  };
  const parted = (name: string, full: string): boolean =>
    [full, ...[...direct.keys()].filter((other) => final(other) === final(full))].some((other) => apart(name, other));
  for (const mention of once.values()) {
    const full = direct.get(mention.name) ?? target(mention, known.besides(mention.name, apart), places);
    if (full === null || full === mention.name) continue;
    if (direct.has(mention.name) || !parted(mention.name, full)) direct.set(mention.name, full);
  }
  return new Map([...direct.keys()].map((name) => [name, final(name)]));
}
