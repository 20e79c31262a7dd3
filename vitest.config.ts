import { defineConfig } from 'vitest/config';
import { HeaviestFirst } from './test/support/heaviest-first.ts';

/** The build of GraphQL that Node itself takes: two in one process know nothing of each other's types. */
const resolve = { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] };

/** Two files at a time, each on a Neo4j of its worker's own; one at a time where one server is given. */
const maxWorkers = process.env['RENMAI_TEST_NEO4J_URI'] === undefined ? 2 : 1;

/** Tests that need Neo4j end in `.db.test.ts`. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/run-folder.ts'],
    // The databases are closed properly, on a busy machine too.
    teardownTimeout: 180_000,
    sequence: { sequencer: HeaviestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          // Word lists and rules are read once a process, not once a file: tests leave no module changed.
          isolate: false,
          maxWorkers,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.db.test.ts'],
          // The first test of a file that reads articles waits for the dictionary.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          // A worker has one Neo4j, whose plans serve all of its files.
          isolate: false,
          maxWorkers,
          include: ['test/**/*.db.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // What a page shows in the end may take long on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
