/** One person at an event: place in the list, title at that time, roles, and the words. */
import { useText } from '../language/language.tsx';
import { RoleTag } from '../parts/role-tag.tsx';
import { Said, SourceLink } from '../parts/said.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import type { EvidenceFragment } from './participants.generated.ts';
import { type Attendee, without } from './people.ts';

interface AttendeeRowProps {
  readonly attendee: Attendee;
  /** What stands above the list for all of them. */
  readonly common: readonly EvidenceFragment[];
}

export function AttendeeRow({ attendee, common }: AttendeeRowProps) {
  const text = useText();
  const { node, rank, roles, titles, onBehalfOf, evidence } = attendee;
  const [shared] = common;
  return (
    <li>
      <span className="rank number">{rank}</span>
      <p className="what">
        <ThingLink thing={node} />
        <span className="soft" lang="zh-Hans">
          {titles.join(text.between)}
        </span>
        {roles
          .filter((role) => role !== 'ATTENDED' || rank === null)
          .map((role) => (
            <RoleTag key={role} role={role} />
          ))}
        {onBehalfOf !== null && <span className="soft">{text.person.onBehalfOf(onBehalfOf)}</span>}
      </p>
      {shared !== undefined && <SourceLink evidence={shared} />}
      <Said evidence={without(evidence, common)} />
    </li>
  );
}
