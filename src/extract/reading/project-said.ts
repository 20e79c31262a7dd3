/** What a sentence says of projects, each by its name as far as the sentence has one. */
import type { ReadSentence } from '../events/sentence.ts';
import type { Said } from './project-claim.ts';
import { POINTER } from './project-words.ts';

/** The facts of a sentence that tell of projects; one without a name is about what the sentence has named or points at. */
export function saidIn({ text, facts, projects }: ReadSentence): Said[] {
  const all: Said[] = [];
  for (const said of facts) {
    if (said.is !== 'project') continue;
    // `…项目由甲公司投资2亿元建设`: what the sentence has named before.
    const here = said.name === '' ? projects.findLast((p) => p.end <= said.start) : undefined;
    const pointer = said.name === '' ? POINTER.exec(text)?.groups?.['pointer'] : undefined;
    const fact = { ...said, name: here?.name ?? pointer ?? said.name };
    // `总投资…` without a name adds nothing where another rule has read the name before it.
    const again = fact.name === '' && all.some((c) => c.name !== '' && fact.start < c.end && c.start < fact.end);
    if (!again) all.push(fact);
  }
  return all;
}
