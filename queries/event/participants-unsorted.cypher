// renmai:event/participants-unsorted: who took part in an event, all of them, in no order, by the parts they took
UNWIND $ids AS parent
MATCH (p:Person)-[r:ROLES]->(:Event {id: parent})
// Lists side by side: one for each person, with the part written out, takes twice as long to pack and to unpack.
// The driver makes a number of a float at once, of a whole number by way of five objects. A list holds no null.
WITH parent, type(r) AS role, collect(coalesce(toFloat(r.rank), -1.0)) AS ranks, collect(p.id) AS ids, collect(p.name) AS names
WITH parent, collect([role, ranks, ids, names]) AS parts
RETURN parent, parts
ORDER BY parent
LIMIT size($ids)
