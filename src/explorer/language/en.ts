/** The interface in English. Names and quotes stay as they are printed. */
import { bodies } from './en/bodies.ts';
import { frame } from './en/frame.ts';
import { things } from './en/things.ts';
import { words } from './en/words.ts';
import { work } from './en/work.ts';
import type { Text } from './zh.ts';

export const en: Text = { ...frame, ...words, ...things, ...bodies, ...work };
