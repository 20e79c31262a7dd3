// renmai:issue/days: on how many days of a span of time any paper is loaded
MATCH (i:Issue)
WHERE i.publishedOn >= $from AND i.publishedOn <= $to AND ($publication IS NULL OR i.publication = $publication)
RETURN count(DISTINCT i.publishedOn) AS days, coalesce(sum(i.articles), 0) AS articles, min(i.publishedOn) AS firstDay,
  max(i.publishedOn) AS lastDay
ORDER BY days
LIMIT 1
