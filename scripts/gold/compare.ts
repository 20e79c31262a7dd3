/** Matches annotated entries with extracted ones, one to one. */

export interface Entry {
  readonly doubt?: boolean | undefined;
}

export interface Compared<G, O> {
  /** What was matched, doubtful annotations included. */
  readonly pairs: readonly (readonly [G, O])[];
  /** Extracted, and certain annotations say so. */
  readonly right: readonly O[];
  /** Extracted, and only doubtful annotations say so: neither rewarded nor punished. */
  readonly optional: readonly O[];
  /** Extracted, and no annotation says so. */
  readonly extra: readonly O[];
  /** Annotated without doubt, and not extracted. */
  readonly missed: readonly G[];
}

/**
 * The best matches first, each entry in one of them.
 *
 * @param same how well two entries match; 0 when they do not.
 */
export function compare<G extends Entry, O>(
  gold: readonly G[],
  out: readonly O[],
  same: (gold: G, out: O) => number,
): Compared<G, O> {
  const candidates = gold.flatMap((g, i) =>
    out.map((o, j) => ({ g, o, i, j, score: same(g, o) })).filter((x) => x.score > 0),
  );
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const ofGold = new Map<G, O>();
  const used = new Set<O>();
  for (const { g, o } of candidates)
    if (!ofGold.has(g) && !used.has(o)) {
      ofGold.set(g, o);
      used.add(o);
    }
  const pairs = gold.flatMap((g) => {
    const o = ofGold.get(g);
    return o === undefined ? [] : [[g, o] as const];
  });
  const doubtful = (o: O): boolean => gold.some((g) => g.doubt === true && same(g, o) > 0);
  const unused = out.filter((o) => !used.has(o));
  return {
    pairs,
    right: pairs.filter(([g]) => g.doubt !== true).map(([, o]) => o),
    optional: [...pairs.filter(([g]) => g.doubt === true).map(([, o]) => o), ...unused.filter(doubtful)],
    extra: unused.filter((o) => !doubtful(o)),
    missed: gold.filter((g) => g.doubt !== true && !ofGold.has(g)),
  };
}
