// renmai:organization/holders: everybody who held an office of an organization, with what articles say of each
// A parent is "<organization id> <title>"; who acts in an office is one of its holders.
UNWIND $ids AS parent
WITH parent, split(parent, ' ')[0] AS id, split(parent, ' ')[1] AS title
MATCH (o:Organization {id: id})
CALL (o, title) {
  MATCH (p:Person)-[r:HOLDS_POSITION]->(o)
  WHERE r.title IN [title, '代' + title, '代理' + title]
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
