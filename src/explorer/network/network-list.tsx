/** The network as a list: for those who cannot see the picture, or would rather read. */
import { useText } from '../language/language.tsx';
import { Section } from '../parts/section.tsx';
import { Kind } from '../parts/thing-link.tsx';
import { type Knot, type Net, namesIn } from './model.ts';

interface NetworkListProps {
  readonly net: Net;
  readonly around: readonly string[];
  readonly path: readonly string[] | null;
  readonly onChoose: (id: string) => void;
}

/** The most joined are listed. */
const most = 60;

export function NetworkList({ net, around, path, onChoose }: NetworkListProps) {
  const text = useText();
  const degree = new Map<string, number>();
  for (const { from, to } of net.ties.values())
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const knots = [...net.knots.values()]
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'zh'))
    .slice(0, most);
  const alongPath = (path ?? []).flatMap((id): Knot[] => {
    const knot = net.knots.get(id);
    return knot === undefined ? [] : [knot];
  });
  const names = namesIn(net);
  const entry = (knot: Knot) => (
    <li key={knot.id}>
      <Kind of={knot.__typename} />
      <button type="button" className="thing" data-kind={knot.__typename} onClick={() => onChoose(knot.id)}>
        <span lang="zh-Hans">{names.get(knot.id)}</span>
      </button>
      <span className="soft number">
        {text.network.ties(degree.get(knot.id) ?? 0)}
        {around.includes(knot.id) && ` · ${text.network.expanded}`}
      </span>
    </li>
  );
  return (
    <>
      {alongPath.length > 0 && (
        <Section title={text.network.path}>
          <ol className="stops knots">{alongPath.map(entry)}</ol>
        </Section>
      )}
      <Section title={text.network.asList} count={net.knots.size}>
        <ul className="columns knots">{knots.map(entry)}</ul>
      </Section>
    </>
  );
}
