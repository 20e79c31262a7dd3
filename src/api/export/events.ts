/** Events by conditions, as a table. */
import { z } from 'zod';
import { info, named, names, pageOf, type Table, type TableRow, text } from './table.ts';

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

export const events: Table = {
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
