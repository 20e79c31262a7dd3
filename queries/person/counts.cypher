// renmai:person/counts: how many events of each type in each month a person took part in
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e:Event)
  WHERE type(r) IN $roles AND ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
  WITH DISTINCT e
  RETURN e.type AS type, CASE WHEN size(e.date) >= 7 THEN left(e.date, 7) END AS month, count(*) AS events
}
RETURN parent, type, month, events
ORDER BY parent, month, type
LIMIT 100000
