import { defineConfig } from 'vitest/config';

/** The build of GraphQL that Node itself takes: two in one process know nothing of each other's types. */
const resolve = { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] };

/** Tests that need Neo4j end in `.db.test.ts`: they share one server, so they run one file after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          // Word lists and rules are read once a process, not once a file: tests leave no module changed.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.db.test.ts'],
          // The first test of a file that reads articles waits for the dictionary.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          isolate: false,
          include: ['test/**/*.db.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/support/neo4j-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page shows in the end may take long on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
