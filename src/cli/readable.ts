/** An extraction as a person reads it: a paragraph per article. */
import type { GoldPage } from './gold-shape.ts';

type GoldArticle = GoldPage['articles'][number];

const counted = (label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${label}: ${[...new Set(items)].join('、')}`];

const personText = ({ name, positions }: GoldArticle['persons'][number]): string =>
  positions.length === 0 ? name : `${name}（${positions.map((p) => `${p.organization ?? ''}${p.title}`).join('、')}）`;

const eventText = (event: GoldArticle['events'][number]): string => {
  const who = event.participants.map((p) => `${p.name} ${p.role}${p.rank === undefined ? '' : ` ${p.rank}`}`);
  const where = event.place === null ? '' : ` @ ${event.place}`;
  return `  ${event.date ?? event.dateText ?? '—'} ${event.type}: ${event.name}${where}${who.length > 0 ? `: ${who.join(', ')}` : ''}`;
};

const articleText = (article: GoldArticle): string[] => [
  `${article.id} ${article.title ?? `${article.begins}…`}`,
  ...counted('persons', article.persons.map(personText)),
  ...counted(
    'organizations',
    article.organizations.map((o) => o.name),
  ),
  ...article.events.map(eventText),
  ...counted(
    'projects',
    article.projects.map((p) => (p.investment === null ? p.name : `${p.name} ${p.investment} ${p.currency}`)),
  ),
  ...counted(
    'funded',
    article.funded.map((f) => `${f.from ?? '?'} → ${f.to ?? '?'} ${f.amount ?? ''}${f.what}`),
  ),
  ...counted(
    'awards',
    article.awards.map((a) => `${a.recipient}: ${a.award}`),
  ),
  ...counted(
    'unresolved',
    article.unresolved.map((u) => `${u.text} (${u.reason})`),
  ),
  '',
];

/** A page's articles with what was read in each, as plain lines. */
export function readable(page: GoldPage): string {
  const { publication, date, number } = page.page;
  const head = [publication, date, number].filter((x) => x !== null).join(' ');
  return `${[`# ${page.source}${head === '' ? '' : ` · ${head}`}`, '', ...page.articles.flatMap(articleText)].join('\n')}\n`;
}
