// renmai:organization/appearances-count: how often an organization appears
UNWIND $ids AS parent
MATCH (o:Organization {id: parent})
CALL (o) {
  WITH o WHERE $date IS NULL
  RETURN
    CASE WHEN 'EVENT' IN $kinds THEN COUNT { (o)-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT]->() } + COUNT { (o)<-[:VISITED|CONCERNS|HELD_AT]-() } ELSE 0 END
    + CASE WHEN 'PROJECT' IN $kinds THEN COUNT { (o)-[:OWNS]->() } ELSE 0 END
    + CASE WHEN 'FUNDING' IN $kinds THEN COUNT { (o)-[:FUNDED]-() } ELSE 0 END
    + CASE WHEN 'AWARD' IN $kinds THEN COUNT { (o)-[:RECEIVED]->() } ELSE 0 END
    + CASE WHEN 'POSITION' IN $kinds THEN COUNT { (o)<-[:HOLDS_POSITION]-() } ELSE 0 END
    + CASE WHEN 'MENTION' IN $kinds THEN COUNT { (o)<-[:MENTIONS]-() } ELSE 0 END AS total
  UNION ALL
  WITH o WHERE $date IS NOT NULL
  CALL (o) {
    MATCH (o)-[r:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT]->(n:Event) RETURN r, n, n.date AS date, 'EVENT' AS kind
    UNION ALL
    MATCH (o)<-[r:VISITED|CONCERNS|HELD_AT]-(n:Event) RETURN r, n, n.date AS date, 'EVENT' AS kind
    UNION ALL
    MATCH (o)-[r:OWNS]->(n:Project)
    RETURN r, n, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0] AS date, 'PROJECT' AS kind
    UNION ALL
    MATCH (o)-[r:FUNDED]-(n:Project|Organization|Person)
    RETURN r, n, coalesce(r.date, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0]) AS date, 'FUNDING' AS kind
    UNION ALL
    MATCH (o)-[r:RECEIVED]->(n:Award)
    RETURN r, n, coalesce(r.date, COLLECT { MATCH (a:Article) WHERE a.id IN [x IN r.evidence | split(x, ':')[0]] RETURN a.publishedOn AS day ORDER BY day LIMIT 1 }[0]) AS date, 'AWARD' AS kind
    UNION ALL
    MATCH (o)<-[r:HOLDS_POSITION]-(n:Person) RETURN r, n, r.firstSeen AS date, 'POSITION' AS kind
    UNION ALL
    MATCH (o)<-[r:MENTIONS]-(n:Article) RETURN r, n, n.publishedOn AS date, 'MENTION' AS kind
  }
  WITH date, kind
  WHERE kind IN $kinds AND date >= $date.from AND date <= $date.to
    AND date + CASE size(date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to
  RETURN count(*) AS total
}
RETURN parent, sum(total) AS total
ORDER BY parent
LIMIT size($ids)
