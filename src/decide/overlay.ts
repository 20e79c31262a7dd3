/**
 * What the decisions in force make of what the rules say, for one label. A function of the decisions and of the forms
 * that are said today: no order of loading or deciding matters.
 */
import type { Anchor, Decision, ThingDecision } from '../../schema/decision.ts';
import { type Ground, Units } from './ground.ts';
import { type Blocked, groupsOf, type Link } from './groups.ts';
import { type Piece, type Rules, split } from './split.ts';
import type { Verdict } from './verdict.ts';

type Of<K extends Decision['kind']> = Extract<ThingDecision, { readonly kind: K }>;

export interface Overlay {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Two entities that people keep apart, as `<id> <id>`, sorted. */
  readonly apart: ReadonlySet<string>;
  readonly blocked: readonly Blocked[];
  readonly units: Units;
  /** By unit: what it has become. */
  readonly finals: ReadonlyMap<string, Verdict>;
}

const ofKind = <K extends ThingDecision['kind']>(decisions: readonly ThingDecision[], kind: K): Of<K>[] =>
  decisions.filter((x): x is Of<K> => x.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** Splits what the rules have made one and people keep apart; answers the pieces by their ids. */
async function splitAll(units: Units, aparts: readonly Of<'keepApart'>[], rules: Rules): Promise<Map<string, Piece>> {
  const pieces = new Map<string, Piece>();
  for (const { id, about } of aparts)
    for (const [a, b] of pairs(about)) {
      const unit = units.resolve(a);
      if (unit !== units.resolve(b) || !units.isThere(unit)) continue;
      for (const piece of await split(units, unit, [a, b], rules, id)) pieces.set(piece.id, piece);
    }
  return pieces;
}

interface Naming {
  readonly units: Units;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly merged: ReadonlySet<string>;
  readonly renames: readonly { readonly unit: string; readonly name: string }[];
  readonly suppressed: ReadonlySet<string>;
}

/** What a group is from now on: the unit that others were merged into, with the name that people gave. */
function finalOf(group: readonly string[], { units, pieces, merged, renames, suppressed }: Naming): Verdict | null {
  const [first] = group
    .filter((x) => units.isThere(x))
    .sort((a, b) => Number(merged.has(a)) - Number(merged.has(b)) || (a < b ? -1 : 1));
  if (first === undefined) return null;
  const identity = pieces.get(first) ?? units.formsOf(first)[0]?.meaning;
  const rename = renames.find((x) => x.unit === first) ?? renames.find((x) => group.includes(x.unit));
  return {
    entity: group.some((x) => suppressed.has(x)) ? null : first,
    name: rename?.name ?? identity?.name ?? '',
    scope: identity?.scope ?? null,
    renamed: rename !== undefined,
  };
}

function verdictsOf(
  units: Units,
  finals: ReadonlyMap<string, Verdict>,
  anchors: readonly Anchor[],
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const pieced = new Set(units.pieces.values());
  for (const [unit, verdict] of finals) if (!pieced.has(unit) && units.isThere(unit)) verdicts.set(unit, verdict);
  for (const [form, unit] of units.pieces) {
    const verdict = finals.get(unit);
    if (verdict !== undefined) verdicts.set(form, verdict);
  }
  for (const [mention, unit] of units.mentions) {
    const verdict = finals.get(unit);
    if (verdict !== undefined) verdicts.set(mention, verdict);
  }
  // An id that is no entity's any more answers as what it has become.
  for (const anchor of anchors) {
    const verdict = finals.get(units.resolve(anchor));
    if (verdict !== undefined && verdict.entity !== anchor.id && !units.isEntity(anchor.id))
      verdicts.set(anchor.id, verdict);
  }
  return verdicts;
}

/** Pairs of entities that people keep apart. */
function apartOf(links: readonly Link[], finals: ReadonlyMap<string, Verdict>): Set<string> {
  const all = links.flatMap(({ units }) => pairs(units.map((x) => finals.get(x)?.entity ?? x)));
  return new Set(all.filter(([a, b]) => a !== b).map((x) => [...x].sort().join(' ')));
}

/** @param decisions in force, of one label. */
export async function overlay(decisions: readonly ThingDecision[], ground: Ground, rules: Rules): Promise<Overlay> {
  const units = new Units(ground);
  const aparts = ofKind(decisions, 'keepApart');
  const pieces = await splitAll(units, aparts, rules);
  const link = ({ id, about }: ThingDecision): Link => ({ decision: id, units: about.map((x) => units.resolve(x)) });
  const kept = aparts.map(link);
  const { groups, blocked, merged } = groupsOf(ofKind(decisions, 'merge').map(link), kept);
  const renames = ofKind(decisions, 'rename').map(({ about: [about], name }) => ({ unit: units.resolve(about), name }));
  // Better one too many than somebody shown who must not be.
  const suppressed = new Set(
    ofKind(decisions, 'suppress').flatMap(({ about: [about] }) => [...units.votes(about).keys()]),
  );
  const naming: Naming = { units, pieces, merged, renames, suppressed };
  const grouped = new Set(groups.flat());
  const alone = [...pieces.keys(), ...renames.map((x) => x.unit), ...suppressed].filter((x) => !grouped.has(x));
  const finals = new Map<string, Verdict>();
  for (const group of [...groups, ...[...new Set(alone)].map((x) => [x])]) {
    const verdict = finalOf(group, naming);
    if (verdict !== null) for (const unit of group) finals.set(unit, verdict);
  }
  const anchors = decisions.flatMap((x): readonly Anchor[] => x.about);
  return { verdicts: verdictsOf(units, finals, anchors), apart: apartOf(kept, finals), blocked, units, finals };
}
