// renmai:event/usual-but-absent: who is usually at the sittings of a series and was not at this one
// The series: its last 20 sittings in the year before that printed a closed list, whose host was no other.
// Nobody is absent where no closed list was printed, and nobody is usual on fewer than three sittings.
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
WHERE e.attendance = 'LISTED' AND size(e.date) = 10 AND NOT coalesce(e.announced, false)
CALL (e) {
  MATCH (s:Event)
  WHERE s.series = e.series AND s.date < e.date AND s.date >= toString(date(e.date) - duration('P1Y')) AND s.attendance = 'LISTED'
    AND NOT coalesce(s.announced, false)
    AND (NOT EXISTS { (e)<-[:ORGANIZED]-() } OR NOT EXISTS { (s)<-[:ORGANIZED]-() } OR EXISTS { (e)<-[:ORGANIZED]-(:Organization)-[:ORGANIZED]->(s) })
  WITH s ORDER BY s.date DESC, s.id LIMIT 20
  WITH collect(s) AS series
  WHERE size(series) >= 3
  UNWIND series AS s
  MATCH (q:Person)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(s)
  WITH q, size(series) AS events, count(DISTINCT s) AS attended, max(s.date) AS lastThere
  WITH q, lastThere, toFloat(attended) / events AS usualShare
  WHERE usualShare >= 0.5 AND NOT EXISTS { (q)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) }
  RETURN q, usualShare, lastThere
  ORDER BY usualShare DESC, q.id
  LIMIT $limit
}
RETURN parent, usualShare, lastThere, e.date AS date, q {.id, .name, label: 'Person'} AS node
ORDER BY parent, usualShare DESC, q.id
LIMIT size($ids) * $limit
