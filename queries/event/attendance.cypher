// renmai:event/attendance: what tells whether anybody can be called absent from an event
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
RETURN parent, e.attendance AS attendance, e.date AS date, coalesce(e.announced, false) AS announced, e.series AS series,
  COUNT {
    MATCH (s:Event)
    WHERE s.series = e.series AND s.date < e.date AND s.date >= left(toString(toInteger(left(e.date, 4)) - 1) + substring(e.date, 4), 10)
      AND s.attendance = 'LISTED' AND NOT coalesce(s.announced, false)
      AND (NOT EXISTS { (e)<-[:ORGANIZED]-() } OR NOT EXISTS { (s)<-[:ORGANIZED]-() } OR EXISTS { (e)<-[:ORGANIZED]-(:Organization)-[:ORGANIZED]->(s) })
  } AS sittings
ORDER BY parent
LIMIT size($ids)
