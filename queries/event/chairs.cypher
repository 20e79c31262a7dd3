// renmai:event/chairs: who chaired an event
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (e)<-[r:CHAIRED]-(p:Person)
  RETURN p, r
  ORDER BY coalesce(r.rank, 99999), p.id
  LIMIT $limit
}
RETURN parent, p {.id, .name, label: 'Person'} AS node
ORDER BY parent, coalesce(r.rank, 99999), p.id
LIMIT size($ids) * $limit
