import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../loaders/find.ts';
import { folderWith, pageText, streamOf } from './support.ts';

const tree = {
  'a/2.txt': pageText,
  'a/10.txt': pageText,
  'a/10.json': '{}',
  'a/b/articles.jsonl': '{}',
  'a/b/own.json': '{}',
  'a/b/A07': pageText,
  'a/b/photo.jpg': 'x',
  'a/.hidden.txt': pageText,
  'empty/readme.md': 'x',
};

async function found(paths: (folder: string) => string[]) {
  const folder = await folderWith(tree);
  const { sources, problems } = await findSources(paths(folder), () => streamOf());
  const show = (path: string | null) => path && relative(folder, path);
  return {
    files: sources.map((s) => (s.kind === 'stdin' ? '-' : show(s.path))),
    sidecars: sources.flatMap((s) => (s.kind === 'file' && s.sidecar !== null ? [show(s.sidecar)] : [])),
    problems: problems.map((p) => p.message.replaceAll(`${folder}/`, '')),
  };
}

describe('findSources', () => {
  it('searches a folder, sorted, without sidecars, hidden and other files', async () => {
    expect(await found((f) => [join(f, 'a')])).toEqual({
      files: ['a/10.txt', 'a/2.txt', 'a/b/A07', 'a/b/articles.jsonl', 'a/b/own.json'],
      sidecars: ['a/10.json'],
      problems: [],
    });
  });

  it('takes globs, names each file once, and puts standard input last', async () => {
    const { files, problems } = await found((f) => ['-', join(f, 'a/*'), join(f, '**/2.txt'), join(f, 'a/2.txt')]);
    expect(files).toEqual(['a/10.txt', 'a/2.txt', '-']);
    expect(problems).toEqual([]);
  });

  it('goes on after paths that lead nowhere', async () => {
    const { files, problems } = await found((f) =>
      ['nope.txt', 'x/*.txt', 'empty', 'a/10.json', 'a/2.txt'].map((p) => join(f, p)),
    );
    expect(files).toEqual(['a/2.txt']);
    expect(problems).toEqual([
      'nope.txt: there is no such file or folder',
      'x/*.txt: no file matches this pattern',
      'empty: no article in it: looked for .txt, .json, .jsonl and files without an extension',
      'a/10.json: tells the facts of the page beside it; load that page, and this is read with it',
    ]);
  });

  it('takes a file whose name looks like a pattern', async () => {
    const folder = await folderWith({ 'A[07].txt': pageText });
    const { sources } = await findSources([join(folder, 'A[07].txt')], () => streamOf());
    expect(sources).toHaveLength(1);
  });

  it('finds what lies beside a link that leads nowhere, and waits for no pipe', async () => {
    const folder = await folderWith({ 'a/1.txt': pageText, 'a/3.txt': pageText, 'b.txt': pageText });
    await symlink(join(folder, 'gone.txt'), join(folder, 'a/2.txt'));
    execFileSync('mkfifo', [join(folder, 'a/4.txt')]);
    const { sources, problems } = await findSources([folder], () => streamOf());
    expect(sources.map((s) => (s.kind === 'file' ? relative(folder, s.path) : '-'))).toEqual([
      'a/1.txt',
      'a/3.txt',
      'b.txt',
    ]);
    expect(problems.map((p) => p.message)).toEqual([`${join(folder, 'a/2.txt')}: there is no such file or folder`]);
  });

  it('comes to an end where links lead in a circle', async () => {
    const folder = await folderWith({ 'a/1.txt': pageText });
    await mkdir(join(folder, 'b'));
    await symlink(folder, join(folder, 'b/round'));
    await symlink(join(folder, 'a'), join(folder, 'b/linked'));
    const { sources } = await findSources([folder], () => streamOf());
    expect(sources).toHaveLength(1);
  });
});
