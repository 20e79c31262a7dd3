/**
 * What a query may bring at most, counted before it runs: every object once, in a list as often as the list may be long.
 * After the cost directives of https://ibm.github.io/graphql-specs/cost-spec.html, with sizes from `first` and `last`.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { type Weights, weightsOf } from './weights.ts';

/** Fields of a query with its fragments opened, beyond which counting stops: fragments within fragments multiply. */
const MOST_FIELDS = 10_000;

type Variables = Readonly<Record<string, unknown>>;

/** Fields by the name in the answer, apart for each type that a fragment asks for within an abstract one. */
type Groups = Map<string, Map<string, FieldNode[]>>;

const weights = new WeakMap<object, Weights>();

class Counting {
  fields = 0;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
    this.fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
  }

  value(node: ValueNode | undefined): unknown {
    if (node === undefined) return null;
    if (node.kind === Kind.VARIABLE) return this.variables[node.name.value] ?? null;
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.BOOLEAN) return node.value;
    return node.kind === Kind.LIST ? node.values : null;
  }

  argument(node: Pick<FieldNode, 'arguments'>, name: string): unknown {
    return this.value(node.arguments?.find((one) => one.name.value === name)?.value);
  }

  isLeftOut({ directives }: Pick<FieldNode, 'directives'>): boolean {
    return (directives ?? []).some((directive) => {
      const when = this.argument(directive, 'if');
      return directive.name.value === 'skip' ? when === true : directive.name.value === 'include' && when === false;
    });
  }

  /** How many items a field has at most. */
  size(node: FieldNode, { size, byIds }: Weights): number {
    const asked = byIds ? this.argument(node, 'ids') : (this.argument(node, 'first') ?? this.argument(node, 'last'));
    if (Array.isArray(asked)) return asked.length;
    return typeof asked === 'number' ? Math.max(asked, 0) : size;
  }

  /** Gathers the fields of a selection into `groups`, fragments opened, each fragment once. */
  gather(set: SelectionSetNode, type: GraphQLCompositeType, group: string, groups: Groups, opened: Set<string>): void {
    for (const node of set.selections) {
      if (this.isLeftOut(node)) continue;
      if (node.kind === Kind.FIELD) {
        const fields = groups.get(group) ?? new Map<string, FieldNode[]>();
        groups.set(group, fields);
        const key = (node.alias ?? node.name).value;
        fields.set(key, [...(fields.get(key) ?? []), node]);
        continue;
      }
      const opens = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
      if (opens === undefined) continue;
      const condition = opens.typeCondition?.name.value ?? type.name;
      const within = isAbstractType(type) && isObjectType(this.schema.getType(condition)) ? condition : group;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${within} ${node.name.value}`;
        if (opened.has(key)) continue;
        opened.add(key);
      }
      this.gather(opens.selectionSet, type, within, groups, opened);
    }
  }

  /** What one object of the type costs with what is asked of it: of an abstract type, the dearest of its types. */
  selections(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, items: number): number {
    const groups: Groups = new Map();
    const opened = new Set<string>();
    for (const set of sets) this.gather(set, type, '', groups, opened);
    const costs = [...groups].map(([group, fields]) => {
      const owner = group === '' ? type : this.schema.getType(group);
      const cost = isCompositeType(owner)
        ? [...fields.values()].reduce((sum, nodes) => sum + this.field(nodes, owner, items), 0)
        : 0;
      return { group, cost };
    });
    const shared = costs.find(({ group }) => group === '')?.cost ?? 0;
    return shared + Math.max(0, ...costs.filter(({ group }) => group !== '').map(({ cost }) => cost));
  }

  /** @param items how many `edges` and `nodes` have, where this is a field of a connection. */
  field(nodes: readonly FieldNode[], owner: GraphQLCompositeType, items: number): number {
    this.fields += nodes.length;
    const [node] = nodes;
    if (node === undefined || this.fields > MOST_FIELDS) return 0;
    const field = 'getFields' in owner ? owner.getFields()[node.name.value] : undefined;
    // `__typename` and the like: the schema is no larger for being asked.
    if (field === undefined) return 0;
    const known = weights.get(field) ?? weightsOf(field);
    weights.set(field, known);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return known.weight;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (known.shape === 'connection') return known.weight + this.selections(sets, type, this.size(node, known));
    const one = known.weight + this.selections(sets, type, 0);
    const ofConnection = owner.name.endsWith('Connection');
    if (known.shape === 'list') return (ofConnection ? items : this.size(node, known)) * one;
    // The object of an edge is counted with its edge, and a page's info with its page.
    return owner.name.endsWith('Edge') || ofConnection ? one - 1 : one;
  }
}

function variablesOf(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defaults), ...Object.fromEntries(set) };
}

/**
 * How many objects an operation may bring, `Infinity` where its fragments open to more fields than anybody can mean.
 * Asking about the schema itself costs nothing.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Variables,
): number {
  const operation = getOperationAST(document, operationName);
  const root = operation ? schema.getRootType(operation.operation) : null;
  if (!operation || !root) return 0;
  const counting = new Counting(schema, document, variablesOf(operation, given));
  const cost = counting.selections([operation.selectionSet], root, 0);
  return counting.fields > MOST_FIELDS ? Number.POSITIVE_INFINITY : cost;
}
