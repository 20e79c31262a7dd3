// renmai:article/articles: articles by date, paper, kind and words
CALL () {
  WITH 1 AS one WHERE $phrase IS NOT NULL
  CALL db.index.fulltext.queryNodes('articleText', $phrase) YIELD node
  RETURN node AS a
  UNION ALL
  WITH 1 AS one WHERE $phrase IS NULL AND $date IS NOT NULL
  MATCH (a:Article) WHERE a.publishedOn >= $date.from AND a.publishedOn <= $date.to
  RETURN a
  UNION ALL
  WITH 1 AS one WHERE $phrase IS NULL AND $date IS NULL
  MATCH (a:Article)
  RETURN a
}
WITH a
WHERE ($date IS NULL OR (a.publishedOn >= $date.from AND a.publishedOn <= $date.to))
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($publication IS NULL OR a.publication = $publication)
  AND ($text IS NULL OR a.title CONTAINS $text OR a.text CONTAINS $text)
WITH a, coalesce(a.publishedOn, $undated) + ' ' + a.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
