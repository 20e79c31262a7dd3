/** The appearances as a table. */
import { Link } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { Headline } from '../parts/headline.tsx';
import { inOrder } from '../parts/quotes.ts';
import { addressOf, addressOfWords } from '../routes.ts';
import { type Appearance, nameOf, sumOf } from './appearances.ts';

function Row({ appearance }: { readonly appearance: Appearance }) {
  const { text, language } = useSpeech();
  const { date, kind, relation, title, what, node, officials } = appearance;
  const sum = sumOf(appearance);
  const [said] = inOrder(appearance.evidence, date);
  return (
    <tr>
      <td className="number">{date}</td>
      <td>{text.organization.kinds[kind]}</td>
      <td>{text.relations[relation]}</td>
      <td>
        <Link href={addressOf(node)}>
          {node.__typename === 'Article' ? <Headline article={node} /> : nameOf(appearance)}
        </Link>
      </td>
      <td>{title ?? wordIn(language, what)}</td>
      <td className="number">{sum?.amount.toLocaleString('en')}</td>
      <td>{sum?.currency}</td>
      <td>{officials.map((person) => person.name).join(text.between)}</td>
      <td>{said !== undefined && <Link href={addressOfWords(said.article.id, said)}>{said.quote}</Link>}</td>
    </tr>
  );
}

export function AppearanceTable({ appearances }: { readonly appearances: readonly Appearance[] }) {
  const { text } = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table" aria-label={text.tableOf(text.organization.appearances)} tabIndex={0}>
      <table lang="zh-Hans">
        <thead>
          <tr>
            {text.organization.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {appearances.map((appearance) => (
            <Row key={appearance.cursor} appearance={appearance} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
