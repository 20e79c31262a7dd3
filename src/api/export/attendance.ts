/** What a person took part in, as a table. */
import { z } from 'zod';
import { evidence, info, named, pageOf, source, sourceColumns, type Table, type TableRow, text } from './table.ts';

const participation = z
  .object({
    ...{ role: z.string(), rank: z.int().nullable(), titles: z.array(z.string()), evidence },
    node: z.object({ id: z.string(), name: z.string(), type: z.string(), date: text, place: named.nullable() }),
  })
  .transform(({ role, rank, titles, evidence: said, node }): TableRow => {
    const { id, name, type, date, place } = node;
    return { date, name, type, role, rank, titles: titles.join('、'), place: place?.name ?? null, ...said, id };
  });

export const attendance: Table = {
  parameters: ['from', 'to'],
  variables: (given) => given,
  columns: ['date', 'name', 'type', 'role', 'rank', 'titles', 'place', ...sourceColumns, 'id'],
  about: { parameter: 'person', list: 'people' },
  document: `query ($id: ID!, $from: Date, $to: Date, $first: Int!, $after: String) { node(id: $id) { ... on Person {
    page: participations(from: $from, to: $to, orderBy: DATE_ASC, first: $first, after: $after) { ${info}
      edges { role rank titles ${source} node { id name type date place { id name } } } } } } }`,
  page: z
    .object({ node: z.object({ page: pageOf(participation).optional() }).nullable() })
    .transform(({ node }) => node?.page ?? null),
};
