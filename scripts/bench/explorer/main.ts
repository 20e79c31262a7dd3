/**
 * `npm run bench:explorer`: what the explorer costs whoever opens it, as Lighthouse would count, and how smoothly a network
 * of 2,000 things moves. It asks a running server with the samples (`npm start`; RENMAI_URL names another than
 * http://127.0.0.1:4000), and ends with status 1 when a limit is not kept.
 */
import { table } from '../../../src/cli/table.ts';
import { openBrowser } from '../../../test/explorer/browser.ts';
import { addresses } from '../../screenshots/addresses.ts';
import { type FirstPage, median, open } from './first-page.ts';
import { type Motion, moveInNetwork } from './large-network.ts';

const server = process.env['RENMAI_URL'] ?? 'http://127.0.0.1:4000';
/** How often the first page is opened: the middle one counts. */
const TIMES = 5;
const SCRIPT_LIMIT = 200_000;
const PAINT_LIMIT = 1_000;
/**
 * Of the page's own work for a picture: 30 pictures a second leave 33.3 ms for all. The browser of the tests draws by the
 * processor, for want of a graphics card: how long that takes is told, and has no limit.
 */
const WORK_LIMIT = 33.3;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

type Row = readonly [label: string, ...figures: string[]];

const rowOf = (name: string, page: FirstPage): Row => {
  const { script, all, firstPaint, largestPaint, blocked, shift } = page;
  const times = [firstPaint, largestPaint, blocked].map(milliseconds);
  return [name, kilobytes(script), kilobytes(all), ...times, shift.toFixed(3)];
};

const motionRow = ({ name, frames, rate, slow, longest, work, drawing }: Motion): Row => [
  ...([name, String(frames), rate.toFixed(1)] as const),
  ...[slow, longest, work, drawing].map(milliseconds),
];

const browser = await openBrowser();
try {
  // The first answers of a server that has just started take as long as all others.
  await open(browser, server);
  const pages = [];
  for (let n = 0; n < TIMES; n += 1) pages.push(await open(browser, server));
  const first = median(pages);
  const pagesOf = { 'the first page': first, ...(await others()) };
  console.log(
    table([
      ['', 'script', 'all', 'first paint', 'largest paint', 'blocked', 'shift'],
      ...Object.entries(pagesOf).map(([name, page]) => rowOf(name, page)),
    ]),
  );
  const { size, motions } = await moveInNetwork(browser, server);
  console.log(`\n${size}`);
  console.log(
    table([
      ['', 'pictures', 'a second', 'one in 20 longer than', 'longest', 'own work for each', 'drawing each'],
      ...motions.map(motionRow),
    ]),
  );
  const worst = Math.max(...motions.map(({ work }) => work));
  const kept = [
    [`${kilobytes(first.script)} of script, at most ${kilobytes(SCRIPT_LIMIT)}`, first.script <= SCRIPT_LIMIT],
    [`first paint after ${milliseconds(first.firstPaint)}, at most 1 s`, first.firstPaint <= PAINT_LIMIT],
    [
      `${milliseconds(worst)} of work for a picture of a large network, at most ${milliseconds(WORK_LIMIT)}`,
      worst <= WORK_LIMIT,
    ],
  ] as const;
  console.log('');
  for (const [what, isKept] of kept) console.log(`${isKept ? 'kept    ' : 'NOT KEPT'}  ${what}`);
  if (kept.some(([, isKept]) => !isKept)) process.exitCode = 1;
} finally {
  await browser.close();
}

/** Every other view, each opened once. */
async function others() {
  const found: Record<string, FirstPage> = {};
  for (const [name, path] of Object.entries(await addresses(server)).filter(([, path]) => path !== '/'))
    found[name] = await open(browser, `${server}${path}`);
  return found;
}
