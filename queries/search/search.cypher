// renmai:search/search: things by part of a name or alias, articles by their words; the closest first
// Distance: 0 the name, 1 an alias, 2 a name that begins so, 3 within a name, 4 within an alias, 5 the sound of one, 6 a headline, 7 a text.
CALL () {
  CALL () {
    WITH 1 AS one WHERE $entities AND $phrase IS NOT NULL
    CALL db.index.fulltext.queryNodes('entityNames', $phrase) YIELD node
    RETURN node AS n
    UNION ALL
    WITH 1 AS one WHERE $entities AND $phrase IS NULL
    MATCH (n:Person|Organization|Event|Project|Award|Place)
    RETURN n
  }
  WITH n, head([l IN labels(n) WHERE NOT l IN ['Official', 'Company', 'Meeting']]) AS label,
    toLower(n.name) AS name, [x IN coalesce(n.aliases, []) | toLower(x)] AS aliases
  WHERE label IN $labels AND all(t IN $terms WHERE any(x IN name + aliases WHERE x CONTAINS t))
  RETURN n, label,
    CASE
      WHEN name = $whole THEN 0
      WHEN $whole IN aliases THEN 1
      WHEN name STARTS WITH $whole THEN 2
      WHEN all(t IN $terms WHERE name CONTAINS t) THEN 3
      ELSE 4
    END AS distance,
    right('0000' + toString(size(name)), 4) AS closeness
  UNION ALL
  WITH 1 AS one WHERE $entities AND $sound IS NOT NULL
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyin) YIELD node AS n
  WITH n, head([l IN labels(n) WHERE NOT l IN ['Official', 'Company', 'Meeting']]) AS label, split(n._pinyin, ' ') AS sounds
  WHERE label IN $labels AND any(x IN sounds WHERE x STARTS WITH $sound)
    AND NOT all(t IN $terms WHERE any(x IN n.name + coalesce(n.aliases, []) WHERE toLower(x) CONTAINS t))
  RETURN n, label, 5 AS distance,
    CASE WHEN $sound IN sounds[0..2] THEN '0' WHEN $sound IN sounds THEN '1' ELSE '2' END + right('000' + toString(size(n.name)), 3) AS closeness
  UNION ALL
  CALL () {
    WITH 1 AS one WHERE $articles AND $phrase IS NOT NULL
    CALL db.index.fulltext.queryNodes('articleText', $phrase) YIELD node
    RETURN node AS n
    UNION ALL
    WITH 1 AS one WHERE $articles AND $phrase IS NULL
    MATCH (n:Article)
    WHERE all(t IN $terms WHERE toLower(coalesce(n.title, '')) CONTAINS t OR toLower(n.text) CONTAINS t)
    RETURN n
  }
  RETURN n, 'Article' AS label,
    CASE WHEN all(t IN $terms WHERE toLower(coalesce(n.title, '')) CONTAINS t) THEN 6 ELSE 7 END AS distance,
    toString(99999999 - coalesce(toInteger(replace(n.publishedOn, '-', '')), 0)) AS closeness
}
WITH n, label, distance, toString(distance) + ' ' + closeness + ' ' + n.id AS sort
WHERE ($above IS NULL OR sort > $above) AND ($below IS NULL OR sort < $below)
WITH n, label, distance, sort
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
WITH n, label, distance, sort,
  CASE distance WHEN 7 THEN size(split(toLower(n.text), [t IN $terms WHERE toLower(n.text) CONTAINS t][0])[0]) END AS at
RETURN sort, distance,
  CASE distance
    WHEN 4 THEN head([x IN n.aliases WHERE any(t IN $terms WHERE toLower(x) CONTAINS t)])
    WHEN 6 THEN n.title
    WHEN 7 THEN substring(n.text, CASE WHEN at > 20 THEN at - 20 ELSE 0 END, 60)
    ELSE CASE WHEN distance = 1 THEN head([x IN n.aliases WHERE toLower(x) = $whole]) ELSE n.name END
  END AS matched,
  n {.id, .title, .subtitle, .publication, .place, .section, .page, .publishedOn, .reporters, .sourceUri, .name, .aliases, .scope, .kind, .type,
    .date, .endDate, .dateText, .timeOfDay, .attendance, .announced, .series, .investment, .currency, .status, .by,
    label: label, official: n:Official} AS node
ORDER BY CASE WHEN $descending THEN sort END DESC, sort
LIMIT $limit
