/** What the editor shows first: a question that any loaded graph can answer. */
export const defaultQuery = `# 人脉 · who attended the latest meetings, and which sentences say so
{
  events(filter: { types: [MEETING] }, orderBy: DATE_DESC, first: 3) {
    totalCount
    nodes {
      name
      date
      place { name }
      participants(first: 10, orderBy: RANK) {
        edges {
          role
          titles
          node { name }
          evidence { quote article { title publishedOn } }
        }
      }
    }
  }
}
`;
