/** Projects. */
import { wholeFields } from '../things.ts';
import { entityFields } from './entity.ts';

export const project = {
  ...entityFields,
  ...wholeFields('Project', ['aliases', 'investment', 'currency', 'status']),
};
