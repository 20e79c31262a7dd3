// renmai:article/of-sources: the articles that were first read from some sources
MATCH (a:Article)
WHERE a.sourceUri IN $sources
WITH a
ORDER BY coalesce(a.publishedOn, '') DESC, a.id
LIMIT $limit
RETURN a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} AS node
ORDER BY coalesce(a.publishedOn, '') DESC, a.id
LIMIT $limit
