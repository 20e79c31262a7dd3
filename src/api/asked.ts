/** What a request asks for below a field, so that queries leave out what nobody reads, and bring along what somebody does. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What is asked for in one place: the field there, as often as the document has it. */
export interface Asked {
  readonly nodes: readonly FieldNode[];
  readonly info: Pick<GraphQLResolveInfo, 'fragments' | 'schema' | 'variableValues'>;
}

/** The field that is being resolved. */
export const askedHere = (info: GraphQLResolveInfo): Asked => ({ nodes: info.fieldNodes, info });

/** The fields of a selection, fragments opened. */
function fieldsOf(selection: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === 'Field') return [node];
    if (node.kind === 'InlineFragment') return fieldsOf(node.selectionSet, fragments);
    return fieldsOf(fragments[node.name.value]?.selectionSet, fragments);
  });
}

/** The fields that are asked for below the path of fields, `edges` → `node`. */
export function below({ nodes, info }: Asked, ...path: readonly string[]): readonly FieldNode[] {
  const last = path.reduce(
    (found, name) =>
      found.flatMap((node) => fieldsOf(node.selectionSet, info.fragments)).filter((node) => node.name.value === name),
    nodes,
  );
  return last.flatMap((node) => fieldsOf(node.selectionSet, info.fragments));
}

/** Whether the path of fields, `edges` → `evidence`, is asked for. */
export function isAsked(asked: Asked, ...path: readonly string[]): boolean {
  const name = path.at(-1);
  return below(asked, ...path.slice(0, -1)).some((node) => node.name.value === name);
}

/** Whether the path of fields is asked for below the field that is being resolved. */
export const asks = (info: GraphQLResolveInfo, ...path: readonly string[]): boolean =>
  isAsked(askedHere(info), ...path);

/** What a field of a type was given as arguments; `null` where it is none of its fields, or they are wrong. */
export function argumentsOf(type: string, node: FieldNode, { info }: Asked): Record<string, unknown> | null {
  const owner = info.schema.getType(type);
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[node.name.value] : undefined;
  try {
    return field === undefined ? null : getArgumentValues(field, node, info.variableValues);
  } catch {
    // Its resolver is not reached either: executing tells what is wrong.
    return null;
  }
}

/**
 * What follows from a field's arguments and from what is asked for below it, made once a request: executing hands the
 * same nodes and variables to the field of every item of a list.
 */
export function onceAField<T extends object>(make: (args: unknown, asked: Asked) => T) {
  const requests = new WeakMap<object, Map<readonly FieldNode[], T>>();
  return (args: unknown, info: GraphQLResolveInfo): T => {
    const made = requests.get(info.variableValues) ?? new Map<readonly FieldNode[], T>();
    requests.set(info.variableValues, made);
    const known = made.get(info.fieldNodes) ?? make(args, askedHere(info));
    made.set(info.fieldNodes, known);
    return known;
  };
}
