// renmai:place/places: places by name
MATCH (l:Place)
WHERE ($name.eq IS NULL OR l.name = $name.eq)
  AND ($name.contains IS NULL OR l.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR l.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = l.name OR $anyName.eq IN l.aliases)
  AND ($anyName.contains IS NULL OR any(x IN l.name + coalesce(l.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN l.name + coalesce(l.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
WITH l, l.name + ' ' + l.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, l {.id, .name, .aliases, label: 'Place'} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
