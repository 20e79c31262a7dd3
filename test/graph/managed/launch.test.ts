/** How Java is told to compile and to collect, by how many processors there are. */
import { expect, it } from 'vitest';
import { javaTuning } from '../../../src/graph/managed/launch.ts';

it('spares few processors what needs idle ones', () => {
  expect(javaTuning(2)).toContain('-XX:TieredStopAtLevel=1');
  expect(javaTuning(2)).toContain('-XX:+UseSerialGC');
});

it('leaves Java to itself where there are many', () => expect(javaTuning(8)).toEqual([]));

it('leaves Java to whoever tells it otherwise', () => {
  expect(javaTuning(2, '-XX:+UseG1GC')).toEqual([]);
  expect(javaTuning(2, '')).not.toEqual([]);
});
