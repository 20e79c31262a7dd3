// renmai:event/events-count: how many events there are of a type, date, company of people, organizer, place and words
// What costs little is looked at inside, what follows relationships outside: the planner would mix them.
CALL () {
  CALL () {
    WITH 1 AS one WHERE $start = 'all'
    MATCH (p:Person) WHERE p.id IN $attendedByAll
    WITH p ORDER BY COUNT { (p)--() }, p.id LIMIT 1
    MATCH (p)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e:Event)
    RETURN DISTINCT e
    UNION ALL
    WITH 1 AS one WHERE $start = 'any'
    MATCH (p:Person)-[:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e:Event) WHERE p.id IN $attendedByAny
    RETURN DISTINCT e
    UNION ALL
    WITH 1 AS one WHERE $start = 'organizer'
    MATCH (:Organization {id: $organizer})-[:ORGANIZED]->(e:Event)
    RETURN DISTINCT e
    UNION ALL
    WITH 1 AS one WHERE $start = 'organization'
    MATCH (:Organization {id: $organization})-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT|VISITED|CONCERNS|HELD_AT]-(e:Event)
    RETURN DISTINCT e
    UNION ALL
    WITH 1 AS one WHERE $start = 'project'
    MATCH (:Project {id: $project})<-[:VISITED|CONCERNS|HELD_AT]-(e:Event)
    RETURN DISTINCT e
    UNION ALL
    WITH 1 AS one WHERE $start = 'date'
    MATCH (e:Event) WHERE e.date >= $date.from AND e.date <= $date.to
    RETURN e
    UNION ALL
    WITH 1 AS one WHERE $start = 'every'
    MATCH (e:Event)
    RETURN e
  }
  WITH e
  WHERE ($types IS NULL OR e.type IN $types)
    AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
      AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
    AND ($name.eq IS NULL OR e.name = $name.eq)
    AND ($name.contains IS NULL OR e.name CONTAINS $name.contains)
    AND ($name.startsWith IS NULL OR e.name STARTS WITH $name.startsWith)
    AND ($anyName.eq IS NULL OR $anyName.eq = e.name OR $anyName.eq IN e.aliases)
    AND ($anyName.contains IS NULL OR any(x IN e.name + coalesce(e.aliases, []) WHERE x CONTAINS $anyName.contains))
    AND ($anyName.startsWith IS NULL OR any(x IN e.name + coalesce(e.aliases, []) WHERE x STARTS WITH $anyName.startsWith))
  RETURN e
}
WITH e
WHERE all(x IN $attendedByAll WHERE EXISTS { MATCH (:Person {id: x})-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) WHERE ($roles IS NULL OR type(r) IN $roles) })
  AND (size($attendedByAny) = 0 OR any(x IN $attendedByAny WHERE EXISTS { MATCH (:Person {id: x})-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) WHERE ($roles IS NULL OR type(r) IN $roles) }))
  AND (size($attendedByNone) = 0 OR none(x IN $attendedByNone WHERE EXISTS { MATCH (:Person {id: x})-[r:CHAIRED|LED|ACCOMPANIED|ATTENDED|SPOKE_AT|REPORTED_AT|SIGNED_AT|HONOURED_AT|HOSTED]->(e) WHERE ($roles IS NULL OR type(r) IN $roles) }))
  AND ($organizer IS NULL OR EXISTS { (:Organization {id: $organizer})-[:ORGANIZED]->(e) })
  AND ($organization IS NULL OR EXISTS { (:Organization {id: $organization})-[:ATTENDED|ORGANIZED|SIGNED_AT|HONOURED_AT|VISITED|CONCERNS|HELD_AT]-(e) })
  AND ($project IS NULL OR EXISTS { (:Project {id: $project})<-[:VISITED|CONCERNS|HELD_AT]-(e) })
  AND ($place IS NULL OR EXISTS { MATCH (e)-[:HELD_AT]->(l:Organization|Project|Place) WHERE l.id = $place.id AND $place.label IN labels(l) })
WITH e
WHERE ($text IS NULL OR e.name CONTAINS $text OR EXISTS {
  MATCH (e)<-[:REPORTS]-(a:Article) WHERE a.title CONTAINS $text OR a.text CONTAINS $text
})
RETURN count(*) AS total
ORDER BY total
LIMIT 1
