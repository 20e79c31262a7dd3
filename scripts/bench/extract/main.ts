/**
 * `npm run bench:extract`: how fast and how evenly pages become facts, as ratios within one run. Ends with status 1 when
 * something is not reached. `-- --pages 100000` reads that many pages for the memory; `-- --only speed` measures one thing.
 */
import { parseArgs } from 'node:util';
import { table } from '../../../src/cli/table.ts';
import { growth } from './growth.ts';
import { longLines } from './lines.ts';
import type { Finding } from './measure.ts';
import { memory } from './memory.ts';
import { speed } from './speed.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' }, only: { type: 'string' } } });
const many = Number(values.pages);
const parts: Readonly<Record<string, () => Finding[]>> = {
  speed,
  growth,
  lines: longLines,
  memory: () => memory(many / 10, many),
};

let missed = 0;
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const findings = measure();
  missed += findings.filter((finding) => !finding.reached).length;
  console.log(
    table(
      findings.map(({ what, measured, target, reached }) => [what, measured, target, reached ? '' : 'not reached']),
    ),
  );
}
process.exitCode = missed > 0 ? 1 : 0;
