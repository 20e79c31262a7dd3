// renmai:article/facts-count: how many facts an article states
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:REPORTS]->(e)
  MATCH (e)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT|ORGANIZED|VISITED|HELD_AT|CONCERNS]-()
  RETURN r
  UNION
  MATCH (a)-[:MENTIONS]->(n)
  MATCH (n)-[r:HOLDS_POSITION|FUNDED|OWNS|RECEIVED|PART_OF|LOCATED_IN]->()
  RETURN r
}
WITH parent, r
WHERE any(e IN r.evidence WHERE e STARTS WITH parent + ':')
RETURN parent, count(r) AS total
ORDER BY parent
LIMIT size($ids)
