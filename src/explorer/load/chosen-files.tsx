/** The files that were chosen, those that cannot be sent with the reason. */
import { useSpeech } from '../language/language.tsx';
import { problemIn } from '../language/problems.ts';
import { Section } from '../parts/section.tsx';
import type { Chosen } from './read-files.ts';

/** Names that are listed; problems are listed all. */
const some = 20;

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`;

export function ChosenFiles({ chosen }: { readonly chosen: readonly Chosen[] }) {
  const { text, language } = useSpeech();
  const good = chosen.filter(({ content }) => 'text' in content);
  const bad = chosen.flatMap(({ name, content }) => ('problem' in content ? [{ name, ...content }] : []));
  return (
    <Section title={text.load.chosen} count={chosen.length}>
      <ul className="files">
        {bad.map(({ name, problem }) => (
          <li key={name} className="bad">
            {problemIn(language, problem)}
          </li>
        ))}
        {good.slice(0, some).map(({ name, size }) => (
          <li key={name}>
            {name} <span className="soft number">{kilobytes(size)}</span>
          </li>
        ))}
        {good.length > some && <li className="soft">{text.load.others(good.length - some)}</li>}
      </ul>
    </Section>
  );
}
