// renmai:event/participants: who took part in an event; in order is: chaired, led, who came, all others; each by rank, then by id
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (p:Person)-[r:ROLES]->(e)
  WITH p, r, CASE type(r) WHEN 'CHAIRED' THEN 0 WHEN 'LED' THEN 1 WHEN 'ATTENDED' THEN 2 WHEN 'ACCOMPANIED' THEN 2 ELSE 3 END AS first
  // A key is made where a list begins or ends at one, or runs backwards; the other way it would order alike.
  WITH p, r, first, CASE WHEN $keyed THEN CASE WHEN $orderBy = 'NAME' THEN p.name
      ELSE toString(first) + right('0000' + toString(coalesce(r.rank, 99999)), 5) END + ' ' + p.id + ' ' + type(r) END AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  WITH p, r, first, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort, first, coalesce(r.rank, 99999), p.id, type(r)
  LIMIT $limit
  // These are the longest lists there are: no field goes along that nobody asks for.
  RETURN collect(CASE WHEN $whole THEN [type(r), r.rank, p.id, p.name, r.titles, r.onBehalfOf,
    CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END]
    ELSE [type(r), r.rank, p.id, p.name] END) AS rows
}
RETURN parent, rows
ORDER BY parent
LIMIT size($ids)
