// renmai:entity/mentions-count: how many articles name a thing or report an event
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
RETURN parent, COUNT { (n)<-[:MENTIONS|REPORTS]-() } AS total
ORDER BY parent
LIMIT size($ids)
