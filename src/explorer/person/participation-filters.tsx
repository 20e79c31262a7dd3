/** Choices of role, type, organization and period. */
import { useText } from '../language/language.tsx';
import { type Filters, roles, types } from './filters.ts';
import { OrganizationChoice } from './organization-choice.tsx';

interface FiltersProps {
  readonly filters: Filters;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

const nothing = { role: '', type: '', organization: '', from: '', to: '' };

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ name, value, options, onChange }: ChoiceProps) => (
  <select
    aria-label={name}
    className={value === null ? undefined : 'on'}
    value={value ?? ''}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">{name}</option>
    {options.map(([key, label]) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </select>
);

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
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {text.person[end]}
          <input
            type="date"
            className={filters[end] === null ? undefined : 'on'}
            value={filters[end] ?? ''}
            onChange={(event) => onChange({ [end]: event.target.value })}
          />
        </label>
      ))}
      {filters.any && (
        <button type="button" className="more" onClick={() => onChange(nothing)}>
          {text.clear}
        </button>
      )}
    </div>
  );
}
