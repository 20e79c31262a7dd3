// renmai:person/namesakes: other people of the same name, and why they are two
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (q:Person {name: p.name})
  WHERE q.id <> p.id
  RETURN q
  ORDER BY q.id
  LIMIT $limit
}
WITH parent, p, q, CASE WHEN p.id < q.id THEN [p.id, q.id] ELSE [q.id, p.id] END AS pair
CALL (p, pair) {
  MATCH (d:Doubt {bucket: 'p|' + p.name})
  WHERE d.a = pair[0] AND d.b = pair[1]
  WITH DISTINCT d.reason AS reason ORDER BY reason LIMIT 10
  RETURN collect(reason) AS words
}
RETURN parent, words, q {.id, .name, label: 'Person'} AS node,
  CASE WHEN EXISTS { (:Verdict {id: pair[0] + ' ' + pair[1]}) } THEN 'DECIDED'
    WHEN size(words) > 0 OR coalesce(p.scope, '') = coalesce(q.scope, '') THEN 'SAME_PLACE' ELSE 'OTHER_PLACE' END AS because
ORDER BY parent, q.id
LIMIT size($ids) * $limit
