/** Each file of a load with what became of it; those that failed first, with what is wrong. */
import { useSpeech } from '../language/language.tsx';
import { problemIn } from '../language/problems.ts';
import type { Outcome } from './outcomes.ts';

/** Files that are listed; failed ones are listed all. */
const some = 100;

export function OutcomeList({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { text, language } = useSpeech();
  const failed = outcomes.filter(({ state }) => state === 'FAILED');
  const others = outcomes.filter(({ state }) => state !== 'FAILED');
  return (
    <>
      <h3>{text.load.outcomes}</h3>
      <ul className="files">
        {failed.flatMap(({ problems }) =>
          problems.map((problem) => (
            <li key={problem} className="bad">
              {problemIn(language, problem)}
            </li>
          )),
        )}
        {others.slice(0, some).map(({ name, state }) => (
          <li key={name}>
            {name} <span className="soft">{text.load.outcome[state]}</span>
          </li>
        ))}
        {others.length > some && <li className="soft">{text.load.others(others.length - some)}</li>}
      </ul>
    </>
  );
}
