// renmai:award/awards: awards by name and recipient
MATCH (w:Award)
WHERE ($name.eq IS NULL OR w.name = $name.eq)
  AND ($name.contains IS NULL OR w.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR w.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = w.name OR $anyName.eq IN w.aliases)
  AND ($anyName.contains IS NULL OR any(x IN w.name + coalesce(w.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN w.name + coalesce(w.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
  AND ($recipient IS NULL OR EXISTS { MATCH (n:Person|Organization|Project)-[:RECEIVED]->(w) WHERE n.id = $recipient.id AND $recipient.label IN labels(n) })
WITH w, w.name + ' ' + w.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, w {.id, .name, .aliases, .by, label: 'Award'} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
