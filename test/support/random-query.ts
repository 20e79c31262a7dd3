/** Random queries from a schema, the same ones for the same seed: most of them valid, some broken. */
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Numbers from 0 to below 1: Mulberry32, by Tommy Ettinger, in the public domain. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What somebody who wants to break in, or pastes anything, writes. */
const texts = [
  ...[
    '林若川',
    '若',
    '安全生产',
    'lrc',
    '',
    ' ',
    '2021-02',
    '2021-02-30',
    '9999',
    '-1',
    'null',
    '\u0000',
    '𠮷',
    '\u202e',
  ],
  ...["' OR 1=1 //", "'}) MATCH (n) DETACH DELETE n //", '`) RETURN 1 //', '$x', '{"$gt":""}', '<script>', '../../etc'],
  ...['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', '*', '"', '\\', 'a'.repeat(5_000), '林'.repeat(201)],
];

/** Arguments that only make sense together. */
const paging: ReadonlySet<string> = new Set(['after', 'before', 'last']);

export interface RandomQueries {
  /** Ids that exist, of any kind. */
  readonly ids: readonly string[];
  readonly seed: number;
}

/** Answers the next query each time. */
export function randomQueries(schema: GraphQLSchema, { ids, seed }: RandomQueries): () => string {
  const next = numbers(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const chance = (share: number): boolean => next() < share;

  /** Whether the query at hand asks what somebody in their senses would. */
  let sane = false;

  const sensible: Readonly<Record<string, () => string>> = {
    Boolean: () => pick(['true', 'false']),
    Int: () => String(1 + below(10)),
    Float: () => '0.5',
    Money: () => pick(['0', '330000000', '3300000000']),
    Date: () => JSON.stringify(pick(['2021', '2021-02', '2021-02-01', '2020-12-01'])),
    ID: () => JSON.stringify(pick(ids)),
    String: () => JSON.stringify(pick(['林若川', '安全生产', '若', 'lrc', '书记'])),
  };

  function scalar(name: string): string {
    const asked = sensible[name];
    if (sane && asked !== undefined) return asked();
    if (chance(0.03)) return pick(['null', '$no', 'NAME', '[1]', '{ a: 1 }', '1e400', '"x"']);
    if (name === 'Boolean') return pick(['true', 'false']);
    if (name === 'Int') return String(pick([0, 1, 2, 3, 5, 20, 100, 101, -1, 2_147_483_647, 2_147_483_648]));
    if (name === 'Float') return pick(['0.5', '1e3', '-0']);
    if (name === 'Money') return pick(['0', '330000000', '3300000000', '9007199254740993', '-1', '1.5']);
    if (name === 'Date') return JSON.stringify(pick(['2021', '2021-02', '2021-02-01', '2020-12-01', '2022-13', '21']));
    if (name === 'ID') return JSON.stringify(chance(0.85) ? pick(ids) : pick(texts));
    return JSON.stringify(pick(texts));
  }

  function value(type: GraphQLInputType, depth: number): string {
    const inner = getNullableType(type);
    if (isListType(inner))
      return `[${Array.from({ length: sane ? 1 : below(4) }, () => value(inner.ofType, depth)).join(', ')}]`;
    if (isEnumType(inner)) return sane || chance(0.97) ? pick(inner.getValues()).name : 'NO_SUCH_VALUE';
    if (!isInputObjectType(inner)) return scalar(getNamedType(inner).name);
    const all = Object.values(inner.getFields());
    const needed = all.filter((field) => isNonNullType(field.type));
    const fields =
      sane && needed.length === 0 ? [pick(all)] : all.filter((field) => needed.includes(field) || chance(0.25));
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type, depth + 1)}`).join(', ')} }`;
  }

  function selection(type: GraphQLOutputType, depth: number): string {
    const inner = getNamedType(type);
    if (!isCompositeType(inner)) return '';
    const within = isAbstractType(inner) && chance(0.8) ? pick(schema.getPossibleTypes(inner)) : null;
    const owner = within ?? inner;
    const all = 'getFields' in owner ? Object.values(owner.getFields()) : [];
    const usable = all.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const chosen = usable.length === 0 ? [] : Array.from({ length: 1 + below(4) }, () => pick(usable));
    const fields = chosen.map((field) => {
      const given = field.args.filter(
        (arg) => isNonNullType(arg.type) || (sane ? !paging.has(arg.name) && chance(0.15) : chance(0.3)),
      );
      const args = given.map((arg) => `${arg.name}: ${value(arg.type, 0)}`).join(', ');
      const alias = chance(0.7) ? `a${below(1_000)}: ` : '';
      const directive = chance(0.05) ? ` @include(if: ${pick(['true', 'false', '1'])})` : '';
      return `${alias}${field.name}${args === '' ? '' : `(${args})`}${directive}${selection(field.type, depth - 1)}`;
    });
    const body = [...fields, ...(chosen.length === 0 || chance(0.3) ? ['__typename'] : [])].join(' ');
    return within === null ? ` { ${body} }` : ` { ... on ${within.name} { ${body} } }`;
  }

  function broken(query: string): string {
    const at = below(query.length);
    const cut = query.slice(0, at) + query.slice(at + 1 + below(8));
    return pick([cut, query.slice(0, at), query.slice(0, at) + pick(texts) + query.slice(at), `${query} ${query}`]);
  }

  return () => {
    sane = chance(0.5);
    const operation = !sane && chance(0.2) && schema.getMutationType() ? 'mutation' : 'query';
    const root = operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new Error('the schema has no root');
    const query = `${operation}${selection(root, 1 + below(6))}`;
    return !sane && chance(0.3) ? broken(query) : query;
  };
}
