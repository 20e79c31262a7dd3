/** One load as it goes on: how far it is, what was found, and what is wrong with which file. */
import { useSubscription } from 'urql';
import { useSpeech } from '../language/language.tsx';
import { problemIn } from '../language/problems.ts';
import { Section } from '../parts/section.tsx';
import { Failure, Waiting } from '../parts/states.tsx';
import { Found } from './found.tsx';
import { LoadProgressDocument, type LoadStateFragment } from './load.generated.ts';
import { problemsOfNone } from './outcomes.ts';

const counts = [
  'pages',
  'articlesRead',
  'articlesNew',
  'articlesUnchanged',
  'articlesUpdated',
  'articlesReplaced',
  'articlesFailed',
] as const;
/** Counts that are told where they are 0 too. */
const always: ReadonlySet<string> = new Set(['pages', 'articlesRead', 'articlesNew']);

/** Those of files stand with the files once the load is over. */
function Problems({ load, over }: { readonly load: LoadStateFragment; readonly over: boolean }) {
  const { text, language } = useSpeech();
  const { problems, problemCount } = load;
  const shown = over ? problemsOfNone(load) : problems;
  if (problemCount === 0) return null;
  return (
    <>
      <h3>{text.load.problems(problemCount)}</h3>
      <ul className="files">
        {shown.map((problem) => (
          <li key={problem} className="bad">
            {problemIn(language, problem)}
          </li>
        ))}
        {problemCount > problems.length && <li className="soft">{text.load.others(problemCount - problems.length)}</li>}
      </ul>
    </>
  );
}

export function Loading({ id }: { readonly id: string }) {
  const { text } = useSpeech();
  const [{ data, error }] = useSubscription({ query: LoadProgressDocument, variables: { id } });
  if (error !== undefined) return <Failure error={error} />;
  if (data === undefined) return <Waiting />;
  const load = data.loadProgress;
  const over = load.state === 'DONE' || load.state === 'FAILED';
  return (
    <Section title={text.load.states[load.state]}>
      <div className="loading">
        <progress className="progress" max={load.files} value={load.filesDone} aria-label={text.load.progress} />
        <p className="soft number" role="status">
          {text.load.done(load.filesDone, load.files)}
        </p>
        <dl className="counts">
          {counts
            .filter((name) => always.has(name) || load[name] > 0)
            .map((name) => (
              <div key={name}>
                <dt>{text.load.counts[name]}</dt>
                <dd className="number">{load[name].toLocaleString('en')}</dd>
              </div>
            ))}
        </dl>
        <Problems load={load} over={over} />
        {over && <Found load={load} />}
      </div>
    </Section>
  );
}
