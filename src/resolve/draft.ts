/** A projection in the making: collects nodes, edges and what made neither, and unites what is said twice. */
import { type EdgeType, edgeKinds } from '../../schema/edges.ts';
import type { EntityLabel, NodeLabel } from '../../schema/nodes.ts';
import type { Evidence } from '../../schema/reading.ts';
import { type Claim, encodeClaim, joinClaims } from './claims.ts';
import type { Form } from './corpus/form.ts';
import { distinctEvidence, soundEvidence } from './evidence.ts';
import { labelOfId } from './ids.ts';
import type { Dropped, EdgeClaim, KeyValue, NodeClaim, Projection } from './projection.ts';

export interface EdgeDraft {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly key?: Readonly<Record<string, KeyValue>>;
  readonly claim?: Claim;
  readonly evidence: readonly Evidence[];
  /** How to speak of it where it makes no edge. */
  readonly text: string;
}

export interface Draft {
  /** Adds a node; `null`, and counted as dropped, where no word of the article shows it. */
  node(
    label: EntityLabel,
    id: string,
    identity: NodeClaim['identity'],
    claim: Claim,
    evidence: readonly Evidence[],
  ): string | null;
  edge(draft: EdgeDraft): void;
  /** Notes a form under which the article names something. */
  form(form: Form): void;
  /** Where it is decided what a node means; `null` for a node without a form. */
  formAt(id: string): { readonly root: string; readonly bucket: string; readonly name: string } | null;
  drop(kind: string, text: string, reason: string): void;
  finish(): Projection;
}

interface Said<T> {
  readonly value: T;
  readonly claim: Claim;
  readonly evidence: Evidence[];
}

const firstWord = (x: Said<unknown>): number => Math.min(...x.evidence.map((e) => e.start));
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** All that is said of one thing, as one: the earliest words first, so that no order of lists matters. */
function united<T>(said: readonly Said<T>[]): Said<T>[] {
  const [only] = said;
  if (only === undefined) return [];
  // Most things are said once.
  if (said.length === 1) return [{ ...only, evidence: distinctEvidence(only.evidence) }];
  const sorted = [...said].sort(
    (a, b) => firstWord(a) - firstWord(b) || compare(encodeClaim(a.claim), encodeClaim(b.claim)),
  );
  const [first = only, ...others] = sorted;
  const claim = others.reduce((sum, x) => joinClaims(sum, x.claim), first.claim);
  return [{ value: first.value, claim, evidence: distinctEvidence(sorted.flatMap((x) => x.evidence)) }];
}

const grouped = <T>(groups: Map<string, Said<T>[]>): Said<T>[] =>
  [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([, said]) => united(said));

const allows = (ends: readonly NodeLabel[], id: string): boolean => ends.includes(labelOfId(id));

const UNSHOWN = 'no words of the article show it';

/** An empty draft for an article whose text has this many UTF-16 units. */
export function createDraft(textLength: number): Draft {
  const nodes = new Map<string, Said<Omit<NodeClaim, 'claim' | 'evidence'>>[]>();
  const edges = new Map<string, Said<Omit<EdgeClaim, 'claim' | 'evidence'>>[]>();
  const dropped: Dropped[] = [];
  const forms = new Map<string, Form>();
  const put = <T>(groups: Map<string, Said<T>[]>, key: string, said: Said<T>): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [said]);
    else group.push(said);
  };
  const drop: Draft['drop'] = (kind, text, reason) => void dropped.push({ kind, text, reason });
  const problemOf = ({ type, from, to }: EdgeDraft): string | null => {
    if (from === to) return 'joins a thing with itself';
    if (allows(edgeKinds[type].from, from) && allows(edgeKinds[type].to, to)) return null;
    return `${type} cannot join ${labelOfId(from)} and ${labelOfId(to)}`;
  };
  return {
    drop,
    form: (form) => void forms.set(form.id, form),
    formAt: (id) => {
      const own = [...forms.values()].find((x) => x.root === id && x.of === null);
      const name = nodes.get(id)?.[0]?.value.identity['name'];
      return own === undefined ? null : { root: id, bucket: own.bucket, name: name ?? '' };
    },
    node(label, id, identity, claim, evidence) {
      const shown = soundEvidence(evidence, textLength);
      if (shown.length === 0) {
        drop(label.toLowerCase(), identity['name'] ?? '', UNSHOWN);
        return null;
      }
      put(nodes, id, { value: { label, id, identity }, claim, evidence: shown });
      return id;
    },
    edge(draft) {
      const { type, from, to, key = {}, claim = {}, text } = draft;
      const shown = soundEvidence(draft.evidence, textLength);
      const problem = shown.length === 0 ? UNSHOWN : problemOf(draft);
      if (problem !== null) drop(type, text, problem);
      else
        put(edges, JSON.stringify([type, from, to, key]), { value: { type, from, to, key }, claim, evidence: shown });
    },
    finish: () => ({
      nodes: grouped(nodes).map(({ value, claim, evidence }) => ({ ...value, claim, evidence })),
      edges: grouped(edges).map(({ value, claim, evidence }) => ({ ...value, claim, evidence })),
      dropped,
      forms: [...forms.values()].sort((a, b) => compare(a.id, b.id)),
    }),
  };
}
