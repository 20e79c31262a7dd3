// renmai:entity/seen: when a thing was first and last in a paper
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
CALL (n) {
  MATCH (n)<-[:MENTIONS|REPORTS]-(a:Article)
  RETURN min(a.publishedOn) AS firstSeen, max(a.publishedOn) AS lastSeen
}
RETURN parent, firstSeen, lastSeen
ORDER BY parent
LIMIT size($ids)
