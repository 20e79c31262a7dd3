// renmai:person/participations-newest: the events that a person took part in, the newest first
// Each role has an index by person and date, which is read backwards up to the limit: a page costs the same however many
// there are. No date is '' there, and '~' comes after every date.
UNWIND $ids AS parent
CALL (parent) {
  CALL (parent) {
    // for each role
    MATCH ()-[r:ROLE]->(e) USING INDEX r:ROLE(_who, _date, _event)
    WHERE r._who = parent AND r._date >= $low AND r._date <= $high AND r._event >= ''
    WITH r, e, r._date + ' ' + r._event + ' ROLE' AS sort
    WHERE sort > $above AND sort < $below AND ($types IS NULL OR e.type IN $types)
      AND ($openYear IS NULL OR r._date <> $openYear) AND ($openMonth IS NULL OR r._date <> $openMonth)
    RETURN r, e, sort
    ORDER BY r._who DESC, r._date DESC, r._event DESC
    LIMIT $limit
    // end
  }
  RETURN r, e, sort
  ORDER BY sort DESC
  LIMIT $limit
}
RETURN parent, sort, type(r) AS role, r.rank AS rank, r.titles AS titles, r.onBehalfOf AS onBehalfOf,
  CASE WHEN $stated THEN [r.evidence, CASE WHEN $reasons THEN r.rules END, CASE WHEN $reasons THEN r.confidences END] END AS stated,
  e {.id, .name, .aliases, .type, .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series, label: 'Event'} AS node
ORDER BY parent, sort DESC
LIMIT size($ids) * $limit
