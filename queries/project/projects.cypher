// renmai:project/projects: projects by name, status, investment and owner; a sum is sorted as 16 digits
MATCH (j:Project)
WHERE ($name.eq IS NULL OR j.name = $name.eq)
  AND ($name.contains IS NULL OR j.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR j.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = j.name OR $anyName.eq IN j.aliases)
  AND ($anyName.contains IS NULL OR any(x IN j.name + coalesce(j.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN j.name + coalesce(j.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
  AND ($statuses IS NULL OR j.status IN $statuses)
  AND ($least IS NULL OR j.investment >= $least)
  AND ($most IS NULL OR j.investment <= $most)
  AND ($owner IS NULL OR EXISTS { (:Organization {id: $owner})-[:OWNS]->(j) })
WITH j, CASE WHEN $orderBy = 'NAME' THEN j.name
    ELSE coalesce(right('000000000000000' + toString(j.investment), 16), $undated) END + ' ' + j.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, j {.id, .name, .aliases, .investment, .currency, .status, label: 'Project'} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
