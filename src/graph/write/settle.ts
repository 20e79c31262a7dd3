/** An article's projection once it is known which entity each of its forms means, and what people have decided of it. */
import type { FactDecision } from '../../../schema/decision.ts';
import type { Evidence } from '../../../schema/reading.ts';
import { decideFacts } from '../../decide/facts.ts';
import { hideNames } from '../../decide/hide.ts';
import { type Verdict, type Verdicts, verdictOn } from '../../decide/verdict.ts';
import { type Claim, encodeClaim } from '../../resolve/claims.ts';
import type { Meaning } from '../../resolve/corpus/form.ts';
import { createDraft } from '../../resolve/draft.ts';
import type { Dropped, KeyValue, NodeClaim } from '../../resolve/projection.ts';
import type { Prepared } from './prepare.ts';
import { type EdgeSpot, spotText } from './spots.ts';

interface SettledNode {
  readonly id: string;
  readonly identity: NodeClaim['identity'];
  /** The name that people gave it. */
  readonly called: string | null;
  readonly claim: string;
  readonly evidence: readonly Evidence[];
}

interface SettledEdge extends EdgeSpot {
  readonly properties: Readonly<Record<string, KeyValue>>;
  readonly claim: string;
  readonly evidence: readonly Evidence[];
}

/** What an article writes. */
export interface Settled {
  readonly article: string;
  readonly nodes: readonly SettledNode[];
  readonly edges: readonly SettledEdge[];
  /** The edges that the article supports, as `spotText`. */
  readonly spots: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** What is known beyond the article. */
export interface Known {
  /** By the id of a form. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly verdicts: Verdicts;
  readonly facts: readonly FactDecision[];
}

const listOf = (value: Claim[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** The article's own name for the thing is one of its aliases. */
function withNames({ identity, claim }: NodeClaim, name: string): Claim {
  if (!('name' in identity)) return claim;
  const names = [...listOf(claim['aliases']), identity['name'] ?? name];
  return { ...claim, aliases: [...new Set(names)].filter((x) => x !== name).sort() };
}

/** What each root of an article stands for; `null` for who must not be shown. */
export function standings(
  { article, local }: Prepared,
  { meanings, verdicts }: Omit<Known, 'facts'>,
): Map<string, Verdict> {
  const pairs = local.forms.flatMap((form): [string, Verdict][] => {
    const meaning = meanings.get(form.id);
    if (form.of !== null || meaning === undefined) return [];
    return [[form.root, verdictOn(form, meaning, verdicts, article.id) ?? { ...meaning, renamed: false }]];
  });
  return new Map(pairs);
}

export function settle(prepared: Prepared, known: Known): Settled {
  const { article } = prepared;
  const byRoot = standings(prepared, known);
  const hidden = new Set([...byRoot].flatMap(([root, { entity }]) => (entity === null ? [root] : [])));
  const local = hideNames(decideFacts({ id: article.id, slot: prepared.slot }, prepared.local, known.facts), hidden);
  const idOf = (id: string): string => byRoot.get(id)?.entity ?? id;
  const draft = createDraft(article.text.length);
  const called = new Map<string, string>();
  const isNamedByArticles = ({ label, identity }: NodeClaim) => label === 'Organization' || !('name' in identity);
  for (const node of local.nodes) {
    const { label, id, identity, claim, evidence } = node;
    const standing = byRoot.get(id);
    if (standing === undefined || standing.entity === null) draft.node(label, id, identity, claim, evidence);
    else {
      const { entity, name, scope, renamed } = standing;
      const own = 'scope' in identity ? { name, scope } : 'name' in identity ? { ...identity, name } : identity;
      if (renamed && isNamedByArticles(node)) called.set(entity, name);
      draft.node(label, entity, own, withNames(node, name), evidence);
    }
  }
  for (const edge of local.edges)
    draft.edge({
      ...edge,
      from: idOf(edge.from),
      to: idOf(edge.to),
      text: `${edge.type} of one thing under two names`,
    });
  const { nodes, edges, dropped } = draft.finish();
  const settled = edges.map(({ key, claim, ...edge }) => ({
    ...edge,
    key: JSON.stringify(key),
    properties: key,
    claim: encodeClaim(claim),
  }));
  return {
    article: article.id,
    nodes: nodes.map(({ id, identity, claim, evidence }) => ({
      ...{ id, identity, evidence },
      called: called.get(id) ?? null,
      claim: encodeClaim(claim),
    })),
    edges: settled,
    spots: settled.map(spotText),
    dropped,
  };
}
