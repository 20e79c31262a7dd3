/** Everything that an organization appears in, as a table. */
import { z } from 'zod';
import {
  evidence,
  info,
  named,
  names,
  pageOf,
  source,
  sourceColumns,
  type Table,
  type TableRow,
  text,
} from './table.ts';

const money = { amount: z.number().nullable(), currency: text };
const appearance = z
  .object({
    ...{ kind: z.string(), date: text, relation: z.string(), direction: z.string(), title: text },
    ...{ ...money, what: text, officials: z.array(named), evidence },
    node: z.object({
      ...{ __typename: z.string(), id: z.string(), name: text.optional(), headline: text.optional() },
      ...{ investment: money.amount.default(null), currency: text.default(null) },
    }),
  })
  .transform(({ evidence: said, node, ...edge }): TableRow => {
    const { date, kind, relation, direction, title, amount, currency, what, officials } = edge;
    // Of a project, what is invested.
    const sum = amount === null ? { amount: node.investment, currency: node.currency } : { amount, currency };
    return {
      ...{ date, kind, relation, direction, type: node.__typename, name: node.name ?? node.headline ?? '', title },
      ...{ ...sum, what, officials: names(officials), ...said, id: node.id },
    };
  });

export const appearances: Table = {
  parameters: ['from', 'to', 'kinds'],
  variables: ({ kinds, ...given }) => ({ ...given, kinds: kinds?.split(',') }),
  columns: [
    ...['date', 'kind', 'relation', 'direction', 'type', 'name', 'title', 'amount', 'currency', 'what', 'officials'],
    ...[...sourceColumns, 'id'],
  ],
  about: { parameter: 'organization', list: 'organizations' },
  document: `query ($id: ID!, $from: Date, $to: Date, $kinds: [AppearanceKind!], $first: Int!, $after: String) {
    node(id: $id) { ... on Organization {
      page: appearances(from: $from, to: $to, kinds: $kinds, orderBy: DATE_ASC, first: $first, after: $after) { ${info}
        edges { kind date relation direction title amount currency what officials(first: 100) { id name } ${source}
          node { __typename id ... on Entity { name } ... on Article { headline: title } ... on Project { investment currency } } } } } } }`,
  page: z
    .object({ node: z.object({ page: pageOf(appearance).optional() }).nullable() })
    .transform(({ node }) => node?.page ?? null),
};
