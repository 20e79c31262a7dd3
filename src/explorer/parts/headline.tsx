/** What an article is called: its headline, or how its text begins, marked as no headline. */
import { useQuery } from 'urql';
import { useText } from '../language/language.tsx';
import { OpeningDocument } from './headline.generated.ts';
import { openingOf } from './opening.ts';

interface HeadlineProps {
  readonly article: { readonly id: string; readonly title: string | null };
}

/** Few have none: the text is asked for where it is needed. */
function Opening({ id }: { readonly id: string }) {
  const text = useText();
  const [{ data }] = useQuery({ query: OpeningDocument, variables: { id } });
  const opening = data?.node?.__typename === 'Article' ? openingOf(data.node.text) : '';
  return (
    <>
      <span className="soft">{text.untitled}</span>
      <span lang="zh-Hans">{opening}</span>
    </>
  );
}

export const Headline = ({ article: { id, title } }: HeadlineProps) =>
  title === null ? <Opening id={id} /> : <span lang="zh-Hans">{title}</span>;
