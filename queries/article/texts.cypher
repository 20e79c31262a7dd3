// renmai:article/texts: the bodies of articles
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
RETURN parent, a.text AS text
ORDER BY parent
LIMIT size($ids)
