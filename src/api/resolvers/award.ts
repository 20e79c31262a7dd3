/** Awards. */
import { wholeFields } from '../things.ts';
import { entityFields } from './entity.ts';

export const award = { ...entityFields, ...wholeFields('Award', ['aliases', 'by']) };
