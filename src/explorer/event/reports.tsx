/** What each paper says of the event, side by side. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { addressOf, addressOfWords } from '../routes.ts';
import type { Event } from './event-head.tsx';

export function Reports({ reports: { edges, totalCount } }: { readonly reports: Event['mentions'] }) {
  const text = useText();
  return (
    <Section title={text.event.reports} count={totalCount}>
      <div className="reports">
        {edges.map(({ node, evidence, cursor }) => (
          <article key={cursor}>
            <p className="soft number" lang="zh-Hans">
              {[node.publication, node.publishedOn, node.page].filter((part) => part !== null).join(' ')}
            </p>
            <h3 lang="zh-Hans">
              <Link href={addressOf(node)}>{node.title ?? text.kinds.Article}</Link>
            </h3>
            <ul>
              {evidence.map((said) => (
                <li key={`${said.start} ${said.end} ${said.rule}`} className="said">
                  <Link href={addressOfWords(node.id, said)}>
                    <q lang="zh-Hans">{said.quote}</q>
                  </Link>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </Section>
  );
}
