// renmai:person/participations-count: in how many events a person took part, once for each role
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e:Event)
  WHERE type(r) IN $roles
    AND ($types IS NULL OR e.type IN $types)
    AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
    AND ($organization IS NULL OR EXISTS { (:Organization {id: $organization})-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT|VISITED|CONCERNS|HELD_AT]-(e) })
  RETURN count(r) AS total
}
RETURN parent, total
ORDER BY parent
LIMIT size($ids)
