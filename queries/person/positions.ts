/** The offices that articles attest of a person. */
import { defineBatch } from '../../src/graph/query.ts';
import { type PositionRow, positionRow } from '../parts/position.ts';

export const positions = defineBatch<{ readonly limit: number }, PositionRow>({
  name: 'person/positions',
  row: positionRow,
});
