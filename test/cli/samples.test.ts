import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSamples, sampleSource, uriOf } from '../../src/cli/samples.ts';
import { packageRoot } from '../../src/package-root.ts';

describe('the samples', () => {
  it('are all there, with an address that does not depend on where the package lies', async () => {
    const { sources, problems } = await findSamples();
    expect(problems).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources)
      expect(source.kind === 'file' && uriOf(source)).toMatch(/^renmai:samples\/(?:pages|articles)\/[\w-]+\.txt$/u);
  });

  it('are told from files beside them', () => {
    expect(uriOf({ path: join(packageRoot, 'src', 'demo', 'pages', 'a.txt') })).toBe(`${sampleSource}/pages/a.txt`);
    expect(uriOf({ path: join(packageRoot, 'src', 'demonstration', 'a.txt') })).toMatch(
      /^file:\/\/.*demonstration\/a\.txt$/u,
    );
    expect(uriOf({ path: '云州/A 07.txt' })).toMatch(/^file:\/\/.*\/%E4%BA%91%E5%B7%9E\/A%2007\.txt$/u);
  });
});
