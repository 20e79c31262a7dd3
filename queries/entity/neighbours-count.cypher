// renmai:entity/neighbours-count: how many relationships a thing has, articles aside
UNWIND $ids AS parent
WITH parent, split(parent, ':')[0] AS label
MATCH (n:Person|Organization|Event|Project|Award|Place {id: substring(parent, size(label) + 1)})
WHERE label IN labels(n)
CALL (n) {
  MATCH (n)-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED|ABSENT_FROM|REPRESENTED_AT|ORGANIZED|VISITED|HELD_AT|CONCERNS|HOLDS_POSITION|FUNDED|OWNS|RECEIVED|PART_OF|LOCATED_IN]-()
  WHERE ($relations IS NULL OR type(r) IN $relations)
    AND ($direction IS NULL OR $direction = CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END)
  RETURN count(r) AS total
}
RETURN parent, total
ORDER BY parent
LIMIT size($ids)
