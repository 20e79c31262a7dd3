/** Something in the graph that should never be. */

/** `where` is the id of a node, or `<from> TYPE <to>`. */
export interface Problem {
  readonly kind: 'evidence' | 'orphan' | 'node' | 'edge' | 'tally' | 'reading' | 'identity' | 'coverage';
  readonly where: string;
  readonly message: string;
}
