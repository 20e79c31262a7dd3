/** Records of the driver as plain objects. */
import type { Record as DriverRecord } from 'neo4j-driver';
import type { Row } from './database.ts';

/**
 * A record by its columns. The driver's own `toObject` walks over it by a generator, of which V8's collector of young
 * things does not let go: half of all that was read lived on until the old things were collected, and was moved twice.
 */
export function rowOf(record: DriverRecord): Row {
  const row: Row = {};
  for (const [place, key] of record.keys.entries()) row[String(key)] = record.get(place);
  return row;
}
