// renmai:event/officials: which officials were at an event, in printed order
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (p:Person:Official)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e)
  WITH p, min(CASE type(r) WHEN 'CHAIRED' THEN 0 WHEN 'LED' THEN 1 ELSE 2 END) AS first, min(coalesce(r.rank, 99999)) AS rank
  RETURN p, first, rank
  ORDER BY first, rank, p.id
  LIMIT $limit
}
RETURN parent, p {.id, .name, label: 'Person'} AS node
ORDER BY parent, first, rank, p.id
LIMIT size($ids) * $limit
