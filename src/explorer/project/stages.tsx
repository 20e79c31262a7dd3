/** From plan to operation: the furthest stage that an article attests. */
import { useText } from '../language/language.tsx';
import { Nothing } from '../parts/states.tsx';
import type { ProjectStatus } from './project.generated.ts';

const stages = ['PLANNED', 'SIGNED', 'STARTED', 'BUILDING', 'COMPLETED', 'OPERATING'] as const;

export function Stages({ status }: { readonly status: ProjectStatus | null }) {
  const text = useText();
  if (status === null) return <Nothing>{text.project.noStatus}</Nothing>;
  const reached = stages.indexOf(status);
  return (
    <ol className="stages" aria-label={text.project.stages}>
      {stages.map((stage, n) => (
        <li key={stage} className={n < reached ? 'past' : undefined} aria-current={n === reached ? 'step' : undefined}>
          {text.projectStatuses[stage]}
        </li>
      ))}
    </ol>
  );
}
