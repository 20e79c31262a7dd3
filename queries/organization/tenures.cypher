// renmai:organization/tenures: who held an office of an organization, the earliest first
UNWIND $ids AS parent
MATCH (o:Organization {id: parent})
CALL (o) {
  MATCH (p:Person)-[r:HOLDS_POSITION]->(o)
  WHERE $titles IS NULL OR r.title IN $titles
  RETURN r, p
  ORDER BY coalesce(r.firstSeen, '~'), p.id, r.title
  LIMIT $limit
}
RETURN parent, r.title AS title, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.claims AS claims,
  [r.evidence, r.rules, r.confidences] AS stated,
  p {.id, .name, label: 'Person'} AS person,
  o {.id, .name, label: 'Organization'} AS organization
ORDER BY parent, coalesce(firstSeen, '~'), p.id, title
LIMIT size($ids) * $limit
