// renmai:event/participants-count: how many took part in an event, once for each role
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (:Person)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e)
  WHERE type(r) IN $roles
  RETURN count(r) AS total
}
RETURN parent, total
ORDER BY parent
LIMIT size($ids)
