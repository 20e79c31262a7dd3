/** One fact: what joins the two, and how sure the rule is that read it. */
import { Link } from 'wouter';
import { useToken } from '../client/token.ts';
import { useSpeech } from '../language/language.tsx';
import { wordIn } from '../language/vocabulary.ts';
import { moneyText } from '../parts/money.ts';
import { RoleTag } from '../parts/role-tag.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import type { Thing } from '../parts/things.ts';
import { addressOfWords } from '../routes.ts';
import type { Fact } from './facts.ts';
import { pointing } from './pointing.ts';
import { Reject } from './reject.tsx';

interface FactLineProps {
  readonly articleId: string;
  readonly fact: Fact;
  readonly other: Thing;
  readonly onPoint: (fact: Fact | null) => void;
}

function useDetails(fact: Fact): string {
  const { text, language } = useSpeech();
  const { title, titles, amount, currency, what, date, onBehalfOf, rank, relation } = fact;
  // The words of an office often say once more what is known as its title.
  const others = titles.filter((one) => title === null || !one.endsWith(title));
  const details = [
    title,
    others.length === 0 ? null : others.join(text.between),
    rank === null || relation === 'VISITED' ? null : text.person.rank(rank),
    amount === null ? null : moneyText(amount, currency, language),
    wordIn(language, what),
    date,
    onBehalfOf === null ? null : text.person.onBehalfOf(onBehalfOf),
  ];
  return details.filter((part) => part !== null && part !== '').join(' · ');
}

export function FactLine({ articleId, fact, other, onPoint }: FactLineProps) {
  const { text } = useSpeech();
  const token = useToken();
  const details = useDetails(fact);
  const [first] = fact.evidence;
  const why = fact.evidence.map(
    ({ rule, confidence }) =>
      `${text.article.rule}: ${rule} · ${text.article.sure(`${Math.round(confidence * 100)}%`)}`,
  );
  return (
    <li
      className="fact"
      {...pointing(
        () => onPoint(fact),
        () => onPoint(null),
      )}
      onFocus={() => onPoint(fact)}
      onBlur={() => onPoint(null)}
    >
      <div>
        <RoleTag role={fact.relation} /> <ThingLink thing={other} />{' '}
        <span className="soft" lang="zh-Hans">
          {details}
        </span>
      </div>
      {first !== undefined && (
        <Link href={addressOfWords(articleId, first)} replace className="why" title={[...new Set(why)].join('\n')}>
          {text.source}
        </Link>
      )}
      {token !== null && <Reject articleId={articleId} fact={fact} />}
    </li>
  );
}
