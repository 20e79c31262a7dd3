// renmai:issue/publications: which papers of a span of time are loaded
MATCH (i:Issue)
WHERE i.publishedOn >= $from AND i.publishedOn <= $to AND ($publication IS NULL OR i.publication = $publication)
RETURN i.publication AS publication, sum(i.articles) AS articles, count(i) AS days, sum(size(i.pages)) AS pages,
  min(i.publishedOn) AS firstDay, max(i.publishedOn) AS lastDay
ORDER BY publication
LIMIT $limit
