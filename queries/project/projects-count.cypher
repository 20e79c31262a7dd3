// renmai:project/projects-count: how many projects there are of a name, status, investment and owner
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
RETURN count(*) AS total
ORDER BY total
LIMIT 1
