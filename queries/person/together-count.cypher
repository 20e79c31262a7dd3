// renmai:person/together-count: in how many events two people both took part
UNWIND $ids AS parent
WITH parent, split(parent, '\n') AS pair
MATCH (p:Person {id: pair[0]}), (q:Person {id: pair[1]})
CALL (p, q) {
  MATCH (p)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e:Event)
  WHERE EXISTS { (q)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) }
  RETURN count(DISTINCT e) AS total
}
RETURN parent, total
ORDER BY parent
LIMIT size($ids)
