// renmai:issue/issues: the loaded papers of a span of time, day by day, with their pages
MATCH (i:Issue)
WHERE i.publishedOn >= $from AND i.publishedOn <= $to AND ($publication IS NULL OR i.publication = $publication)
WITH i, i.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, i {.publication, date: i.publishedOn, .articles, .pages, .counts} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
