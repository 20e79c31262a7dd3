// renmai:person/positions: the offices that articles attest of a person, the earliest first
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[r:HOLDS_POSITION]->(o:Organization)
  WHERE ($titles IS NULL OR r.title IN $titles)
  RETURN r, o
  ORDER BY coalesce(r.firstSeen, '~'), o.id, r.title
  LIMIT $limit
}
RETURN parent, r.title AS title, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, CASE WHEN $claims THEN r.claims END AS claims,
  [r.evidence, r.rules, r.confidences] AS stated,
  p {.id, .name, label: 'Person'} AS person,
  o {.id, .name, label: 'Organization'} AS organization
ORDER BY parent, coalesce(firstSeen, '~'), o.id, title
LIMIT size($ids) * $limit
