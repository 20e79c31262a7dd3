// renmai:person/together: the events that two people both took part in
UNWIND $ids AS parent
WITH parent, split(parent, '\n') AS pair
MATCH (p:Person {id: pair[0]}), (q:Person {id: pair[1]})
CALL (p, q) {
  MATCH (p)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e:Event)
  WHERE EXISTS { (q)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) }
  WITH DISTINCT e, coalesce(e.date, $undated) + ' ' + e.id AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN e, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort, e {.id, .name, .aliases, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series, label: 'Event'} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
