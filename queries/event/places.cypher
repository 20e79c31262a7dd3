// renmai:event/places: where an event was held, the first of several by id
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (e)-[:HELD_AT]->(l)
  RETURN l
  ORDER BY l.id
  LIMIT 1
}
RETURN parent, l {.id, .name, label: head([x IN labels(l) WHERE x <> 'Company'])} AS node
ORDER BY parent
LIMIT size($ids)
