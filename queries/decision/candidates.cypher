// renmai:decision/candidates: what may be one and nobody has decided on, the likeliest first
MATCH (d:Doubt)
OPTIONAL MATCH (va:Verdict {id: d.a})
OPTIONAL MATCH (vb:Verdict {id: d.b})
WITH d, CASE WHEN va IS NULL THEN d.a ELSE va.entity END AS one, CASE WHEN vb IS NULL THEN d.b ELSE vb.entity END AS two
WHERE one <> two
WITH d, CASE WHEN one < two THEN one ELSE two END AS a, CASE WHEN one < two THEN two ELSE one END AS b
WITH a, b, max(d.score) AS score, collect(DISTINCT d.rule) AS rules, collect(DISTINCT d.reason) AS reasons
WHERE ($least IS NULL OR score >= $least) AND NOT EXISTS { (:Verdict {id: a + ' ' + b}) }
MATCH (x:Person|Organization|Event|Project {id: a})
MATCH (y:Person|Organization|Event|Project {id: b})
// What is part of the other, as an article states, is not the other.
WHERE NOT EXISTS { (x)-[:PART_OF]-(y) }
WITH x, y, score, rules, reasons, toString(20000 - toInteger(round(score * 10000))) + ' ' + a + ' ' + b AS sort
WHERE ($labels IS NULL OR any(label IN labels(x) WHERE label IN $labels))
  AND ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
RETURN sort, {score: score, rules: rules, reasons: reasons,
  sides: [n IN [x, y] | n {.id, .name, label: [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Project']][0]}]} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
