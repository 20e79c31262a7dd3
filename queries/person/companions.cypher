// renmai:person/companions: who was at the same events, a small event counting more than a large one: 1/(n-1) for n people
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e:Event)
  WITH DISTINCT p, e
  CALL (p, e) {
    MATCH (q:Person)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e)
    WITH DISTINCT p, q
    WITH p, collect(q) AS present
    UNWIND present AS q
    WITH p, q, size(present) AS people
    WHERE q <> p
    RETURN q, 1.0 / (people - 1) AS weight
  }
  WITH q, count(e) AS together, sum(weight) AS weight, min(e.date) AS firstSeen, max(e.date) AS lastSeen
  RETURN q, together, weight, firstSeen, lastSeen
  ORDER BY weight DESC, q.id
  LIMIT $limit
}
RETURN parent, together, weight, firstSeen, lastSeen, q {.id, .name, label: 'Person'} AS node
ORDER BY parent, weight DESC, q.id
LIMIT size($ids) * $limit
