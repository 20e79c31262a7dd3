/** What a text leaves out for what it is asked with. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapesOf } from '../../src/graph/shape.ts';

const shaped = (text: string, parameters: Record<string, unknown>) => shapesOf(text).textOf(parameters);

test('a condition that is not set is left out, and one that is set stays', () => {
  const text = `WITH p
WHERE ($name.eq IS NULL OR p.name = $name.eq)
AND ($kinds IS NULL OR p.kind IN $kinds)
AND (($title IS NULL AND $date IS NULL) OR EXISTS {
MATCH (p)-[h:HOLDS_POSITION]->()
WHERE ($title IS NULL OR h.title = $title) AND ($date IS NULL OR h.on = $date)
})
RETURN p`;
  expect(shaped(text, { name: { eq: null }, kinds: null, title: null, date: null })).toBe('WITH p\nRETURN p');
  expect(shaped(text, { name: { eq: '何田' }, kinds: null, title: null, date: null })).toBe(
    'WITH p\nWHERE (p.name = $name.eq)\nRETURN p',
  );
  expect(shaped(text, { name: { eq: null }, kinds: ['a'], title: null, date: '2021' })).toBe(`WITH p
WHERE (p.kind IN $kinds)
AND (EXISTS {
MATCH (p)-[h:HOLDS_POSITION]->()
WHERE (h.on = $date)
})
RETURN p`);
});

test('of a union the arms stay that are taken; one that is left alone stays too', () => {
  const text = `CALL () {
WITH 1 AS one WHERE $start = 'all'
MATCH (p:Person {id: $id}) RETURN p
UNION ALL
WITH 1 AS one WHERE $start = 'every' AND $id IS NULL
MATCH (p:Person)
RETURN p
}
RETURN p`;
  expect(shaped(text, { start: 'all', id: 'p1' })).toBe('CALL () {\nMATCH (p:Person {id: $id}) RETURN p\n}\nRETURN p');
  expect(shaped(text, { start: 'every', id: null })).toBe('CALL () {\nMATCH (p:Person)\nRETURN p\n}\nRETURN p');
  expect(shaped(text, { start: 'none', id: null })).toContain('WHERE false');
});

test('a choice that is made is replaced by what was chosen', () => {
  const text = "RETURN CASE WHEN $stated THEN r.evidence END AS stated, CASE r.x WHEN 1 THEN 'a' ELSE 'b' END AS x";
  expect(shaped(text, { stated: true })).toBe(
    "RETURN r.evidence AS stated, CASE r.x WHEN 1 THEN 'a' ELSE 'b' END AS x",
  );
  expect(shaped(text, { stated: false })).toBe("RETURN null AS stated, CASE r.x WHEN 1 THEN 'a' ELSE 'b' END AS x");
  const ordered = 'ORDER BY parent, CASE WHEN $descending THEN sort END DESC, sort\n';
  expect(shaped(ordered, { descending: true })).toBe('ORDER BY parent, sort DESC\n');
  expect(shaped(ordered, { descending: false })).toBe('ORDER BY parent, sort\n');
});

test('no value becomes part of a text, and texts with one key are one', () => {
  const text = `WHERE ($a IS NULL OR x = $a) AND (size($b) = 0 OR x IN $b) AND ($c = 'word' OR x = $c)`;
  const value = fc.option(fc.oneof(fc.string(), fc.constantFrom('word', "' OR true")), { nil: null });
  const parameters = fc.record({ a: value, b: fc.array(fc.string()), c: value });
  fc.assert(
    fc.property(parameters, parameters, (one, other) => {
      const shapes = shapesOf(text);
      expect(shapes.textOf(one)).toMatch(/^WHERE (?:true|[\w$ .=()]*)$/u);
      if (shapes.keyOf(one) === shapes.keyOf(other)) expect(shapes.textOf(one)).toBe(shapes.textOf(other));
    }),
  );
});
