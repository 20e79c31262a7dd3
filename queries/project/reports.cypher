// renmai:project/reports: what each article says of a project, the earliest paper first
UNWIND $ids AS parent
MATCH (j:Project {id: parent})
CALL (j) {
  MATCH (a:Article)-[m:MENTIONS]->(j)
  RETURN a, m
  ORDER BY coalesce(a.publishedOn, '~'), a.id
  LIMIT $limit
}
RETURN parent, a.publishedOn AS date, m.claim AS claim, [m.evidence, m.rules, m.confidences] AS stated
ORDER BY parent, coalesce(date, '~'), a.id
LIMIT size($ids) * $limit
