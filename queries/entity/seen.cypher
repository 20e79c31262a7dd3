// renmai:entity/seen: when a thing was first and last in a paper
// An event has few reports; of anything else the first and the last mention stand at the ends of an index.
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
WITH parent, label, substring(parent, size(label) + 1) AS id
CALL (id, label) {
  CALL (id, label) {
    MATCH (:Event {id: id})<-[:REPORTS]-(a:Article)
    WHERE label = 'Event'
    RETURN a.publishedOn AS day
    UNION ALL
    MATCH ()-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when > '0'
    WITH label, r, t
    WHERE label IN labels(t)
    RETURN split(r._when, ' ')[0] AS day
    ORDER BY r._of, r._when
    LIMIT 1
    UNION ALL
    MATCH ()-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when > '0'
    WITH label, r, t
    WHERE label IN labels(t)
    RETURN split(r._when, ' ')[0] AS day
    ORDER BY r._of DESC, r._when DESC
    LIMIT 1
  }
  RETURN min(day) AS firstSeen, max(day) AS lastSeen
}
RETURN parent, firstSeen, lastSeen
ORDER BY parent
LIMIT size($ids)
