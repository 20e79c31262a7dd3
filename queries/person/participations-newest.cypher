// renmai:person/participations-newest: the events that a person took part in, the newest first
// For those with very many. Each arm reads its index backwards and stops at its limit: a page costs the same however many
// there are.
UNWIND $ids AS parent
CALL (parent) {
  CALL (parent) {
    MATCH ()-[r:CHAIRED]->(e) USING INDEX r:CHAIRED(_who, _date, _event)
    WHERE r._who = CASE WHEN 'CHAIRED' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' CHAIRED' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' CHAIRED' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' CHAIRED' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:LED]->(e) USING INDEX r:LED(_who, _date, _event)
    WHERE r._who = CASE WHEN 'LED' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' LED' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' LED' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' LED' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:ACCOMPANIED]->(e) USING INDEX r:ACCOMPANIED(_who, _date, _event)
    WHERE r._who = CASE WHEN 'ACCOMPANIED' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' ACCOMPANIED' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' ACCOMPANIED' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' ACCOMPANIED' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:ATTENDED]->(e) USING INDEX r:ATTENDED(_who, _date, _event)
    WHERE r._who = CASE WHEN 'ATTENDED' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' ATTENDED' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' ATTENDED' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' ATTENDED' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:SPOKE_AT]->(e) USING INDEX r:SPOKE_AT(_who, _date, _event)
    WHERE r._who = CASE WHEN 'SPOKE_AT' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' SPOKE_AT' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' SPOKE_AT' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' SPOKE_AT' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:REPORTED_AT]->(e) USING INDEX r:REPORTED_AT(_who, _date, _event)
    WHERE r._who = CASE WHEN 'REPORTED_AT' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' REPORTED_AT' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' REPORTED_AT' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' REPORTED_AT' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:SIGNED_AT]->(e) USING INDEX r:SIGNED_AT(_who, _date, _event)
    WHERE r._who = CASE WHEN 'SIGNED_AT' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' SIGNED_AT' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' SIGNED_AT' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' SIGNED_AT' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:HONOURED_AT]->(e) USING INDEX r:HONOURED_AT(_who, _date, _event)
    WHERE r._who = CASE WHEN 'HONOURED_AT' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' HONOURED_AT' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' HONOURED_AT' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' HONOURED_AT' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:HOSTED]->(e) USING INDEX r:HOSTED(_who, _date, _event)
    WHERE r._who = CASE WHEN 'HOSTED' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' HOSTED' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' HOSTED' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' HOSTED' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:ABSENT_FROM]->(e) USING INDEX r:ABSENT_FROM(_who, _date, _event)
    WHERE r._who = CASE WHEN 'ABSENT_FROM' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' ABSENT_FROM' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' ABSENT_FROM' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' ABSENT_FROM' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    UNION ALL
    MATCH ()-[r:REPRESENTED_AT]->(e) USING INDEX r:REPRESENTED_AT(_who, _date, _event)
    WHERE r._who = CASE WHEN 'REPRESENTED_AT' IN $roles THEN parent END AND r._date >= $low AND r._date <= $high AND r._event >= ''
      AND ($types IS NULL OR e.type IN $types) AND ($date IS NULL OR r._date + CASE size(r._date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to)
      AND ($below IS NULL OR r._date + ' ' + r._event + ' REPRESENTED_AT' < $below) AND ($above IS NULL OR r._date + ' ' + r._event + ' REPRESENTED_AT' > $above)
    RETURN r, e, r._date + ' ' + r._event + ' REPRESENTED_AT' AS sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
  }
  RETURN r, e, sort
  ORDER BY sort DESC
  LIMIT $limit
}
RETURN parent, sort, type(r) AS role, r.rank AS rank, r.titles AS titles, r.onBehalfOf AS onBehalfOf,
  CASE WHEN $stated THEN [r.evidence, r.rules, r.confidences] END AS stated,
  e {.*, label: 'Event'} AS node
ORDER BY parent, sort DESC
LIMIT size($ids) * $limit
