/** Choices of role, type, organization and period. */
import { useText } from '../language/language.tsx';
import { Choice, Days } from '../parts/choice.tsx';
import { type Filters, roles, types } from './filters.ts';
import { OrganizationChoice } from './organization-choice.tsx';

interface FiltersProps {
  readonly filters: Filters;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

const nothing = { role: '', type: '', organization: '', from: '', to: '' };

export function ParticipationFilters({ filters, onChange }: FiltersProps) {
  const text = useText();
  return (
    <div className="filters">
      <Choice
        name={text.person.role}
        value={filters.role}
        options={roles.map((role) => [role, text.relations[role]])}
        onChange={(role) => onChange({ role })}
      />
      <Choice
        name={text.person.type}
        value={filters.type}
        options={types.map((type) => [type, text.eventTypes[type]])}
        onChange={(type) => onChange({ type })}
      />
      <OrganizationChoice chosen={filters.organization} onChoose={(organization) => onChange({ organization })} />
      <Days from={filters.from} to={filters.to} onChange={onChange} />
      {filters.any && (
        <button type="button" className="more" onClick={() => onChange(nothing)}>
          {text.clear}
        </button>
      )}
    </div>
  );
}
