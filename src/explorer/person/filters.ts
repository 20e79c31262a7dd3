/** The filters of a person's events, as the address holds them. */
import { zh } from '../language/zh.ts';
import { dayIn } from '../parts/choice.tsx';
import type { EventType, PersonRole } from './person.generated.ts';

export const roles = [
  'CHAIRED',
  'LED',
  'ACCOMPANIED',
  'ATTENDED',
  'SPOKE_AT',
  'REPORTED_AT',
  'SIGNED_AT',
  'HONOURED_AT',
  'HOSTED',
  'ABSENT_FROM',
  'REPRESENTED_AT',
] as const satisfies readonly PersonRole[];

const isType = (value: string): value is EventType => Object.hasOwn(zh.eventTypes, value);
export const types: readonly EventType[] = Object.keys(zh.eventTypes).filter(isType);

export interface Filters {
  readonly role: PersonRole | null;
  readonly type: EventType | null;
  /** The id of the organization whose events they are. */
  readonly organization: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly any: boolean;
}

/** What the address asks for; what makes no sense is left out. */
export function filtersIn(address: URLSearchParams): Filters {
  const chosen = {
    role: roles.find((role) => role === address.get('role')) ?? null,
    type: types.find((type) => type === address.get('type')) ?? null,
    organization: address.get('organization'),
    from: dayIn(address.get('from')),
    to: dayIn(address.get('to')),
  };
  return { ...chosen, any: Object.values(chosen).some((value) => value !== null) };
}
