/** Which units people have made one. To keep apart is stronger than to merge: what is wrongly one harms more than what is wrongly two. */

/** A merge or a keeping apart, of units: the first of a merge is the one that stays. */
export interface Link {
  readonly decision: string;
  readonly units: readonly string[];
}

/** A merge that is not in effect, and the decision that keeps it so. */
export interface Blocked {
  readonly merge: string;
  readonly by: string;
}

export interface Groups {
  /** Only groups of two or more. */
  readonly groups: readonly (readonly string[])[];
  readonly blocked: readonly Blocked[];
  /** Units that some merge in effect has put into another. */
  readonly merged: ReadonlySet<string>;
}

const byDecision = (a: Link, b: Link): number => (a.decision < b.decision ? -1 : Number(a.decision > b.decision));

/** Unites what is merged, in the order of the decisions' ids, so that the same decisions give the same groups. */
export function groupsOf(merges: readonly Link[], aparts: readonly Link[]): Groups {
  const groups = new Map<string, readonly string[]>();
  const blocked: Blocked[] = [];
  const merged = new Set<string>();
  const groupOf = (unit: string): readonly string[] => groups.get(unit) ?? [unit];
  const guard = (a: readonly string[], b: readonly string[]): string | null =>
    aparts.find(({ units }) => {
      const [inA, inB] = [units.filter((x) => a.includes(x)), units.filter((x) => b.includes(x))];
      return inA.length > 0 && inB.length > 0;
    })?.decision ?? null;
  const kept = [...aparts].sort(byDecision);
  for (const { decision, units } of [...merges].sort(byDecision)) {
    const [first, ...others] = units;
    if (first === undefined) continue;
    for (const other of others) {
      const [one, two] = [groupOf(first), groupOf(other)];
      if (one === two || one.includes(other)) continue;
      const by = kept.length === 0 ? null : guard(one, two);
      if (by !== null) blocked.push({ merge: decision, by });
      else {
        const both = [...one, ...two];
        for (const unit of both) groups.set(unit, both);
        merged.add(other);
      }
    }
  }
  const distinct = [...new Set(groups.values())].map((x) => [...x].sort());
  return { groups: distinct, blocked, merged };
}
