// renmai:article/from-source: the articles whose source address begins with some words
MATCH (a:Article)
WHERE a.sourceUri STARTS WITH $prefix
RETURN a.id AS id
ORDER BY id
LIMIT $limit
