// renmai:article/quotes: the words between two offsets of an article's text, and the article where it is asked for too
// Offsets count UTF-16 units and Cypher counts characters: in a text with rare characters of two units, the reader cuts.
UNWIND $ids AS parent
WITH parent, split(parent, ':') AS parts
WITH parent, parts, split(parts[1], '-') AS offsets
WITH parent, parts, toInteger(offsets[0]) AS start, toInteger(offsets[1]) AS end
MATCH (a:Article {id: parts[0]})
WITH parent, a, a.text AS text, start, end
WITH parent, a, text, start, end, a._wide IS NULL AS plain
RETURN parent,
  CASE WHEN plain THEN substring(text, start, end - start) END AS quote,
  CASE WHEN NOT plain THEN left(text, end) END AS beginning,
  CASE WHEN $article THEN a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} END AS article
ORDER BY parent
LIMIT size($ids)
