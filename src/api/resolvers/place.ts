/** Places. */
import { wholeFields } from '../things.ts';
import { entityFields } from './entity.ts';

export const place = { ...entityFields, ...wholeFields('Place', ['aliases']) };
