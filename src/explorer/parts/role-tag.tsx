/** How somebody took part, in a word. */
import { useText } from '../language/language.tsx';
import type { Text } from '../language/zh.ts';

type Role = keyof Text['relations'];

/** Those that the eye looks for first. */
const strong: ReadonlySet<Role> = new Set(['CHAIRED', 'LED', 'ABSENT_FROM', 'REPRESENTED_AT']);

export function RoleTag({ role }: { readonly role: Role }) {
  const text = useText();
  return <span className={strong.has(role) ? 'tag strong' : 'tag'}>{text.relations[role]}</span>;
}
