/** The queries that clients were promised, as they were promised. */
export const attendance = `query Attendance($name: String!) {
  people(filter: { name: { eq: $name } }, first: 5) {
    totalCount
    nodes {
      id name isOfficial
      positions { title organization { id name } firstSeen lastSeen evidence { quote article { title publishedOn } } }
      participations(roles: [CHAIRED, ATTENDED, LED, ACCOMPANIED], from: "2020-12-01", to: "2021-12-31", orderBy: DATE_DESC, first: 20) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { role rank evidence { quote start end article { id title } }
          node { id name type date dateText place { name }
            participants(first: 50, orderBy: RANK) { edges { role rank node { id name } } } } }
      }
    }
  }
}`;
export const meetings = `query Meetings($ids: [ID!]!) {
  events(filter: { types: [MEETING], date: { from: "2020-12-01", to: "2021-02-28" }, attendedByAll: $ids, text: "安全生产" }, orderBy: DATE_ASC, first: 50) {
    totalCount
    edges { cursor node { id name date chairs { name } organizers { name } articles { title } } }
  }
}`;
export const company = `query Company($name: String!) {
  organizations(filter: { name: { eq: $name }, kinds: [COMPANY] }, first: 1) {
    nodes { id name aliases
      appearances(first: 50, orderBy: DATE_ASC) {
        totalCount
        edges { kind date evidence { quote article { title } }
          node { __typename ... on Event { name type } ... on Project { name investment } ... on Award { name } ... on Article { title } ... on Organization { name } ... on Person { name } } } } } }
}`;
export const paths =
  'query Path($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 6, first: 3) { length steps { relation from { id name } to { id name } evidence { quote } } } }';
export const circle =
  'query Circle($id: ID!) { node(id: $id) { ... on Person { companions(first: 20) { together node { name } firstSeen lastSeen events(first: 3) { nodes { name date } } } } } }';
export const office =
  'query Office($id: ID!) { node(id: $id) { ... on Organization { tenures(title: "书记") { title firstSeen lastSeen person { name } } } } }';
export const absent =
  'query Absent($id: ID!) { node(id: $id) { ... on Event { usualButAbsent(first: 10) { usualShare node { name } } } } }';
export const find =
  'query Find($q: String!) { search(query: $q, kinds: [PERSON, ORGANIZATION, PROJECT, EVENT, ARTICLE], first: 20) { totalCount edges { score highlight node { __typename id ... on Entity { name } } } } }';
