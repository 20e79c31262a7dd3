// renmai:path/paths: the shortest ways from one thing to another, through anything but articles and absences
MATCH (a:Person|Organization|Event|Project|Award|Place {id: $from.id}), (b:Person|Organization|Event|Project|Award|Place {id: $to.id})
WHERE $from.label IN labels(a) AND $to.label IN labels(b)
MATCH path = SHORTEST 30 (a)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ORGANIZED|VISITED|HELD_AT|CONCERNS|HOLDS_POSITION|FUNDED|OWNS|RECEIVED|PART_OF|LOCATED_IN]-{1,6}(b)
WITH path, [n IN nodes(path) | n.id] AS ids
WHERE length(path) <= $maxLength AND all(i IN range(0, size(ids) - 1) WHERE NOT ids[i] IN ids[i + 1..])
WITH path, ids, reduce(text = '', r IN relationships(path) | text + type(r) + ' ' + head(r.evidence) + ' ') AS words
ORDER BY words
WITH ids, collect(path)[0] AS path
ORDER BY length(path), ids
LIMIT $limit
RETURN length(path) AS length,
  [n IN nodes(path) | n {.id, .name, label: head([l IN labels(n) WHERE NOT l IN ['Official', 'Company', 'Meeting']])}] AS nodes,
  [i IN range(0, length(path) - 1) | {
    relation: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i],
    stated: [relationships(path)[i].evidence, relationships(path)[i].rules, relationships(path)[i].confidences]
  }] AS steps
ORDER BY length, ids
LIMIT $limit
