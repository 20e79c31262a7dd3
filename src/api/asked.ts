/** What a request asks for below a field, so that queries leave out what nobody reads. */
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** The fields of a selection, fragments opened. */
function fieldsOf(selection: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === 'Field') return [node];
    if (node.kind === 'InlineFragment') return fieldsOf(node.selectionSet, fragments);
    return fieldsOf(fragments[node.name.value]?.selectionSet, fragments);
  });
}

/** Whether the path of fields, `edges` → `evidence`, is asked for below the field that is being resolved. */
export function asks(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const last = path.reduce<readonly FieldNode[]>(
    (nodes, name) =>
      nodes.flatMap((node) => fieldsOf(node.selectionSet, info.fragments)).filter((node) => node.name.value === name),
    info.fieldNodes,
  );
  return last.length > 0;
}
