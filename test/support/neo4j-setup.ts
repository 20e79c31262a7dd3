/** Gives the tests a real Neo4j: the server that RENMAI_TEST_NEO4J_URI names (which the tests empty). */
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jUri: string;
    neo4jPassword: string;
  }
}

export default function setup(project: TestProject): void {
  const uri = process.env['RENMAI_TEST_NEO4J_URI'];
  if (uri === undefined) throw new Error('set RENMAI_TEST_NEO4J_URI to a Neo4j that the tests may empty');
  project.provide('neo4jUri', uri);
  project.provide('neo4jPassword', process.env['RENMAI_TEST_NEO4J_PASSWORD'] ?? '');
}
