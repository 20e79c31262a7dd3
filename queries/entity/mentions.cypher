// renmai:entity/mentions: the articles that name a thing or report an event, with the words that do
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
CALL (n) {
  MATCH (n)<-[r:MENTIONS|REPORTS]-(a:Article)
  WITH r, a, coalesce(a.publishedOn, $undated) + ' ' + a.id AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN r, a, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort,
  CASE WHEN $stated THEN [r.evidence, r.rules, r.confidences] END AS stated,
  a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
