// renmai:person/role-counts: in how many events a person took part in each role
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e:Event)
  WHERE type(r) IN $roles AND ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
  RETURN type(r) AS role, count(DISTINCT e) AS events
}
RETURN parent, role, events
ORDER BY parent, events DESC, role
LIMIT size($ids) * 11
