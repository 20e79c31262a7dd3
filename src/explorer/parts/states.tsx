/** What a view shows when it has nothing to show: not yet, nothing there, or an error. */
import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import type { Text } from '../language/zh.ts';
import { useTitle } from './title.ts';

export function Waiting() {
  const text = useText();
  return (
    <div className="waiting" role="status" aria-label={text.loading}>
      <span />
      <span />
      <span />
    </div>
  );
}

interface FailureProps {
  readonly error: CombinedError;
  readonly retry?: () => void;
}

const known = (code: unknown, text: Text): code is keyof Text['errors'] =>
  typeof code === 'string' && Object.hasOwn(text.errors, code);

/** What the API says of an id, a cursor or a day that stands in the address. */
const ofAddress = /is not a (?:global id|cursor|date)\b|^id: there is no load /u;

/** In the reader's language where the error is one that may happen to anybody. */
function reasonOf({ message, extensions }: CombinedError['graphQLErrors'][number], text: Text): string {
  if (known(extensions['code'], text)) return text.errors[extensions['code']];
  return ofAddress.test(message) ? text.badAddress : message;
}

export function Failure({ error, retry }: FailureProps) {
  const text = useText();
  const reason = error.networkError
    ? text.unreachable
    : error.graphQLErrors.map((one) => reasonOf(one, text)).join(' ');
  return (
    <div className="state" role="alert">
      <strong>{text.failed}</strong>
      <p>{reason}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

export const Nothing = ({ children }: { readonly children: ReactNode }) => <p className="state">{children}</p>;

function Missing({ title, why }: { readonly title: string; readonly why?: string }) {
  const text = useText();
  useTitle(title);
  return (
    <div className="head">
      <h1 tabIndex={-1}>{title}</h1>
      {why !== undefined && <p className="under">{why}</p>}
      <p className="state">
        <Link href="/" className="button">
          {text.toOverview}
        </Link>
      </p>
    </div>
  );
}

export function NoSuchPage() {
  const text = useText();
  return <Missing title={text.noSuchPage} />;
}

export function NoSuchThing() {
  const text = useText();
  return <Missing title={text.noSuchThing} why={text.noSuchThingWhy} />;
}
