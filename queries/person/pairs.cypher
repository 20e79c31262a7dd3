// renmai:person/pairs: which two people were at the same events most often
MATCH (e:Event)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
CALL (e) {
  MATCH (p:Person)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e)
  WITH DISTINCT p ORDER BY p.id
  RETURN collect(p) AS present
}
WITH present, size(present) AS people
UNWIND range(0, people - 2) AS i
UNWIND range(i + 1, people - 1) AS j
WITH present[i] AS p, present[j] AS q, count(*) AS together, sum(1.0 / (people - 1)) AS weight
ORDER BY together DESC, weight DESC, p.id, q.id
LIMIT $limit
RETURN together, weight, [x IN [p, q] | x {.id, .name, label: 'Person'}] AS people
ORDER BY together DESC, weight DESC, p.id, q.id
LIMIT $limit
