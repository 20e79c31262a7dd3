// renmai:organization/appearances: events, projects, funding, awards, positions and mentions of an organization in one order
// Most are mentions: these are read from an index in their order, up to the limit. It holds "<day> <article>", where no day
// is '', which sorts before all others.
UNWIND $ids AS parent
MATCH (o:Organization {id: parent})
CALL (o, parent) {
  CALL (o, parent) {
    MATCH (o)-[r:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT]->(n:Event) RETURN r, n, n.date AS date, 'EVENT' AS kind, '   >' AS more
    UNION ALL
    MATCH (o)<-[r:VISITED|CONCERNS|HELD_AT]-(n:Event) RETURN r, n, n.date AS date, 'EVENT' AS kind, '   <' AS more
    UNION ALL
    MATCH (o)-[r:OWNS]->(n:Project)
    RETURN r, n, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0] AS date, 'PROJECT' AS kind, '   >' AS more
    UNION ALL
    MATCH (o)-[r:FUNDED]-(n:Project|Organization|Person)
    RETURN r, n, coalesce(r.date, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0]) AS date, 'FUNDING' AS kind,
      ' ' + coalesce(toString(r.amount), '') + ' ' + coalesce(r.what, '') + ' ' + coalesce(r.date, '') + CASE WHEN startNode(r) = o THEN '>' ELSE '<' END AS more
    UNION ALL
    MATCH (o)-[r:RECEIVED]->(n:Award)
    RETURN r, n, coalesce(r.date, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0]) AS date, 'AWARD' AS kind,
      '   ' + coalesce(r.date, '') + '>' AS more
    UNION ALL
    MATCH (o)<-[r:HOLDS_POSITION]-(n:Person) RETURN r, n, r.firstSeen AS date, 'POSITION' AS kind, coalesce(r.title, '') + '   <' AS more
    UNION ALL
    WITH parent WHERE $order = 'ASC'
    MATCH (n)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = parent AND r._when > $low AND r._when < $high
    WITH r, n, t, split(r._when, ' ')[0] AS date
    WHERE t:Organization
      AND ($date IS NULL OR date + CASE size(date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($above IS NULL OR date + ' MENTION ' + n.id + ' MENTIONS    <' > $above)
      AND ($below IS NULL OR date + ' MENTION ' + n.id + ' MENTIONS    <' < $below)
    RETURN r, n, date, 'MENTION' AS kind, '   <' AS more
    ORDER BY r._of, r._when
    LIMIT $limit
    UNION ALL
    WITH parent WHERE $order = 'ASC' AND $date IS NULL
    MATCH (n)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = parent AND r._when < '0'
    WITH r, n, t
    WHERE t:Organization
      AND ($above IS NULL OR $undated + ' MENTION ' + n.id + ' MENTIONS    <' > $above)
      AND ($below IS NULL OR $undated + ' MENTION ' + n.id + ' MENTIONS    <' < $below)
    RETURN r, n, null AS date, 'MENTION' AS kind, '   <' AS more
    ORDER BY r._of, r._when
    LIMIT $limit
    UNION ALL
    WITH parent WHERE $order = 'DESC'
    MATCH (n)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = parent AND r._when > $low AND r._when < $high
    WITH r, n, t, split(r._when, ' ')[0] AS date
    WHERE t:Organization
      AND ($date IS NULL OR date + CASE size(date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($above IS NULL OR date + ' MENTION ' + n.id + ' MENTIONS    <' > $above)
      AND ($below IS NULL OR date + ' MENTION ' + n.id + ' MENTIONS    <' < $below)
    RETURN r, n, date, 'MENTION' AS kind, '   <' AS more
    ORDER BY r._of DESC, r._when DESC
    LIMIT $limit
    UNION ALL
    WITH parent WHERE $order = 'DESC' AND $date IS NULL
    MATCH (n)-[r:MENTIONS]->(t) USING INDEX r:MENTIONS(_of, _when)
    WHERE r._of = parent AND r._when < '0'
    WITH r, n, t
    WHERE t:Organization
      AND ($above IS NULL OR $undated + ' MENTION ' + n.id + ' MENTIONS    <' > $above)
      AND ($below IS NULL OR $undated + ' MENTION ' + n.id + ' MENTIONS    <' < $below)
    RETURN r, n, null AS date, 'MENTION' AS kind, '   <' AS more
    ORDER BY r._of DESC, r._when DESC
    LIMIT $limit
  }
  WITH o, r, n, kind, date, more
  WHERE kind IN $kinds AND ($date IS NULL OR (date >= $date.from AND date <= $date.to
    AND date + CASE size(date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
  // The end tells apart what two nodes are joined by more than once: title, amount, what was given, its date, and which way.
  WITH r, n, kind, date, coalesce(date, $undated) + ' ' + kind + ' ' + n.id + ' ' + type(r) + ' ' + more AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN r, n, kind, date, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort, kind, date, type(r) AS relation, CASE WHEN startNode(r) = o THEN 'OUT' ELSE 'IN' END AS direction,
  r.title AS title, r.amount AS amount, r.currency AS currency, r.what AS what,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  n {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .reporters, .sourceUri, .name, .aliases, .scope, .kind, .type,
    .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series, .investment, .currency, .status, .by,
    label: CASE kind WHEN 'MENTION' THEN 'Article' WHEN 'EVENT' THEN 'Event'
      ELSE head([l IN labels(n) WHERE NOT l IN ['Official', 'Company', 'Meeting']]) END, official: n:Official} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
