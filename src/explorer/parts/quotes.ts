/** In which order the quotes of a fact are shown. */

/** Where the article of a quote stands. */
interface Dated {
  readonly confidence: number;
  readonly article: { readonly publishedOn: string | null };
}

const dayOf = ({ article }: Dated): string => article.publishedOn ?? '';

/**
 * Those of a day first: papers of that day or the next ones, the soonest before the later, then the earlier ones from the
 * newest on. Without a day the newest first; of one day the surest.
 */
export function inOrder<Quote extends Dated>(quotes: readonly Quote[], on: string | null): Quote[] {
  return quotes.toSorted((a, b) => {
    const [one, two] = [dayOf(a), dayOf(b)];
    const [oneIsAfter, twoIsAfter] = on === null ? [false, false] : [one >= on, two >= on];
    const days = oneIsAfter && twoIsAfter ? one.localeCompare(two) : two.localeCompare(one);
    return Number(twoIsAfter) - Number(oneIsAfter) || days || b.confidence - a.confidence;
  });
}
