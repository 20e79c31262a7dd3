/** What a request asks for below a field, so that queries leave out what nobody reads, and bring along what somebody does. */
import {
  BREAK,
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
  visit,
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

/** The names of the fields that are asked for below any of these paths. */
export const fieldsBelow = (asked: Asked, ...paths: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(paths.flatMap((path) => below(asked, ...path)).map((node) => node.name.value))].sort();

/** The names of the fields that are asked for of the rows of a connection, and of their nodes. */
export const fieldsOfRows = (asked: Asked): readonly string[] =>
  fieldsBelow(asked, ['nodes'], ['edges'], ['edges', 'node']);

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

/** Whether variables have a part in what stands below a node of a document, or in itself. */
function hasVariables(node: FieldNode | SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
    FragmentSpread({ name }) {
      const selection = fragments[name.value]?.selectionSet;
      if (selection !== undefined && hasVariables(selection, fragments)) found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** What was made of a field once and for all; `null` where that differs from request to request. */
class Kept<T> {
  readonly #made = new WeakMap<FieldNode, T | null>();

  /** @param part what of the field decides. */
  get(
    { nodes, info }: Asked,
    part: (node: FieldNode) => FieldNode | SelectionSetNode | undefined,
    make: () => T,
  ): T | null {
    const [node] = nodes;
    if (node === undefined || nodes.length > 1) return null;
    const known = this.#made.get(node);
    if (known !== undefined) return known;
    const deciding = part(node);
    const made = deciding !== undefined && hasVariables(deciding, info.fragments) ? null : make();
    this.#made.set(node, made);
    return made;
  }
}

/** What follows from what is asked for below a field, made once a document where no variables have a part in it. */
export function onceADocument<T extends object>(make: (asked: Asked) => T) {
  const kept = new Kept<T>();
  return (info: GraphQLResolveInfo): T => {
    const asked = askedHere(info);
    return (
      kept.get(
        asked,
        (node) => node.selectionSet,
        () => make(asked),
      ) ?? make(asked)
    );
  };
}

/**
 * What follows from a field's arguments and from what is asked for below it: made once a document where no variables
 * have a part in it, otherwise once a request: executing hands the same nodes and variables to the field of every item
 * of a list.
 */
export function onceAField<T extends object>(make: (args: unknown, asked: Asked) => T) {
  const requests = new WeakMap<object, Map<readonly FieldNode[], T>>();
  const kept = new Kept<T>();
  return (args: unknown, info: GraphQLResolveInfo): T => {
    const always = kept.get(
      askedHere(info),
      (node) => node,
      () => make(args, askedHere(info)),
    );
    if (always !== null) return always;
    const made = requests.get(info.variableValues) ?? new Map<readonly FieldNode[], T>();
    requests.set(info.variableValues, made);
    const known = made.get(info.fieldNodes) ?? make(args, askedHere(info));
    made.set(info.fieldNodes, known);
    return known;
  };
}
