/** One timeline of everything that an organization appears in, and the same as rows of a table. */
import type { AppearanceKind, AppearancesQuery } from './organization.generated.ts';

type Organization = Extract<NonNullable<AppearancesQuery['node']>, { __typename: 'Organization' }>;
export type Appearance = Organization['appearances']['edges'][number];

export const kinds = [
  'EVENT',
  'PROJECT',
  'FUNDING',
  'AWARD',
  'POSITION',
  'MENTION',
] as const satisfies readonly AppearanceKind[];

/** Without plain mentions, of which every article makes one more. */
export const telling: readonly AppearanceKind[] = kinds.filter((kind) => kind !== 'MENTION');

/** What a plain list of appearances says of the thing at the other end. */
export const nameOf = ({ node }: Appearance): string => ('title' in node ? (node.title ?? '') : node.name);

/** The sum that it is about: of a funding itself, of a project what is invested. */
export function sumOf({ amount, currency, node }: Appearance): { amount: number; currency: string | null } | null {
  if (amount !== null) return { amount, currency };
  if (node.__typename !== 'Project' || node.investment === null) return null;
  return { amount: node.investment, currency: node.currency };
}
