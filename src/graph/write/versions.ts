/**
 * Which of several versions of an article stands. Articles of one publication, day, page and headline are versions of
 * each other, unless one file prints them side by side; a record says which of two corrects the other. Where none does,
 * the text that calls itself corrected stands, then the fuller one, then the greater id: whatever the order of loading.
 */
import { groupBy } from '../../group.ts';

/** What tells versions apart. */
export interface Version {
  readonly id: string;
  readonly slot: string | null;
  readonly sourceUri: string | null;
  /** The greater stands, as text. */
  readonly rank: string;
}

/** One article is the corrected version of another. */
export interface Replacement {
  readonly article: string;
  readonly replaces: string;
}

const CORRECTED = /[（(【]?(?:更正|订正|勘误|修订)/u;

/** How a version ranks among those of its slot; its head and its end tell whether it calls itself corrected. */
export function rankOf({
  id,
  text,
  subtitle,
  section,
}: Pick<ArticleText, 'id' | 'text' | 'subtitle' | 'section'>): string {
  const told = [subtitle ?? '', section ?? '', text.slice(0, 20), text.slice(-40)].some((x) => CORRECTED.test(x));
  return `${Number(told)} ${String(text.length).padStart(9, '0')} ${id}`;
}

interface ArticleText {
  readonly id: string;
  readonly text: string;
  readonly subtitle: string | null;
  readonly section: string | null;
}

/** Those of one slot that stand: what one file prints side by side stands or gives way together. */
function best(rest: readonly Version[]): Version[] {
  const editions = [...groupBy(rest, (x) => x.sourceUri ?? x.id).values()];
  const rank = (edition: readonly Version[]) =>
    edition
      .map((x) => x.rank)
      .sort()
      .at(-1) ?? '';
  return editions.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? [];
}

/** The ids of all that stand, of all versions that are known of some slots. */
export function standing(versions: readonly Version[], replacements: readonly Replacement[]): Set<string> {
  const known = new Map(versions.map((x) => [x.id, x]));
  const by = groupBy(
    replacements.filter((x) => known.has(x.article)),
    (x) => x.replaces,
  );
  const ids: string[] = [];
  for (const members of groupBy(versions, (x) => x.slot ?? x.id).values()) {
    const rest = members.filter((x) => !by.has(x.id));
    const own = new Set(members.map((x) => x.id));
    const isCircle = rest.length === 0 && members.every((x) => by.get(x.id)?.every((y) => own.has(y.article)));
    // Each corrects the next: as if nobody had said so.
    ids.push(...best(isCircle ? members : rest).map((x) => x.id));
  }
  return new Set(ids);
}
