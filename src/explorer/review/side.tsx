/** One of two things that may be one: what is known of it, and sentences of its newest articles. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import type { Text } from '../language/zh.ts';
import { Kind, ThingLink } from '../parts/thing-link.tsx';
import { addressOfWords } from '../routes.ts';
import type { MergeCandidateQuery } from './review.generated.ts';
import { sentenceAround } from './sentence.ts';

export type SideOf = MergeCandidateQuery['mergeCandidates']['nodes'][number]['sides'][number];
type Evidence = SideOf['evidence'][number];

function detailsOf({ thing }: SideOf, text: Text): string[] {
  const scope = 'scope' in thing && thing.scope !== null ? text.readIn(thing.scope) : '';
  if (thing.__typename === 'Person')
    return [...thing.positions.map(({ title, organization }) => `${organization.name} ${title}`), scope];
  if (thing.__typename === 'Organization') return [text.organizationKinds[thing.kind], scope];
  return thing.__typename === 'Event' ? [thing.date ?? thing.dateText ?? ''] : [];
}

/** The days on which it was first and last in the papers; one where they are the same. */
const spanOf = ({ firstSeen, lastSeen }: SideOf['thing']): string =>
  [...new Set([firstSeen, lastSeen])].filter((day) => day !== null).join(' – ');

function Sentence({ said }: { readonly said: Evidence }) {
  const { article } = said;
  const [before, words, after] = sentenceAround(article.text, said);
  return (
    <div className="said">
      <Link href={addressOfWords(article.id, said)}>
        <q lang="zh-Hans">
          {before}
          <mark>{words}</mark>
          {after}
        </q>
        <span className="source number">
          {[article.publication, article.publishedOn].filter((part) => part !== null).join(' ')}
        </span>
      </Link>
    </div>
  );
}

export function Side({ side }: { readonly side: SideOf }) {
  const text = useText();
  const { thing, evidence } = side;
  const details = detailsOf(side, text).filter((part) => part !== '');
  return (
    <article>
      <p>
        <Kind of={thing.__typename} />
      </p>
      <h2>
        <ThingLink thing={thing} />
      </h2>
      <p className="soft" lang="zh-Hans">
        {details.join(' · ')}
      </p>
      {thing.aliases.length > 0 && (
        <p className="soft">
          {text.person.aliases} <span lang="zh-Hans">{thing.aliases.join(text.between)}</span>
        </p>
      )}
      <p className="soft number">{spanOf(thing)}</p>
      {evidence.map((said) => (
        <Sentence key={`${said.article.id} ${said.start}`} said={said} />
      ))}
    </article>
  );
}
