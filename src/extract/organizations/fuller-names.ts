/** The fuller name that a body called by less of it has: by its place and level, by how it ends, by its initials. */
import type { OrganizationMention } from '../mentions/mention.ts';
import { isOfInitials } from './initials.ts';
import type { KnownNames } from './known-names.ts';
import { type KnownPlaces, stemOf } from './known-places.ts';
import { isTail } from './tails.ts';

/** `区党工委`: the level of a body before it. */
const LEVEL = /^(?<level>[省市区县州镇乡])(?<rest>.{2,})$/u;

/**
 * Whether a form is that of a body of a level, `区` and `党工委`: it ends with the body, and before that with the level. In
 * the paper of a place it is that place's.
 */
function isOfLevel(form: string, level: string, body: string, home: string | null): boolean {
  if (!form.endsWith(body)) return false;
  const place = form.slice(0, -body.length);
  if (home !== null && place !== level && !place.includes(stemOf(home))) return false;
  return /[省市区县州镇乡）]$/u.test(place) && place.replace(/（.*）$/u, '').endsWith(level);
}

/** The full name that a bare or levelled body stands for: `党工委`, `区党工委` → `临江区党工委`. */
export function fullerBody(name: string, known: KnownNames, places: KnownPlaces): string | null {
  const { level = '', rest = '' } = LEVEL.exec(name)?.groups ?? {};
  const home = level === '' ? null : places.home(level);
  const fits = known.all.filter(({ name: full, place, forms }) => {
    if (full.length <= name.length) return false;
    if (place !== null && full === place + name) return true;
    return level !== '' && forms.some((form) => isOfLevel(form, level, rest, home));
  });
  const distinct = new Set(fits.map((full) => full.name.replace(/（[^）]*）/gu, '')));
  return distinct.size === 1 ? (fits.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? null) : null;
}

/** The only name of the article whose end or initials a short form is. */
export function longerName({ name, kind }: OrganizationMention, known: KnownNames, places: KnownPlaces): string | null {
  if (kind === 'government' || kind === 'party') return null;
  const fits = known.all.filter(
    (full) =>
      full.kind === kind &&
      full.name.length > name.length &&
      (isTail(name, kind, full.forms, places) || (kind === 'company' && isOfInitials(name, full.name, places))),
  );
  const longest = fits.filter(
    (one) => !fits.some((other) => other !== one && isTail(one.name, kind, other.forms, places)),
  );
  return longest.length === 1 ? (longest[0]?.name ?? null) : null;
}
