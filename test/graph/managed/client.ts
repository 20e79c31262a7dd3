/**
 * One process that uses the database, for the tests to start, talk to and kill: it opens the database of its
 * environment, says `ready <address>`, and then answers each line of its input by a line. It lets go at the input's end.
 */
import { createInterface } from 'node:readline';
import { readConfig } from '../../../src/config.ts';
import { openDatabase } from '../../../src/graph/open.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { database, release } = await openDatabase(readConfig(), { onProgress: (message) => say(`progress ${message}`) });
say(`ready ${database.uri}`);

for await (const line of createInterface(process.stdin)) {
  const [command, id] = line.split(' ');
  if (command === 'write') {
    await database.write((run) => run('MERGE (:Place {id: $id, name: $id})', { id }));
    say('written');
  } else if (command === 'read') {
    const rows = await database.read('MATCH (p:Place {id: $id}) RETURN p.id AS id LIMIT 1', { id });
    say(rows.length === 1 ? 'there' : 'missing');
  } else if (command === 'release') break;
}
await release();
say('released');
process.exit();
