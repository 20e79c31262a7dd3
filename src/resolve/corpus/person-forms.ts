/** The forms that articles give to a person: a name in a scope, with the posts that one article states of them. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import type { Position } from '../../../schema/reading.ts';
import { isOfficialKind } from '../official.ts';
import { type Form, makeForm } from './form.ts';

/** Where a post is held. Officials go from one public body to another; whoever works elsewhere is known by that body. */
export type Sphere = 'public' | 'body' | 'title';

export interface Post {
  /** The root of the organization and the bucket in which its meaning is decided; `null` where none is named. */
  readonly at: { readonly root: string; readonly bucket: string; readonly name: string } | null;
  readonly title: string;
  readonly sphere: Sphere;
  readonly past: boolean;
}

export interface PersonFacts {
  readonly name: string;
  readonly scope: string | null;
  /** Keeps apart where no scope is known. */
  readonly paper: string | null;
  readonly posts: readonly Post[];
  /** Of others whom the same article calls so: the `postsKey` of each. They are not this person. */
  readonly besides: readonly string[];
}

/** Bodies of the masses: led by officials. */
const MASS_BODY =
  /(?:总工会|妇联|妇女联合会|团[省市县区]?委|共青团\p{Script=Han}{0,8}委员会|科协|残联|文联|侨联|红十字会)$/u;
const PUBLIC_TITLE = /(?:书记|[省市县区镇乡]长|[市区县]领导|常委|局长|厅长|部长)$/u;

/** The sphere of a post in a body of this kind; `null` for the body where the article names none. */
export function sphereOf(organization: string | null, kind: OrganizationKind, title: string): Sphere {
  if (organization === null) return PUBLIC_TITLE.test(title) ? 'public' : 'title';
  return isOfficialKind(kind) || MASS_BODY.test(organization) ? 'public' : 'body';
}

export const isPast = ({ tenure }: Pick<Position, 'tenure'>): boolean => tenure === 'former' || tenure === 'removed';

const keyOf = ({ at, title, past }: Pick<Post, 'title' | 'past'> & { readonly at: { readonly root: string } | null }) =>
  JSON.stringify([at?.root ?? null, title, past]);

/** What tells the forms of one name from each other: the posts that they state. */
export function postsKey(posts: readonly Parameters<typeof keyOf>[0][]): string {
  return [...new Set(posts.map(keyOf))].sort().join(' ');
}

/** The form of one person of an article. */
export function personForm(root: string, { name, scope, paper, posts, besides }: PersonFacts): Form {
  const distinct = [...new Map(posts.map((x) => [keyOf(x), x])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const apart = besides.length === 0 ? {} : { besides: [...besides].sort() };
  const facts = { name, scope, paper: scope === null ? paper : null, posts: distinct.map(([, x]) => x), ...apart };
  return makeForm('Person', `p|${name}`, root, facts);
}
