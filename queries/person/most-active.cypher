// renmai:person/most-active: who took part in the most events
MATCH (e:Event)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
MATCH (p:Person)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e)
WITH p, count(DISTINCT e) AS events
ORDER BY events DESC, p.id
LIMIT $limit
RETURN events, p {.id, .name, label: 'Person'} AS node
ORDER BY events DESC, p.id
LIMIT $limit
