// renmai:article/by-id: articles without their text
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
RETURN parent, a {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .kind, .reporters, .sourceUri, label: 'Article'} AS thing
ORDER BY parent
LIMIT size($ids)
