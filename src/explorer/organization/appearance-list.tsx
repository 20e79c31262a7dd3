/** The appearances in order: what, with which officials, how much, and the words. */
import { Link } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { Day } from '../parts/day.tsx';
import { Headline } from '../parts/headline.tsx';
import { moneyText } from '../parts/money.ts';
import { Said } from '../parts/said.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOf } from '../routes.ts';
import { type Appearance, sumOf } from './appearances.ts';

function Row({ appearance }: { readonly appearance: Appearance }) {
  const { text, language } = useSpeech();
  const sum = sumOf(appearance);
  const { title, what, direction, relation, officials } = appearance;
  const details = [
    relation === 'FUNDED' ? text.organization.funded[direction] : null,
    sum === null ? null : moneyText(sum.amount, sum.currency, language),
    title,
    wordIn(language, what),
  ].filter((part) => part !== null && part !== '');
  return (
    <li>
      <Day date={appearance.date} />
      <div>
        <p className="what">
          <span className="tag">
            {appearance.kind === 'EVENT' ? text.relations[relation] : text.organization.kinds[appearance.kind]}
          </span>
          {appearance.node.__typename === 'Article' ? (
            <Link href={addressOf(appearance.node)}>
              <Headline article={appearance.node} />
            </Link>
          ) : (
            <ThingLink thing={appearance.node} />
          )}
          <span className="soft" lang="zh-Hans">
            {details.join(' · ')}
          </span>
        </p>
        {officials.length > 0 && (
          <p className="detail">
            {text.organization.officials}{' '}
            {officials.map((person, n) => (
              <span key={person.id}>
                {n > 0 && text.between}
                <ThingLink thing={person} />
              </span>
            ))}
          </p>
        )}
        <Said evidence={appearance.evidence} on={appearance.date} />
      </div>
    </li>
  );
}

export const AppearanceList = ({ appearances }: { readonly appearances: readonly Appearance[] }) => (
  <ol className="rows">
    {appearances.map((appearance) => (
      <Row key={appearance.cursor} appearance={appearance} />
    ))}
  </ol>
);
