/** The appearances as a table, and the same table as a file. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { csvOf, download } from '../parts/csv.ts';
import { addressOf, addressOfWords } from '../routes.ts';
import { type Appearance, nameOf, officialsAt, sumOf } from './appearances.ts';

interface TableProps {
  readonly appearances: readonly Appearance[];
  readonly name: string;
}

type Cells = readonly (string | number | null)[];

function cellsOf(appearance: Appearance, kind: string, relation: string): Cells {
  const { date, title, what, evidence } = appearance;
  const sum = sumOf(appearance);
  const [said] = evidence;
  return [
    ...[date, kind, relation, nameOf(appearance), title ?? what],
    ...[sum?.amount ?? null, sum?.currency ?? null],
    officialsAt(appearance)
      .map((person) => person.name)
      .join('、'),
    ...[said?.quote ?? null, said?.article.publication ?? null, said?.article.publishedOn ?? null],
    said?.article.title ?? null,
  ];
}

export function AppearanceTable({ appearances, name }: TableProps) {
  const text = useText();
  const columns = text.organization.columns;
  const rows = appearances.map((one) => ({
    one,
    cells: cellsOf(one, text.organization.kinds[one.kind], text.relations[one.relation]),
  }));
  const save = () =>
    download(`${name}.csv`, csvOf([columns, ...rows.map(({ cells }) => cells)]), 'text/csv;charset=utf-8');
  return (
    <>
      <p>
        <button type="button" className="button" onClick={save}>
          ↓ {text.organization.csv}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table" aria-label={text.organization.appearances} tabIndex={0}>
        <table lang="zh-Hans">
          <thead>
            <tr>
              {columns.slice(0, 9).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ one, cells: [date, kind, relation, what, more, amount, currency, officials] }) => (
              <tr key={one.cursor}>
                <td className="number">{date}</td>
                <td>{kind}</td>
                <td>{relation}</td>
                <td>
                  <Link href={addressOf(one.node)}>{what}</Link>
                </td>
                <td>{more}</td>
                <td className="number">{typeof amount === 'number' ? amount.toLocaleString('en') : null}</td>
                <td>{currency}</td>
                <td>{officials}</td>
                <td>
                  {one.evidence[0] !== undefined && (
                    <Link href={addressOfWords(one.evidence[0].article.id, one.evidence[0])}>
                      {one.evidence[0].quote}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
