/** The name of a thing, leading to its page. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { addressOf } from '../routes.ts';
import type { Thing, ThingName } from './things.ts';

export const ThingLink = ({ thing }: { readonly thing: Thing }) => (
  <Link href={addressOf(thing)} className="thing" data-kind={thing.__typename} lang="zh-Hans">
    {thing.name}
  </Link>
);

/** The word for a kind of thing, with its colour. */
export function Kind({ of, children }: { readonly of: ThingName | 'Amount'; readonly children?: string }) {
  const text = useText();
  return (
    <span className="kind" data-kind={of}>
      {children ?? text.kinds[of]}
    </span>
  );
}
