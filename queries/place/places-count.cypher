// renmai:place/places-count: how many places there are of a name
MATCH (l:Place)
WHERE ($name.eq IS NULL OR l.name = $name.eq)
  AND ($name.contains IS NULL OR l.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR l.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = l.name OR $anyName.eq IN l.aliases)
  AND ($anyName.contains IS NULL OR any(x IN l.name + coalesce(l.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN l.name + coalesce(l.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
RETURN count(*) AS total
ORDER BY total
LIMIT 1
