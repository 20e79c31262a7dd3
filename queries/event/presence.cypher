// renmai:event/presence: every way in which one person was or was not at an event
UNWIND $ids AS parent
MATCH (p:Person {id: $person})-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT]->(e:Event {id: parent})
RETURN parent, type(r) AS role, [r.evidence, r.rules, r.confidences] AS stated
ORDER BY parent, role
LIMIT size($ids) * 20
