// renmai:entity/neighbours: what a thing is joined with, articles aside, by relationship, printed order and id
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
CALL (n) {
  MATCH (n)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT|ORGANIZED|VISITED|HELD_AT|CONCERNS|HOLDS_POSITION|FUNDED|OWNS|RECEIVED|PART_OF|LOCATED_IN]-(m)
  WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($direction IS NULL OR $direction = CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END)
  WITH r, m, startNode(r) = n AS out,
    type(r) + ' ' + right('00000' + toString(coalesce(r.order, r.rank, 99999)), 5) + ' ' + m.id + ' '
      + coalesce(r.title, '') + ' ' + coalesce(toString(r.amount), '') + ' ' + coalesce(r.what, '') + ' ' + coalesce(r.date, '')
      + CASE WHEN startNode(r) = n THEN '>' ELSE '<' END AS sort
  WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
  RETURN r, m, out, sort
  ORDER BY CASE WHEN $descending THEN sort END DESC, sort
  LIMIT $limit
}
RETURN parent, sort, type(r) AS relation, CASE WHEN out THEN 'OUT' ELSE 'IN' END AS direction,
  coalesce(r.order, r.rank) AS rank, r.title AS title, r.amount AS amount, r.currency AS currency, r.what AS what, r.date AS date,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  m {.id, .name, .aliases, .scope, .kind, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series,
    .investment, .currency, .status, .by, label: head([l IN labels(m) WHERE NOT l IN ['Official', 'Company', 'Meeting']]), official: m:Official} AS node
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
