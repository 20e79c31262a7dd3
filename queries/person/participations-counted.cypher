// renmai:person/participations-counted: in how many events a person took part in a span of time, from the indexes by date
UNWIND $ids AS parent
CALL (parent) {
  // for each role
  MATCH ()-[r:ROLE]->() USING INDEX r:ROLE(_who, _date, _event)
  WHERE r._who = parent AND r._date >= $low AND r._date <= $high AND r._event >= ''
    AND ($openYear IS NULL OR r._date <> $openYear) AND ($openMonth IS NULL OR r._date <> $openMonth)
  RETURN count(*) AS events
  // end
}
RETURN parent, sum(events) AS total
ORDER BY parent
LIMIT size($ids)
