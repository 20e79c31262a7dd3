/** The order of the test files: those that take longest come first, so that both workers end together. */
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Tests that start browsers, servers and commands: how long their files are says nothing of the time they take. */
const startingPrograms = ['explorer', 'cli', 'graph/managed', 'proof', 'clients'];

/** Those that need Neo4j, what starts programs before all else; otherwise as Vitest has it: what took or is longest. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const place = startingPrograms.findIndex((folder) => moduleId.includes(`/test/${folder}/`));
      return (project.name === 'neo4j' ? 0 : 100) + (place === -1 ? startingPrograms.length : place);
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
