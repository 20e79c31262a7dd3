/** One of two things that may be one: what is known of it, and words of its newest articles. */
import { useText } from '../language/language.tsx';
import { Said } from '../parts/said.tsx';
import { Kind, ThingLink } from '../parts/thing-link.tsx';
import type { MergeCandidatesQuery } from './review.generated.ts';

type SideOf = MergeCandidatesQuery['mergeCandidates']['nodes'][number]['sides'][number];

function detailsOf({ thing }: SideOf, kinds: Readonly<Record<string, string>>): string[] {
  if (thing.__typename === 'Person')
    return [thing.scope ?? '', ...thing.positions.map(({ title, organization }) => `${organization.name} ${title}`)];
  if (thing.__typename === 'Organization') return [kinds[thing.kind] ?? '', thing.scope ?? ''];
  return thing.__typename === 'Event' ? [thing.date ?? thing.dateText ?? ''] : [];
}

export function Side({ side }: { readonly side: SideOf }) {
  const text = useText();
  const { thing, evidence } = side;
  const details = detailsOf(side, text.organizationKinds).filter((part) => part !== '');
  return (
    <article>
      <p>
        <Kind of={thing.__typename} />
      </p>
      <h3>
        <ThingLink thing={thing} />
      </h3>
      <p className="soft" lang="zh-Hans">
        {details.join(' · ')}
      </p>
      {thing.aliases.length > 0 && (
        <p className="soft">
          {text.person.aliases} <span lang="zh-Hans">{thing.aliases.join('、')}</span>
        </p>
      )}
      <p className="soft number">{[thing.firstSeen, thing.lastSeen].filter((day) => day !== null).join(' – ')}</p>
      {evidence.map((said) => (
        <Said key={`${said.article.id} ${said.start}`} evidence={[said]} />
      ))}
    </article>
  );
}
