// renmai:decision/decisions: what people decided
MATCH (d:Decision)
WHERE ($kinds IS NULL OR d.kind IN $kinds)
  AND ($by IS NULL OR d.by = $by)
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
WITH d, d.at + ' ' + d.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, d {.*} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
