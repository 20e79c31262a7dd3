// renmai:article/facts: what an article states, in the order in which it says so
// A fact about an event is found from the event and any other from the end that has few of them, never through a hub's events.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:REPORTS]->(e)
  MATCH (e)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT|ORGANIZED|VISITED|HELD_AT|CONCERNS]-()
  RETURN r
  UNION
  MATCH (a)-[:MENTIONS]->(n)
  MATCH (n)-[r:HOLDS_POSITION|FUNDED|OWNS|RECEIVED|PART_OF|LOCATED_IN]->()
  RETURN r
}
WITH parent, r, [i IN range(0, size(r.evidence) - 1) WHERE r.evidence[i] STARTS WITH parent + ':'] AS own
WHERE size(own) > 0
WITH parent, r, own, startNode(r) AS f, endNode(r) AS t,
  reduce(first = 9999999, i IN own |
    CASE WHEN toInteger(split(split(r.evidence[i], ':')[1], '-')[0]) < first
      THEN toInteger(split(split(r.evidence[i], ':')[1], '-')[0]) ELSE first END) AS start
WITH parent, r, own, f, t, right('0000000' + toString(start), 7) + ' ' + right('00000' + toString(coalesce(r.rank, r.order, 0)), 5)
  + ' ' + type(r) + ' ' + f.id + ' ' + t.id + ' ' + coalesce(r.title, '') + ' ' + coalesce(toString(r.amount), '')
  + ' ' + coalesce(r.what, '') + ' ' + coalesce(r.date, '') AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
WITH parent, r, own, f, t, sort
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
WITH parent, collect({r: r, own: own, f: f, t: t, sort: sort}) AS all
UNWIND all[..$limit] AS x
WITH parent, x.r AS r, x.own AS own, x.f AS f, x.t AS t, x.sort AS sort
RETURN parent, sort, type(r) AS relation, coalesce(r.rank, r.order) AS rank, coalesce(r.titles, []) AS titles,
  r.onBehalfOf AS onBehalfOf, r.title AS title, r.amount AS amount, r.currency AS currency, r.what AS what, r.date AS date,
  CASE WHEN $stated THEN [[i IN own | r.evidence[i]], [i IN own | r.rules[i]], [i IN own | r.confidences[i]]] END AS stated,
  f {.id, .name, .aliases, .scope, .kind, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series,
    .investment, .currency, .status, .by, label: head([l IN labels(f) WHERE NOT l IN ['Official', 'Company', 'Meeting']]), official: f:Official} AS from,
  t {.id, .name, .aliases, .scope, .kind, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series,
    .investment, .currency, .status, .by, label: head([l IN labels(t) WHERE NOT l IN ['Official', 'Company', 'Meeting']]), official: t:Official} AS to
ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort
LIMIT size($ids) * $limit
