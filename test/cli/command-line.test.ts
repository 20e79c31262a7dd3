import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, gb18030, pageText } from '../loaders/support.ts';
import { build } from '../support/compiled.ts';
import { type RunOptions, run, start } from './built.ts';

let main = '';
beforeAll(async () => {
  main = await build();
}, 120_000);

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};
const renmai = (words: readonly string[], options: RunOptions = {}) => run(main, words, options);
const commands = ['load', 'serve', 'extract', 'explain', 'status', 'find', 'remove', 'verify', 'export', 'db'];

describe('help', () => {
  it('lists every command and the exit codes, on standard output', async () => {
    const { code, stdout, stderr } = await renmai(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'mu'));
    expect(stdout).toContain('Exit codes:');
    expect(stderr).toBe('');
  });

  it.each(commands)('of %s has examples', async (command) => {
    const { code, stdout } = await renmai([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ renmai ${command}`.trimEnd());
  });

  it.each([
    ...['merge', 'keep-apart', 'rename', 'reject', 'confirm', 'suppress', 'unsuppress', 'undo'].map(
      (x) => `decide ${x}`,
    ),
    ...['start', 'stop', 'status', 'reset', 'migrate'].map((x) => `db ${x}`),
    ...['decide', 'decisions', 'decisions restore', 'reread', 'token'],
  ])('of %s has an example', async (command) => {
    const { code, stdout } = await renmai([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Examples:\n(?:.*\n)*? {2}\\$ renmai ${command}`, 'mu'));
    if (command.startsWith('decide ')) expect(stdout).toMatch(/--why <reason> +why \(required\)[\s\S]*"renmai find"/u);
  });

  it('tells the version', async () => {
    expect((await renmai(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('wrong usage has exit code 2 and nothing on standard output', () => {
  it.each([
    [['frobnicate'], 'unknown command'],
    [['load'], "missing required argument 'paths'"],
    [['load', 'a.txt', '--date', '2021-02-30'], 'It must be a day written as 2021-03-05'],
    [['load', 'a.txt', '--publication', ' '], 'It must not be empty'],
    [['extract', 'a.txt', '--colour'], 'unknown option'],
    [['serve', '--port', '70000'], 'It must be a port'],
    [['export', '--format', 'csv'], 'Allowed choices are canonical'],
    [['remove'], 'name the ids of articles, or --publication'],
    [['remove', 'a0123456789abcdef0123', 'foo'], '"foo" cannot be the id of an article'],
    [['remove', '--date', '2021-02-30'], 'It must be a day'],
    [
      ['load', 'a.txt', '--replaces', 'p0123456789abcdef0123'],
      '"p0123456789abcdef0123" cannot be the id of an article',
    ],
    [['db', 'reset'], 'say so with --yes'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await renmai(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('a setting that is none is named, and nothing else is the matter', async () => {
    const { code, stderr } = await renmai(['explain', '会议召开。'], { env: { RENMAI_PROT: '1' } });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^renmai: no setting of renmai, .*RENMAI_PROT \(is RENMAI_PORT meant\?\)\n$/u);
  });

  it('so have settings that cannot be', async () => {
    const { code, stderr } = await renmai(['status'], { env: { NEO4J_URI: 'nowhere' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^renmai: NEO4J_URI is "nowhere": .*\n$/u);
  });
});

describe('a database that is not to be had', () => {
  it.each([['status'], ['verify'], ['export'], ['serve', '--port', '0'], ['remove', 'a0123456789abcdef0123']])(
    '%s: exit code 3, one line',
    async (...words) => {
      const { code, stdout, stderr } = await renmai(words, { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toBe(
        'renmai: no Neo4j answers at bolt://127.0.0.1:1: start it, or check NEO4J_URI ' +
          '(Failed to connect to server: connect ECONNREFUSED 127.0.0.1:1)\n',
      );
    },
    60_000,
  );

  it('is told where something listens that never answers, and the process ends', async () => {
    const deaf = createServer().listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const port = portOf(deaf);
    const { code, stderr } = await renmai(['status'], { env: { NEO4J_URI: `bolt://127.0.0.1:${port}` } });
    deaf.close();
    expect(code).toBe(3);
    expect(stderr).toMatch(/^renmai: no Neo4j answers at bolt:.*timed out.*\n$/u);
  }, 60_000);

  it('is not waited for where the port of serve is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = portOf(other);
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { code, stderr } = await renmai(['serve', '--port', String(port)], { env });
    other.close();
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^renmai: port ${port} of 127\\.0\\.0\\.1 is in use: .*\\n$`, 'u'));
  });

  it('is not asked for when there is nothing to load', async () => {
    const { code, stderr } = await renmai(['load', '/nowhere'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(code).toBe(1);
    expect(stderr).toBe('/nowhere: there is no such file or folder\n');
  });
});

describe('extract', () => {
  it('prints one JSON object per page and nothing else', async () => {
    const folder = await folderWith({ 'a.txt': pageText, 'b.txt': gb18030(pageText), 'b.json': '{"page": "B02"}' });
    const { code, stdout, stderr } = await renmai(['extract', folder, '--json', '--publication', '江南晨报']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const pages = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pages).toMatchObject([
      { source: 'a', page: { publication: '江南晨报', date: '2021-03-05', number: null }, articles: [{ id: 'a-1' }] },
      { source: 'b', page: { publication: '江南晨报', number: 'B02' }, articles: [{ id: 'b-1' }] },
    ]);
    expect(pages[0].articles[0].text).toContain('临江区召开一季度重点项目推进会');
  });

  it('names what it cannot read, reads the rest, and ends with 1', async () => {
    const folder = await folderWith({ 'a.txt': pageText, 'bad.txt': Uint8Array.of(0, 1, 2), 'empty.txt': '' });
    const { code, stdout, stderr } = await renmai(['extract', folder, join(folder, 'none.txt'), '--json']);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n')).toEqual([
      'none.txt: there is no such file or folder',
      'bad.txt: not a text file (a NUL byte at offset 0)',
      'empty.txt: empty: there is no text in it',
    ]);
  });

  it('reads standard input: a page, or JSON Lines whose articles are numbered on', async () => {
    const page = await renmai(['extract', '-', '--json'], { input: pageText });
    expect(JSON.parse(page.stdout)).toMatchObject({ source: 'stdin', articles: [{ id: 'stdin-1' }] });
    const record = JSON.stringify({ text: '云州市召开会议。', title: '云州市召开会议', publishedOn: '2021-03-05' });
    const lines = await renmai(['extract', '-', '--json'], { input: `${record}\n${record}\n` });
    const ids = lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).articles[0].id);
    expect(ids).toEqual(['stdin-1', 'stdin-2']);
  });

  it('prints for people without --json', async () => {
    const { stdout } = await renmai(['extract', '-'], { input: pageText });
    expect(stdout).toMatch(/^# stdin/u);
    expect(stdout).toContain('stdin-1 ');
  });

  it('ends quietly when its reader goes away', async () => {
    const record = `${JSON.stringify({ text: '云州市召开会议。'.repeat(200), title: '会议' })}\n`;
    const folder = await folderWith({ 'many.jsonl': record.repeat(2000) });
    const shell = `"${process.execPath}" "${main}" extract "${folder}" --json | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`;
    const out = execFileSync('bash', ['-c', `{ ${shell}; } 2>&1`]).toString();
    expect(out.trim().split(/\s+/u)).toEqual(['1', '0']);
  }, 60_000);

  it('goes on when nobody reads its complaints', async () => {
    const bad = Array.from({ length: 300 }, (_, i) => [`a${i}.txt`, '']);
    const folder = await folderWith({ ...Object.fromEntries(bad), 'z.txt': pageText });
    const shell = `{ "${process.execPath}" "${main}" extract "${folder}" --json 2>&1 >&3 | true; } 3>&1; echo "\${PIPESTATUS[0]}"`;
    const out = execFileSync('bash', ['-c', shell]).toString().trimEnd().split('\n');
    expect(out).toHaveLength(2);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ source: 'z' });
  }, 60_000);

  it('stops at Ctrl-C while it waits for its input', async () => {
    const running = start(main, ['extract', '/nowhere', '-'], { input: pageText, open: true });
    await running.until(/no such file/u);
    running.kill('SIGINT');
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 130,
      stdout: '',
      stderr: '/nowhere: there is no such file or folder\n',
    });
  }, 60_000);
});

describe('explain', () => {
  it('shows how a sentence is read', async () => {
    const sentence = '3月4日上午，云州市委书记林若川主持召开全市安全生产会议。';
    const { code, stdout, stderr } = await renmai(['explain', sentence]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('林若川');
  });
});
