// renmai:event/participants-unsorted: who took part in an event, all of them, in no order
UNWIND $ids AS parent
MATCH (p:Person)-[r:ROLES]->(:Event {id: parent})
// The driver makes a number of a float at once, of a whole number by way of five objects.
WITH parent, collect([type(r), toFloat(r.rank), p.id, p.name]) AS rows
RETURN parent, rows
ORDER BY parent
LIMIT size($ids)
