/** What the compiler reads: a query with a fragment, a list that can be paged and fetched again, and a thing by its id. */
const { graphql } = require('relay-runtime');

graphql`
  query peopleQuery($name: String!) {
    people(filter: { name: { eq: $name } }, first: 1) {
      nodes {
        id
        ...people_events
      }
    }
  }
`;

graphql`
  fragment people_events on Person
  @refetchable(queryName: "peopleEventsQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" }) {
    name
    participations(first: $count, after: $cursor, orderBy: DATE_ASC) @connection(key: "people_participations") {
      totalCount
      edges {
        role
        node {
          name
          date
        }
      }
    }
  }
`;

graphql`
  query peopleThingQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        name
        isOfficial
      }
    }
  }
`;
