/** An article's projection once it is known which entity each of its forms means. */
import type { Evidence } from '../../../schema/reading.ts';
import { type Claim, encodeClaim } from '../../resolve/claims.ts';
import type { Meaning } from '../../resolve/corpus/form.ts';
import { createDraft } from '../../resolve/draft.ts';
import type { Dropped, KeyValue, NodeClaim } from '../../resolve/projection.ts';
import type { EdgeSpot } from './edges.ts';
import { spotText } from './edges.ts';
import type { Prepared } from './prepare.ts';

interface SettledNode {
  readonly id: string;
  readonly identity: NodeClaim['identity'];
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

const listOf = (value: Claim[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** The article's own name for the thing is one of its aliases. */
function withNames({ identity, claim }: NodeClaim, name: string): Claim {
  if (!('name' in identity)) return claim;
  const names = [...listOf(claim['aliases']), identity['name'] ?? name];
  return { ...claim, aliases: [...new Set(names)].filter((x) => x !== name).sort() };
}

/** @param meanings by the id of a form. */
export function settle({ article, local }: Prepared, meanings: ReadonlyMap<string, Meaning>): Settled {
  const byRoot = new Map(
    local.forms.flatMap(({ id, of, root }) => {
      const meaning = meanings.get(id);
      return of !== null || meaning === undefined ? [] : [[root, meaning] as const];
    }),
  );
  const idOf = (id: string): string => byRoot.get(id)?.entity ?? id;
  const draft = createDraft(article.text.length);
  for (const node of local.nodes) {
    const { label, id, identity, claim, evidence } = node;
    const meaning = byRoot.get(id);
    if (meaning === undefined) draft.node(label, id, identity, claim, evidence);
    else {
      const { entity, name, scope } = meaning;
      const known = 'scope' in identity ? { name, scope } : 'name' in identity ? { name } : identity;
      draft.node(label, entity, known, withNames(node, name), evidence);
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
    nodes: nodes.map(({ id, identity, claim, evidence }) => ({ id, identity, claim: encodeClaim(claim), evidence })),
    edges: settled,
    spots: settled.map(spotText),
    dropped,
  };
}
