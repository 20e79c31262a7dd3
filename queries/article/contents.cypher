// renmai:article/contents: what an article names and reports
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[r:MENTIONS|REPORTS]->(n)
  WITH r, n, head([l IN labels(n) WHERE NOT l IN ['Official', 'Company', 'Meeting']]) AS label
  WHERE label IN $labels
  WITH r, n, label, label + ' ' + n.id AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN r, n, label, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  n {.id, .name, .aliases, .scope, .kind, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series,
    .investment, .currency, .status, .by, label: label, official: n:Official} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
