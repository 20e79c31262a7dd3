// renmai:event/participants: who took part in an event; in order is: chaired, led, then by rank, then by id
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (p:Person)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e)
  WHERE type(r) IN $roles
  WITH p, r,
    CASE WHEN $orderBy = 'NAME' THEN p.name
      ELSE CASE type(r) WHEN 'CHAIRED' THEN '0' WHEN 'LED' THEN '1' ELSE '2' END
        + right('0000' + toString(coalesce(r.rank, 99999)), 5) END + ' ' + p.id + ' ' + type(r) AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN p, r, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
WITH parent, sort, p, r
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
RETURN parent, collect([type(r), r.rank, r.titles, r.onBehalfOf,
  CASE WHEN $stated THEN [r.evidence, r.rules, r.confidences] END, p.id, p.name]) AS rows
ORDER BY parent
LIMIT size($ids)
