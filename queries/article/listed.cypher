// renmai:article/listed: the articles of a paper, of a day, of some source
MATCH (a:Article)
WHERE ($publication IS NULL OR a.publication = $publication)
  AND ($date IS NULL OR a.publishedOn = $date)
  AND ($source IS NULL OR a.sourceUri = $source OR a.sourceUri STARTS WITH $source + '#' OR a.sourceUri STARTS WITH $source + '/')
RETURN a.id AS id
ORDER BY id
LIMIT $limit
