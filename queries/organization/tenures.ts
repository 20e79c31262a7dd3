/** Who held an office of an organization; any office where `title` is `null`. */
import { defineBatch } from '../../src/graph/query.ts';
import { type PositionRow, positionRow } from '../parts/position.ts';

export const tenures = defineBatch<{ readonly title: string | null; readonly limit: number }, PositionRow>({
  name: 'organization/tenures',
  row: positionRow,
});
