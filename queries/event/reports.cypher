// renmai:event/reports: what each article says of an event, the earliest paper first
UNWIND $ids AS parent
MATCH (e:Event {id: parent})
CALL (e) {
  MATCH (a:Article)-[r:REPORTS]->(e)
  RETURN a, r
  ORDER BY coalesce(a.publishedOn, '~'), a.id
  LIMIT $limit
}
CALL (e, a) {
  OPTIONAL MATCH (e)-[h:HELD_AT]->(l)
  WHERE any(x IN h.evidence WHERE x STARTS WITH a.id + ':')
  WITH l ORDER BY l.name LIMIT 10
  RETURN collect(l.name) AS places
}
RETURN parent, a.id AS article, r.claim AS claim, places, [r.evidence, r.rules, r.confidences] AS stated
ORDER BY parent, coalesce(a.publishedOn, '~'), a.id
LIMIT size($ids) * $limit
