/** A made-up network in the form in which the API answers: some people in the middle, and events that others attend too. */

interface Thing {
  readonly __typename: 'Person' | 'Event';
  readonly id: string;
  readonly name: string;
  readonly date?: string;
}

/** Things of the whole network, and how many stand in its middle. */
export const things = 2000;
const middle = 5;
const events = 300;

const person = (n: number): Thing => ({ __typename: 'Person', id: `person-${n}`, name: `何${n}` });
const event = (n: number): Thing => ({
  ...{ __typename: 'Event', id: `event-${n}`, name: `第${n}次会议` },
  date: `20${20 + (n % 4)}-${String(1 + (n % 12)).padStart(2, '0')}-15`,
});

/** What an address must name so that all of the network is read. */
export const around: readonly string[] = [
  ...Array.from({ length: middle }, (_, n) => person(n).id),
  ...Array.from({ length: events }, (_, n) => event(n).id),
];

/** Who was at an event: two of the middle, five of its own, and four of those of the next. */
function attendants(n: number): Thing[] {
  const own = (of: number): Thing[] => Array.from({ length: 6 }, (_, i) => person(middle + (of % events) * 6 + i));
  return [person(n % middle), person((n + 1) % middle), ...own(n), ...own(n + 1).slice(0, 4)];
}

const said = [
  {
    ...{ __typename: 'Evidence', start: 0, end: 4, quote: '出席会议', rule: 'made up', confidence: 1 },
    article: {
      __typename: 'Article',
      id: 'article',
      title: '会议召开',
      publication: '云州日报',
      publishedOn: '2024-03-05',
    },
  },
];

const edge = (direction: 'IN' | 'OUT', node: Thing) => ({
  ...{
    __typename: 'NeighbourEdge',
    relation: 'ATTENDED',
    direction,
    title: null,
    amount: null,
    what: null,
    date: null,
  },
  ...{ evidence: said, node },
});

/** The answer to the question for what a thing is joined with, a page of 100 after the cursor. */
export function neighboursOf(id: string, after: string | null): object {
  const n = Number(id.split('-')[1]);
  const all = id.startsWith('event')
    ? attendants(n).map((one) => edge('IN', one))
    : Array.from({ length: events }, (_, e) => e)
        .filter((e) => attendants(e).some((one) => one.id === id))
        .map((e) => edge('OUT', event(e)));
  const from = Number(after ?? 0);
  const edges = all.slice(from, from + 100);
  const pageInfo = { __typename: 'PageInfo', hasNextPage: from + 100 < all.length, endCursor: String(from + 100) };
  const neighbours = { __typename: 'NeighbourConnection', totalCount: all.length, pageInfo, edges };
  const thing = id.startsWith('event') ? event(n) : person(n);
  return { data: { node: { ...thing, neighbours } } };
}
