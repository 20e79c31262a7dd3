// renmai:event/organizers: which organizations held an event
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (e)<-[:ORGANIZED]-(o:Organization)
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN parent, o {.id, .name, label: 'Organization'} AS node
ORDER BY parent, o.name, o.id
LIMIT size($ids) * $limit
