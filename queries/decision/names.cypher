// renmai:decision/names: what articles call the things that decisions are on, but for those that must not be shown
UNWIND $ids AS parent
MATCH (f:Form {id: parent})
OPTIONAL MATCH (v:Verdict {id: f.entity})
OPTIONAL MATCH (w:Verdict {id: f.id})
WITH parent, f, coalesce(w, v) AS verdict
WHERE f.name IS NOT NULL AND (verdict IS NULL OR verdict.entity IS NOT NULL)
RETURN parent, f.name AS name
ORDER BY parent
LIMIT size($ids)
