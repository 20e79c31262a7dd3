// renmai:person/participations: the events that a person took part in, by date
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e:Event)
  WHERE type(r) IN $roles
    AND ($types IS NULL OR e.type IN $types)
    AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
    AND ($organization IS NULL OR EXISTS { (:Organization {id: $organization})-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT|VISITED|CONCERNS|HELD_AT]-(e) })
  WITH r, e, coalesce(e.date, $undated) + ' ' + e.id + ' ' + type(r) AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN r, e, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort, type(r) AS role, r.rank AS rank, r.titles AS titles, r.onBehalfOf AS onBehalfOf,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  e {.id, .name, .aliases, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series, label: 'Event'} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
