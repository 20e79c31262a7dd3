// renmai:decision/current: what ids mean today, where a thing was merged into another
UNWIND $ids AS parent
OPTIONAL MATCH (v:Verdict {id: parent})
CALL (parent) {
  MATCH (f:Form {root: parent}) WHERE f.of IS NULL
  OPTIONAL MATCH (w:Verdict {id: f.entity})
  WITH DISTINCT CASE WHEN w IS NULL THEN f.entity ELSE w.entity END AS entity
  WITH collect(entity) AS entities
  RETURN CASE size(entities) WHEN 1 THEN entities[0] END AS named
}
RETURN parent, CASE WHEN v IS NOT NULL THEN coalesce(v.entity, parent) ELSE coalesce(named, parent) END AS current
ORDER BY parent
LIMIT size($ids)
