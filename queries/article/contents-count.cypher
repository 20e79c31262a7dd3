// renmai:article/contents-count: how many things an article names and reports
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:MENTIONS|REPORTS]->(n)
  WHERE any(l IN labels(n) WHERE l IN $labels)
  RETURN count(n) AS total
}
RETURN parent, total
ORDER BY parent
LIMIT size($ids)
