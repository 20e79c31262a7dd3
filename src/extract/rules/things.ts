/** The members of a printed list of places, bodies and projects. */
import type { Thing } from '../fact.ts';
import { PROJECT_END } from '../mentions/projects.ts';
import type { Match } from '../rule.ts';

/** The stops of a list; an item that no mention covers is one where its ending shows a project. */
export function things(m: Match, name: string): Thing[] {
  const named: Thing[] = [...m.all(name, 'organization'), ...m.all(name, 'project')];
  let start = m.span(name)?.start ?? 0;
  for (const item of m.words(name).split(/[、；和及与]/u)) {
    const plain = item.replace(/(?:项目)?(?:施工现场|工地|现场|项目部)$/u, '');
    const at = start;
    if (PROJECT_END.test(plain) && !named.some((n) => n.start < at + item.length && at < n.end))
      named.push({ is: 'project', start: at, end: at + plain.length, name: plain });
    start += item.length + 1;
  }
  return named.sort((a, b) => a.start - b.start);
}
