/** Every rule, in the order in which they are tried. A rule is added by its file and a line in the list of its kind. */
import type { Rule } from '../rule.ts';
import { postRules } from './appointments.ts';
import { bodyRules } from './bodies/index.ts';
import { takingPart } from './events.ts';
import { honourRules } from './honours/index.ts';
import { moneyRules } from './money/index.ts';
import { projectRules } from './projects/index.ts';

export const rules: readonly Rule[] = [
  ...takingPart,
  ...postRules,
  ...bodyRules,
  ...honourRules,
  ...moneyRules,
  ...projectRules,
];
