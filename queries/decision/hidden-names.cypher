// renmai:decision/hidden-names: the names that must not be shown
MATCH (v:Verdict {label: 'Person'}) WHERE v.entity IS NULL AND NOT v.id CONTAINS ' '
MATCH (f:Form {entity: v.id})
RETURN DISTINCT f.name AS name
ORDER BY name
LIMIT 10000
