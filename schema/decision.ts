/**
 * What people decide about the graph, as it is stored: records of their own, which no reload touches.
 * A decision names what it is about by what articles say of it, so that it finds the thing again whatever is loaded,
 * removed or read anew; see src/decide/README.md.
 */
import { z } from 'zod';
import { evidence } from './reading.ts';

const id = z.string().min(1);

/** What can be merged, kept apart and renamed. */
export const decidableLabel = z.enum(['Organization', 'Person', 'Event', 'Project']);
export type DecidableLabel = z.infer<typeof decidableLabel>;

/**
 * What a decision is about. `id` is its id as it was known then; `forms` are the ids of the forms that meant it, and
 * `mentions` articles that named it, as `<articleId> <root>`. Nothing of it holds a name.
 */
export const anchor = z.object({ id, forms: z.array(id), mentions: z.array(id) });
export type Anchor = z.infer<typeof anchor>;

/** One article's claim: the relationship as the article alone states it, between the roots of both ends. */
export const factAnchor = z.object({
  article: id,
  /** What a corrected version of the article shares with it. */
  slot: id.nullable(),
  type: id,
  from: id,
  to: id,
  /** JSON of what tells it from other relationships of its type and ends. */
  key: z.string(),
  /** JSON of what the article says besides. */
  claim: z.string(),
  evidence: z.array(evidence).min(1),
});
export type FactAnchor = z.infer<typeof factAnchor>;

const signature = { by: id, at: z.iso.datetime(), why: z.string().min(1) };
const signed = z.object(signature);
export type Signature = z.infer<typeof signed>;

/** An undone decision keeps its record, and who undid it: nothing is decided without a trace. */
const common = { id, ...signature, undone: signed.nullable() };

export const decision = z.discriminatedUnion('kind', [
  /** All are one; the first gives its id and name. */
  z.object({ kind: z.literal('merge'), ...common, label: decidableLabel, about: z.array(anchor).min(2) }),
  /** No two are one. */
  z.object({ kind: z.literal('keepApart'), ...common, label: decidableLabel, about: z.array(anchor).min(2) }),
  z.object({ kind: z.literal('rename'), ...common, label: decidableLabel, about: z.tuple([anchor]), name: id }),
  /** A person who must not be listed. */
  z.object({ kind: z.literal('suppress'), ...common, label: z.literal('Person'), about: z.tuple([anchor]) }),
  z.object({ kind: z.literal('reject'), ...common, fact: factAnchor }),
  z.object({ kind: z.literal('confirm'), ...common, fact: factAnchor }),
  /** One article is the corrected version of another. */
  z.object({ kind: z.literal('replace'), ...common, article: id, replaces: id }),
]);
export type Decision = z.infer<typeof decision>;
export type DecisionKind = Decision['kind'];

/** A decision that is about things, not about one article. */
export type ThingDecision = Extract<Decision, { readonly about: readonly Anchor[] }>;
export type FactDecision = Extract<Decision, { readonly fact: FactAnchor }>;
