/** Which of the offices of a person tells best who it is. */
import type { Text } from '../language/zh.ts';

interface Office {
  readonly title: string;
  readonly lastSeen: string | null;
  readonly organization: { readonly name: string };
}

/** The offices that were attested last, those that say most first: `临江区 区委副书记、区长`; empty where none is known. */
export function latestOffice(
  positions: readonly Office[],
  { between, betweenMore }: Pick<Text, 'between' | 'betweenMore'>,
): string {
  const last = positions.reduce((day, { lastSeen }) => ((lastSeen ?? '') > day ? (lastSeen ?? '') : day), '');
  const now = positions.filter(({ lastSeen }) => (lastSeen ?? '') === last);
  const named = now.filter(({ title }) => !title.endsWith('领导'));
  const bodies = Map.groupBy(named.length > 0 ? named : now, ({ organization }) => organization.name);
  return [...bodies].map(([body, held]) => `${body} ${held.map(({ title }) => title).join(between)}`).join(betweenMore);
}
