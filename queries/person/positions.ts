/** The offices of these titles that articles attest of a person; any where `titles` is `null`. */
import { defineBatch } from '../../src/graph/query.ts';
import { type PositionRow, positionRow } from '../parts/position.ts';

export const positions = defineBatch<
  { readonly titles: readonly string[] | null; readonly limit: number; readonly claims: boolean },
  PositionRow
>({
  name: 'person/positions',
  row: positionRow,
});
