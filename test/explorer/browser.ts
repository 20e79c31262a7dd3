/** A real browser for the tests: Chromium from a package, so that nothing need be installed. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { withLock } from '../../src/graph/managed/lock.ts';
import { packageRoot } from '../../src/package-root.ts';

/** It is unpacked once, to where `npm ci` clears it away. */
const folder = join(packageRoot, 'node_modules', '.cache', 'renmai-browser');

const flags = [
  // As root, and in most containers, the browser's own sandbox cannot be set up.
  '--no-sandbox',
  '--disable-setuid-sandbox',
  // Drawing by the processor: the network view needs WebGL.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** What the package sets for itself, and would set for every process that this one starts. */
const touched = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'] as const;

/** Its path; the libraries that a bare system lacks lie beside it. Two who come at once unpack it once. */
async function unpacked(): Promise<string> {
  const lock = join(folder, 'lock');
  mkdirSync(lock, { recursive: true });
  return withLock(lock, unpack);
}

async function unpack(): Promise<string> {
  const { env } = process;
  const before = touched.map((name) => [name, env[name]] as const);
  // The package unpacks to the temporary folder, and the libraries only where it takes the system for a bare one.
  Object.assign(env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  }
}

/** The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await unpacked();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((path) => path !== '');
  const own = Object.fromEntries(Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const env = { ...own, ...fonts, LD_LIBRARY_PATH: libraries.join(':') };
  return chromium.launch({ executablePath, args: flags, env });
}
