/** The interface in Chinese: the measure of what every other language must say. */
import { bodies } from './zh/bodies.ts';
import { frame } from './zh/frame.ts';
import { things } from './zh/things.ts';
import { words } from './zh/words.ts';
import { work } from './zh/work.ts';

export const zh = { ...frame, ...words, ...things, ...bodies, ...work };

/** What a language must say. */
export type Text = typeof zh;
