// renmai:organization/most-active: which organizations held, attended, were visited by or were the subject of the most events
MATCH (e:Event)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
MATCH (o:Organization)-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT|VISITED|CONCERNS|HELD_AT]-(e)
WHERE $kinds IS NULL OR o.kind IN $kinds
WITH o, count(DISTINCT e) AS events
ORDER BY events DESC, o.id
LIMIT $limit
RETURN events, o {.id, .name, label: 'Organization'} AS node
ORDER BY events DESC, o.id
LIMIT $limit
