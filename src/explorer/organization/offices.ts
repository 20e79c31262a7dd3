/** Who held an office, one after the other, with what is not known between them. */
import type { OrganizationQuery } from './organization.generated.ts';

type Organization = Extract<NonNullable<OrganizationQuery['node']>, { __typename: 'Organization' }>;
export type Held = Organization['tenures'][number];

/** Between two holders: nobody attested, two at once, or the one right after the other. */
export type Between = { readonly kind: 'gap' | 'both'; readonly from: string; readonly to: string };

export interface Office {
  readonly title: string;
  readonly holders: readonly { readonly held: Held; readonly before: Between | null }[];
}

/** What stands between the last day of one holder and the first of the next. */
function between(before: Held | undefined, after: Held): Between | null {
  if (before === undefined || before.lastSeen === null || after.firstSeen === null) return null;
  if (before.lastSeen < after.firstSeen) return { kind: 'gap', from: before.lastSeen, to: after.firstSeen };
  if (before.lastSeen > after.firstSeen) return { kind: 'both', from: after.firstSeen, to: before.lastSeen };
  return null;
}

/** Offices of many at once, of which nobody follows anybody. */
const shared = /委员|领导|成员|代表|常委|副|职工|记者|员工|教师/u;

/** The offices by title: those that one person holds at a time with their succession, in the order in which they are first seen. */
export function officesOf(tenures: readonly Held[]): Office[] {
  const byTitle = Map.groupBy(tenures, ({ title }) => title);
  return [...byTitle].map(([title, held]) => {
    const inOrder = held.toSorted((a, b) => (a.firstSeen ?? '~').localeCompare(b.firstSeen ?? '~'));
    const follows = !shared.test(title);
    return {
      title,
      holders: inOrder.map((one, n) => ({ held: one, before: follows ? between(inOrder[n - 1], one) : null })),
    };
  });
}
