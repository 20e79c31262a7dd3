// renmai:event/counts: how many events there are of each type in each month
MATCH (e:Event)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($date IS NULL OR (e.date >= $date.from AND e.date <= $date.to
    AND e.date + CASE size(e.date) WHEN 10 THEN '' WHEN 7 THEN '-31' ELSE '-12-31' END <= $date.to))
RETURN e.type AS type, CASE WHEN size(e.date) >= 7 THEN left(e.date, 7) END AS month, count(*) AS events
ORDER BY month, type
LIMIT 100000
