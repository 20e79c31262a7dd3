/** The articles that name a thing of any kind. */
import { useText } from '../language/language.tsx';
import { ArticleList } from './article-list.tsx';
import { MentionsOfDocument } from './facts.generated.ts';
import { Paged } from './paged.tsx';
import { Section } from './section.tsx';

export function ArticlesOf({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Section title={text.articles}>
      <Paged
        ask={MentionsOfDocument}
        page={(after) => ({ id, after })}
        list={({ node }) => (node !== null && 'mentions' in node ? node.mentions : null)}
      >
        {({ edges }) => <ArticleList edges={edges} />}
      </Paged>
    </Section>
  );
}
