/** What can be had as a table: the question behind each, and what becomes a row. Columns are named as the API names fields. */
import { z } from 'zod';

const text = z.string().nullable();
const named = z.object({ id: z.string(), name: z.string() });
const evidence = z
  .array(z.object({ quote: z.string(), article: z.object({ title: text, publication: text, publishedOn: text }) }))
  .transform(([first]) => ({
    quote: first?.quote ?? '',
    article: first?.article.title ?? '',
    publication: first?.article.publication ?? '',
    publishedOn: first?.article.publishedOn ?? '',
  }));
const source = 'evidence(first: 1) { quote article { title publication publishedOn } }';

const sourceColumns = ['quote', 'article', 'publication', 'publishedOn'];

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;

interface Page {
  readonly edges: readonly TableRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Table {
  /** What the address may say beside what the table is about. */
  readonly parameters: readonly string[];
  /** The variables of the document that say so. */
  readonly variables: (given: Readonly<Record<string, string | undefined>>) => Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  /** The parameter that names the thing that the table is about, and what kind of thing: by global id, or by a name that only one has. */
  readonly about: { readonly parameter: string; readonly list: 'people' | 'organizations' } | null;
  /** Takes `$first` and `$after`. */
  readonly document: string;
  /** The page in an answer; `null` when the thing it is about is not there. */
  readonly page: z.ZodType<Page | null>;
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: text });
const pageOf = <T extends z.ZodType<TableRow>>(edge: T) => z.object({ edges: z.array(edge), pageInfo });
const info = 'pageInfo { hasNextPage endCursor }';

const participation = z
  .object({
    ...{ role: z.string(), rank: z.int().nullable(), titles: z.array(z.string()), evidence },
    node: z.object({ id: z.string(), name: z.string(), type: z.string(), date: text, place: named.nullable() }),
  })
  .transform(({ role, rank, titles, evidence: said, node }): TableRow => {
    const { id, name, type, date, place } = node;
    return { date, name, type, role, rank, titles: titles.join('、'), place: place?.name ?? null, ...said, id };
  });

const attendance: Table = {
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

const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join('、');

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

const appearances: Table = {
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

const event = z
  .object({
    node: z.object({
      ...{ id: z.string(), name: z.string(), type: z.string(), date: text, place: named.nullable() },
      ...{ chairs: z.array(named), organizers: z.array(named), participants: z.object({ nodes: z.array(named) }) },
      articles: z.array(z.object({ title: text, publication: text, publishedOn: text })),
    }),
  })
  .transform(
    ({ node: { id, name, type, date, place, chairs, organizers, participants, articles } }): TableRow => ({
      ...{ date, name, type, place: place?.name ?? null, chairs: names(chairs), organizers: names(organizers) },
      participants: names(participants.nodes),
      articles: articles.map(({ title, publishedOn }) => `${title ?? ''} ${publishedOn ?? ''}`.trim()).join('；'),
      id,
    }),
  );

const events: Table = {
  parameters: ['from', 'to', 'text', 'types', 'organizer', 'organization', 'project', 'place', 'attendedByAll'],
  columns: ['date', 'name', 'type', 'place', 'chairs', 'organizers', 'participants', 'articles', 'id'],
  about: null,
  variables({ from, to, types, attendedByAll, ...given }) {
    const date = from === undefined && to === undefined ? {} : { date: { from, to } };
    const lists = { types: types?.split(','), attendedByAll: attendedByAll?.split(',') };
    const filter = { ...given, ...date, ...lists };
    return Object.values(filter).some((value) => value !== undefined) ? { filter } : {};
  },
  document: `query ($filter: EventFilter, $first: Int!, $after: String) {
    page: events(filter: $filter, orderBy: DATE_ASC, first: $first, after: $after) {
      ${info} edges { node { id name type date place { id name } chairs { id name } organizers { id name }
        participants(first: 100) { nodes { id name } } articles(first: 5) { title publication publishedOn } } } } }`,
  page: z.object({ page: pageOf(event) }).transform(({ page }) => page),
};

/** Every table by the name in its address: `/export/attendance.csv`. */
export const exports: Readonly<Record<string, Table>> = { attendance, appearances, events };
