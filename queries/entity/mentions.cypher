// renmai:entity/mentions: the articles that name a thing or report an event, with the words that do
// An event has few reports. What names anything else is read from an index in its order, up to the limit: a page costs the
// same however many there are. The index holds "<day> <article>", where no day is '', which sorts before all others.
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
WITH parent, label, substring(parent, size(label) + 1) AS id
CALL (id, label) {
  CALL (id, label) {
    MATCH (e:Event {id: id})<-[r:REPORTS]-(a:Article)
    WITH label, r, a, coalesce(a.publishedOn, $undated) + ' ' + a.id AS sort
    WHERE label = 'Event' AND ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
    RETURN r, a, sort
    UNION ALL
    WITH id, label WHERE $order = 'ASC'
    MATCH (a)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when > $low AND r._when < $high
    WITH label, r, a, t
    WHERE label IN labels(t)
    RETURN r, a, r._when AS sort
    ORDER BY r._of, r._when
    LIMIT $limit
    UNION ALL
    WITH id, label WHERE $order = 'ASC'
    MATCH (a)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when < '0'
    WITH label, r, a, t, $undated + r._when AS sort
    WHERE label IN labels(t) AND ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
    RETURN r, a, sort
    ORDER BY r._of, r._when
    LIMIT $limit
    UNION ALL
    WITH id, label WHERE $order = 'DESC'
    MATCH (a)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when > $low AND r._when < $high
    WITH label, r, a, t
    WHERE label IN labels(t)
    RETURN r, a, r._when AS sort
    ORDER BY r._of DESC, r._when DESC
    LIMIT $limit
    UNION ALL
    WITH id, label WHERE $order = 'DESC'
    MATCH (a)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = id AND r._when < '0'
    WITH label, r, a, t, $undated + r._when AS sort
    WHERE label IN labels(t) AND ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
    RETURN r, a, sort
    ORDER BY r._of DESC, r._when DESC
    LIMIT $limit
  }
  RETURN r, a, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
