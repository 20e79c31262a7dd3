// renmai:entity/things: nodes but articles by "<label>:<id>"
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
RETURN parent, n {.*, label: label, official: n:Official} AS thing
ORDER BY parent
LIMIT size($ids)
