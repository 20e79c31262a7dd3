/** Who held offices of these titles in an organization; any office where `titles` is `null`. */
import { defineBatch } from '../../src/graph/query.ts';
import { type PositionRow, positionRow } from '../parts/position.ts';

export const tenures = defineBatch<{ readonly titles: readonly string[] | null; readonly limit: number }, PositionRow>({
  name: 'organization/tenures',
  row: positionRow,
});
