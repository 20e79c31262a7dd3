// renmai:issue/issues-count: how many papers of a span of time are loaded
MATCH (i:Issue)
WHERE i.publishedOn >= $from AND i.publishedOn <= $to AND ($publication IS NULL OR i.publication = $publication)
RETURN count(i) AS total
ORDER BY total
LIMIT 1
