/** How Vite builds the explorer: into `dist/explorer`, every file beside its compressed forms. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const folder = join(import.meta.dirname, 'dist', 'explorer');

/** The server hands out what lies there already: nothing is compressed twice. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|js|css|svg|webmanifest)$/u.test(file)) continue;
      const content = readFileSync(join(folder, file));
      writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params: quality }));
    }
  },
});

export default defineConfig({
  root: join(import.meta.dirname, 'src', 'explorer'),
  plugins: [react(), compressed()],
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:${process.env['RENMAI_PORT'] ?? '4000'}` } },
  logLevel: 'warn',
});
