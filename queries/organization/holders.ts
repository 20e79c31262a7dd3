/** Everybody who held an office of an organization, acting holders among them. */
import { defineBatch } from '../../src/graph/query.ts';
import { type PositionRow, positionRow } from '../parts/position.ts';

export const holders = defineBatch<{ readonly limit: number }, PositionRow>({
  name: 'organization/holders',
  row: positionRow,
});
