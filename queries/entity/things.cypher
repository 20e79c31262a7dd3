// renmai:entity/things: nodes but articles by "<label>:<id>"
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
RETURN parent, n {.id, .name, .aliases, .scope, .kind, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series,
    .investment, .currency, .status, .by, label: label, official: n:Official} AS thing
ORDER BY parent
LIMIT size($ids)
