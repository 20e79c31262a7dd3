/** The name of a thing, its other names, and since when it is in print. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Kind } from '../parts/thing-link.tsx';
import type { Thing } from '../parts/things.ts';
import { useTitle } from '../parts/title.ts';
import { addressOfNetwork } from '../routes.ts';

interface ThingHeadProps {
  readonly thing: Thing & {
    readonly aliases: readonly string[];
    readonly firstSeen: string | null;
    readonly lastSeen: string | null;
  };
  /** The word for its kind, where it is more than that. */
  readonly kind?: string;
  readonly over?: ReactNode;
  readonly children?: ReactNode;
}

export function ThingHead({ thing, kind, over, children }: ThingHeadProps) {
  const text = useText();
  useTitle(thing.name);
  const { aliases, firstSeen, lastSeen } = thing;
  return (
    <header className="head">
      <p className="over">
        {kind === undefined ? <Kind of={thing.__typename} /> : <Kind of={thing.__typename}>{kind}</Kind>}
        {over}
      </p>
      <h1 tabIndex={-1} lang="zh-Hans">
        {thing.name}
      </h1>
      <p className="under">
        {children}
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
        <Link href={addressOfNetwork(thing.id)}>{text.person.openNetwork} →</Link>
      </p>
    </header>
  );
}
