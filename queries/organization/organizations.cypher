// renmai:organization/organizations: organizations by name, kind and what they are part of
CALL () {
  WITH 1 AS one WHERE $name.eq IS NOT NULL
  MATCH (o:Organization {name: $name.eq})
  RETURN o
  UNION ALL
  WITH 1 AS one WHERE $name.eq IS NULL
  MATCH (o:Organization)
  RETURN o
}
WITH o
WHERE ($name.eq IS NULL OR o.name = $name.eq)
  AND ($name.contains IS NULL OR o.name CONTAINS $name.contains)
  AND ($name.startsWith IS NULL OR o.name STARTS WITH $name.startsWith)
  AND ($anyName.eq IS NULL OR $anyName.eq = o.name OR $anyName.eq IN o.aliases)
  AND ($anyName.contains IS NULL OR any(x IN o.name + coalesce(o.aliases, []) WHERE x CONTAINS $anyName.contains))
  AND ($anyName.startsWith IS NULL OR any(x IN o.name + coalesce(o.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($parent IS NULL OR EXISTS { (o)-[:PART_OF]->(:Organization {id: $parent}) })
WITH o, o.name + ' ' + o.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, o {.id, .name, .aliases, .kind, .scope, label: 'Organization'} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
