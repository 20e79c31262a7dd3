// renmai:decision/decisions-count: how many decisions a filter leaves
MATCH (d:Decision)
WHERE ($kinds IS NULL OR d.kind IN $kinds)
  AND ($by IS NULL OR d.by = $by)
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
RETURN count(d) AS total
ORDER BY total
LIMIT 1
