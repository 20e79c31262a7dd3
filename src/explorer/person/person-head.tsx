/** Who this is, in a line or two. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { latestOffice } from '../parts/office.ts';
import { Kind } from '../parts/thing-link.tsx';
import { useTitle } from '../parts/title.ts';
import { addressOfNetwork } from '../routes.ts';
import type { PersonQuery } from './person.generated.ts';

export type Person = Extract<NonNullable<PersonQuery['node']>, { __typename: 'Person' }>;

export function PersonHead({ person }: { readonly person: Person }) {
  const text = useText();
  useTitle(person.name);
  const { firstSeen, lastSeen, aliases, scope } = person;
  const office = latestOffice(person.positions, text);
  return (
    <header className="head">
      <p className="over">
        <Kind of="Person" />
        {person.isOfficial && <span className="tag">{text.person.official}</span>}
        {scope !== null && <span>{text.readIn(scope)}</span>}
      </p>
      <h1 tabIndex={-1} lang="zh-Hans">
        {person.name}
      </h1>
      <p className="under">
        {office !== '' && <b lang="zh-Hans">{office}</b>}
        {aliases.length > 0 && (
          <span>
            {text.person.aliases} <span lang="zh-Hans">{aliases.join(text.between)}</span>
          </span>
        )}
        {firstSeen !== null && lastSeen !== null && (
          <span className="number">
            {firstSeen === lastSeen ? text.person.seenOnce(firstSeen) : text.person.seen(firstSeen, lastSeen)}
          </span>
        )}
        <Link href={addressOfNetwork(person.id)}>{text.person.openNetwork} →</Link>
      </p>
    </header>
  );
}
