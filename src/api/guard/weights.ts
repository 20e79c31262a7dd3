/** What the schema says of the cost of each field: its weight, and how long its list can be. */
import {
  type ConstDirectiveNode,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
} from 'graphql';

export interface Weights {
  /** Objects that the field itself counts for, for each item where it is a list. */
  readonly weight: number;
  /** Whether the field is one object, a list with items, or a connection, whose size counts for its `edges` and `nodes`. */
  readonly shape: 'leaf' | 'object' | 'list' | 'connection';
  /** How many items there are where no argument says so. */
  readonly size: number;
  /** Whether its length is that of the list in the argument `ids`. */
  readonly byIds: boolean;
}

/** A connection's page where neither `first` nor `last` is given. */
const usualPage = 20;

/** A number in a directive of the field's definition. */
function declared(directives: readonly ConstDirectiveNode[], name: string, argument: string): number | null {
  const value = directives
    .find((directive) => directive.name.value === name)
    ?.arguments?.find((one) => one.name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

function shapeOf(field: GraphQLField<unknown, unknown>): Weights['shape'] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 'leaf';
  if (isListType(getNullableType(field.type))) return 'list';
  return type.name.endsWith('Connection') ? 'connection' : 'object';
}

/** Reads the weights of a field from its type, its arguments, `@cost` and `@listSize`. */
export function weightsOf(field: GraphQLField<unknown, unknown>): Weights {
  const shape = shapeOf(field);
  const directives = field.astNode?.directives ?? [];
  const first = field.args.find((argument) => argument.name === 'first')?.defaultValue;
  const byDefault = typeof first === 'number' ? first : usualPage;
  return {
    shape,
    // A connection itself is paper around its items.
    weight: (declared(directives, 'cost', 'weight') ?? 0) + Number(shape === 'object' || shape === 'list'),
    size: declared(directives, 'listSize', 'assumedSize') ?? byDefault,
    byIds: field.args.some((argument) => argument.name === 'ids'),
  };
}
