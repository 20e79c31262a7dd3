/** From plan to operation: each stage with its day and its words, and every sum that papers state. */
import { useSpeech } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { moneyText } from '../parts/money.ts';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { Nothing } from '../parts/states.tsx';
import type { ProjectQuery } from './project.generated.ts';

export type Project = Extract<NonNullable<ProjectQuery['node']>, { __typename: 'Project' }>;

const inOrder = ['PLANNED', 'SIGNED', 'STARTED', 'BUILDING', 'COMPLETED', 'OPERATING'] as const;

function Track({ project: { status, stages } }: { readonly project: Project }) {
  const { text } = useSpeech();
  const dates = new Map(stages.map((stage) => [stage.status, stage.date]));
  return (
    <ol className="stages" aria-label={text.project.stages}>
      {inOrder.map((stage) => (
        <li
          key={stage}
          className={dates.has(stage) ? 'past' : undefined}
          aria-current={stage === status ? 'step' : undefined}
        >
          {text.projectStatuses[stage]}
          <span className="number">{dates.get(stage)}</span>
        </li>
      ))}
    </ol>
  );
}

export function Stages({ project }: { readonly project: Project }) {
  const { text, language } = useSpeech();
  const { stages, investments } = project;
  return (
    <Section title={text.project.stages}>
      {stages.length === 0 ? <Nothing>{text.project.noStatus}</Nothing> : <Track project={project} />}
      <ol className="rows">
        {stages.map(({ status, date, evidence }) => (
          <li key={status}>
            <Day date={date} />
            <div>
              <p className="what">{text.projectStatuses[status]}</p>
              <Said evidence={evidence} on={date} />
            </div>
          </li>
        ))}
        {investments.map(({ amount, currency, date, evidence }) => (
          <li key={`${amount} ${currency}`}>
            <Day date={date} />
            <div>
              <p className="what">
                <span className="tag">{text.project.investment}</span> {moneyText(amount, currency, language)}
              </p>
              <Said evidence={evidence} on={date} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
