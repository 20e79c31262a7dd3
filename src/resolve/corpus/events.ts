/** Which event each report means: the reports of a day that are alike are one event, the surest likeness first. */
import { z } from 'zod';
import { eventType } from '../../../schema/kinds.ts';
import { groupBy } from '../../group.ts';
import { decideFollowUps, isFollowUp } from './follow-ups.ts';
import { type Decided, type Doubt, type Form, type Meaning, meaningKey } from './form.ts';
import { decideLone, isLone } from './lone.ts';
import { excludes, type Likeness, likeness, SAME } from './same-event.ts';

const list = z.array(z.string());
const facts = z.object({
  article: z.string(),
  name: z.string(),
  type: eventType,
  timeOfDay: z.string().nullable(),
  hosted: z.boolean(),
  organizers: list,
  heads: list,
  people: list,
  places: list,
});

interface Report extends z.infer<typeof facts> {
  readonly id: string;
  readonly root: string;
  readonly bucket: string;
}
interface Pair extends Likeness {
  readonly a: Report;
  readonly b: Report;
}

const read = ({ id, root, bucket, facts: json }: Form): Report => ({
  id,
  root,
  bucket,
  ...facts.parse(JSON.parse(json)),
});

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function pairsOf(reports: readonly Report[]): Pair[] {
  const pairs = reports.flatMap((a, i) =>
    reports.slice(i + 1).flatMap((b): Pair | [] => {
      const alike = likeness(a, b);
      return alike === null ? [] : { a, b, ...alike };
    }),
  );
  return pairs.sort((x, y) => y.score - x.score || text(x.a.id, y.a.id) || text(x.b.id, y.b.id));
}

/** How much likelier one of two events must be for a report that fits both. */
const CLEARLY = 0.2;

/** Reports that fit two events which are not one, neither clearly better: they stay for themselves. */
function torn(pairs: readonly Pair[]): ReadonlySet<string> {
  const partners = new Map<string, { readonly other: Report; readonly score: number }[]>();
  const add = (id: string, other: Report, score: number) =>
    partners.set(id, [...(partners.get(id) ?? []), { other, score }]);
  for (const { a, b, score } of pairs) {
    if (score < SAME || excludes(a, b) !== null) continue;
    add(a.id, b, score);
    add(b.id, a, score);
  }
  const isTorn = (fits: readonly { readonly other: Report; readonly score: number }[]): boolean => {
    const best = Math.max(...fits.map((x) => x.score));
    const likely = fits.filter((x) => x.score > best - CLEARLY).map((x) => x.other);
    return likely.some((x, i) => likely.slice(i + 1).some((y) => excludes(x, y) !== null));
  };
  return new Set([...partners].filter(([, fits]) => isTorn(fits)).map(([id]) => id));
}

/** The report after which an event is called: one that states its host, its time of day, the longest name. */
const fullest = (a: Report, b: Report): number =>
  Number(b.hosted) - Number(a.hosted) ||
  Number(b.timeOfDay !== null) - Number(a.timeOfDay !== null) ||
  b.name.length - a.name.length ||
  text(a.root, b.root);

function meaningsOf(group: readonly Report[], reasons: ReadonlyMap<string, string>): (readonly [string, Meaning])[] {
  const [first] = [...group].sort(fullest);
  if (first === undefined) return [];
  return group.map(({ id, root }) => {
    const joined = root !== first.root;
    const why = joined ? (reasons.get(id) ?? 'alike to another report of it') : null;
    return [
      id,
      { entity: first.root, name: first.name, scope: null, rule: joined ? 'reports of one event' : null, reason: why },
    ];
  });
}

function decideBucket(reports: readonly Report[]): Decided {
  const groups = new Map(reports.map((x) => [x.id, [x]]));
  const reasons = new Map<string, string>();
  const doubts: Doubt[] = [];
  const left: Pair[] = [];
  const pairs = pairsOf(reports);
  const undecided = torn(pairs);
  for (const pair of pairs) {
    const [one, two] = [groups.get(pair.a.id) ?? [], groups.get(pair.b.id) ?? []];
    if (one === two) continue;
    const apart = one.some((x) => two.some((y) => excludes(x, y) !== null));
    const unsure = pair.a.root !== pair.b.root && (undecided.has(pair.a.id) || undecided.has(pair.b.id));
    if (pair.score < SAME || apart || unsure) left.push(pair);
    else {
      const both = [...one, ...two];
      for (const x of both) groups.set(x.id, both);
      for (const x of [pair.a, pair.b]) if (!reasons.has(x.id)) reasons.set(x.id, pair.reason);
    }
  }
  const meanings = new Map([...new Set(groups.values())].flatMap((group) => meaningsOf(group, reasons)));
  const seen = new Set<string>();
  for (const { a, b, score, reason } of left) {
    const [x = '', y = ''] = [meanings.get(a.id)?.entity ?? a.root, meanings.get(b.id)?.entity ?? b.root].sort(text);
    if (x === y || seen.has(`${x} ${y}`) || a.article === b.article) continue;
    seen.add(`${x} ${y}`);
    const against = excludes(a, b);
    doubts.push({
      bucket: a.bucket,
      a: x,
      b: y,
      rule: 'like events of one day',
      reason: against === null ? reason : `${reason}; but ${against}`,
      score: against === null ? score : score / 4,
    });
  }
  return { meanings, doubts };
}

/**
 * Decides over all forms of the buckets given. `known` answers what a root of another bucket means, by `meaningKey`.
 * The same forms give the same meanings, in whatever order they come.
 */
export function decideEvents(forms: readonly Form[], known: ReadonlyMap<string, Meaning> = new Map()): Decided {
  const dated = forms.filter((x) => !isFollowUp(x) && !isLone(x)).sort((a, b) => text(a.id, b.id));
  const buckets = groupBy(dated.map(read), (x) => x.bucket);
  const all = [...buckets.values()].map(decideBucket);
  const meanings = new Map(all.flatMap((x) => [...x.meanings]));
  const decided = new Map(known);
  for (const form of dated) {
    const meaning = meanings.get(form.id);
    if (meaning !== undefined) decided.set(meaningKey(form), meaning);
  }
  const later = decideFollowUps(forms.filter(isFollowUp), (target) => decided.get(meaningKey(target)));
  return {
    meanings: new Map([...meanings, ...later.meanings, ...decideLone(forms.filter(isLone)).meanings]),
    doubts: [...all.flatMap((x) => x.doubts), ...later.doubts],
  };
}
