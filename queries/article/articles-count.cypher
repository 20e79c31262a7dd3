// renmai:article/articles-count: how many articles there are of a date, paper, kind and words
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
RETURN count(*) AS total
ORDER BY total
LIMIT 1
