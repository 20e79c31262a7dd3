/** Who a person is: a name within a scope, so that namesakes of different places stay two people. */
import type { PersonClaim, Position } from '../../schema/reading.ts';
import { entityId } from './ids.ts';
import { normalizeName } from './names.ts';
import { afterPlace, isNational, regionOf, samePlace, withoutProvince } from './places.ts';

/** `reason` says in words why the scope is this one. `null` where nothing tells the place. */
export interface PersonScope {
  readonly scope: string | null;
  readonly reason: string;
}

const NATIONAL_TITLE = /^(?:中共中央|中央|总书记|国家(?:副)?主席|国务院|全国)/u;
const byText = (a: Position, b: Position): number => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);

/** What one position says: a scope of its own, `home` for the paper's place, `null` for nothing. */
function scopeOfPosition(position: Position, home: string | null): string | null {
  const organization = withoutProvince(normalizeName(position.organization ?? ''), home);
  if (isNational(organization, home) || (organization === '' && NATIONAL_TITLE.test(position.title))) return '全国';
  if (home !== null && organization !== '' && afterPlace(organization, home) !== null) return home;
  const region = regionOf(organization);
  if (region === null) return /^市(?:$|委|政|人|纪|长)/u.test(organization) ? home : null;
  return home !== null && samePlace(region, home) ? home : region;
}

/**
 * The scope in which a person's name means one person: the paper's own place, unless a position belongs to another
 * province or city, or to the whole country. A position of the paper's place wins over others; among the others, one
 * held now wins over a former one, then the first in the text.
 *
 * @param home the place of the paper.
 */
export function personScope(home: string | null, claim: PersonClaim): PersonScope {
  const held = claim.positions.filter((x) => x.tenure !== 'former' && x.tenure !== 'removed');
  for (const positions of [held, claim.positions]) {
    const stated = [...positions].sort(byText).flatMap((x) => {
      const scope = scopeOfPosition(x, home);
      return scope === null ? [] : [{ scope, words: `${x.organization ?? ''}${x.title}` }];
    });
    const local = stated.find((x) => x.scope === home);
    const first = local ?? stated[0];
    if (first !== undefined) return { scope: first.scope, reason: `position "${first.words}"` };
  }
  return { scope: home, reason: home === null ? 'no position or paper tells the place' : 'the paper is of this place' };
}

/**
 * The id of the person whom a claim means in a scope; where no scope is known, the paper keeps namesakes apart.
 * `anchor` is what tells namesakes of one article apart.
 */
export function personId(
  claim: Pick<PersonClaim, 'name'>,
  scope: string | null,
  paper: string | null,
  anchor?: string,
): string {
  const identity = [normalizeName(claim.name), scope, scope === null ? paper : null];
  return entityId('Person', anchor === undefined ? identity : [...identity, anchor]);
}
