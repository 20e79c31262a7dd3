/** The sample articles that come with the package, and the addresses by which they are known in a graph. */
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSources } from '../../loaders/find.ts';
import type { FileSource } from '../../loaders/loaded.ts';
import { packageRoot } from '../package-root.ts';

const folder = join(packageRoot, 'src', 'demo');

/** The address under which every sample article is, wherever the package lies. */
export const sampleSource = 'renmai:samples';

/** A source's address: samples have one of their own, so that they can be told from the user's articles. */
export function uriOf({ path }: Pick<FileSource, 'path'>): string {
  const inside = relative(folder, resolve(path));
  const isSample = inside !== '' && !inside.startsWith('..') && resolve(folder, inside) === resolve(path);
  return isSample ? `${sampleSource}/${inside.split(sep).join('/')}` : pathToFileURL(resolve(path)).href;
}

/** The files of the samples. */
export const findSamples = () => findSources([join(folder, 'pages'), join(folder, 'articles')], () => process.stdin);
