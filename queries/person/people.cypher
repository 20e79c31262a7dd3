// renmai:person/people: people by name, post and organization
CALL () {
  WITH 1 AS one WHERE $name.eq IS NOT NULL
  MATCH (p:Person {name: $name.eq})
  RETURN p
  UNION ALL
  WITH 1 AS one WHERE $name.eq IS NULL AND $pinyin IS NOT NULL
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyin) YIELD node
  WITH node AS p WHERE p:Person
  RETURN p
  UNION ALL
  WITH 1 AS one WHERE $name.eq IS NULL AND $pinyin IS NULL AND $organization IS NOT NULL
  MATCH (p:Person)-[:HOLDS_POSITION]->(:Organization {id: $organization})
  RETURN DISTINCT p
  UNION ALL
  WITH 1 AS one WHERE $name.eq IS NULL AND $pinyin IS NULL AND $organization IS NULL
  MATCH (p:Person)
  RETURN p
}
WITH p
WHERE ($name.eq IS NULL OR p.name = $name.eq)
  AND ($name.contains IS NULL OR p.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR p.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = p.name OR $anyName.eq IN p.aliases)
  AND ($anyName.contains IS NULL OR any(x IN p.name + coalesce(p.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN p.name + coalesce(p.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
  AND ($sound IS NULL OR any(x IN split(p._pinyin, ' ') WHERE x STARTS WITH $sound))
  AND ($official IS NULL OR (p:Official) = $official)
  AND (($organization IS NULL AND $title IS NULL AND $date IS NULL) OR EXISTS {
    MATCH (p)-[h:HOLDS_POSITION]->(o:Organization)
    WHERE ($organization IS NULL OR o.id = $organization) AND ($title IS NULL OR h.title = $title)
      AND ($date IS NULL OR (h.firstSeen <= $date.to AND h.lastSeen >= $date.from))
  })
WITH p, p.name + ' ' + p.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, p {.id, .name, .aliases, .scope, label: 'Person', official: p:Official} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
