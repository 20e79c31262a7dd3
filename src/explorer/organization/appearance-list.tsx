/** The appearances in order: what, with which officials, how much, and the words. */
import { Link } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { moneyText } from '../parts/money.ts';
import { Said } from '../parts/said.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOf } from '../routes.ts';
import { type Appearance, nameOf, sumOf, thingOf } from './appearances.ts';

function Row({ appearance }: { readonly appearance: Appearance }) {
  const { text, language } = useSpeech();
  const thing = thingOf(appearance);
  const sum = sumOf(appearance);
  const { title, what, direction, relation, officials } = appearance;
  const details = [
    relation === 'FUNDED' ? text.organization.funded[direction] : null,
    sum === null ? null : moneyText(sum.amount, sum.currency, language),
    title,
    what,
  ].filter((part) => part !== null && part !== '');
  return (
    <li>
      <Day date={appearance.date} />
      <div>
        <p className="what">
          <span className="tag">
            {appearance.kind === 'EVENT' ? text.relations[relation] : text.organization.kinds[appearance.kind]}
          </span>
          {thing === null ? (
            <Link href={addressOf(appearance.node)} lang="zh-Hans">
              {nameOf(appearance)}
            </Link>
          ) : (
            <ThingLink thing={thing} />
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
                {n > 0 && '、'}
                <ThingLink thing={person} />
              </span>
            ))}
          </p>
        )}
        <Said evidence={appearance.evidence} />
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
