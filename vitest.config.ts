import { defineConfig } from 'vitest/config';

/** Tests that need Neo4j end in `.db.test.ts`: they share one server, so they run one file after the other. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: ['test/**/*.db.test.ts'] } },
      {
        test: {
          name: 'neo4j',
          include: ['test/**/*.db.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/support/neo4j-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
