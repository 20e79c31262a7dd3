/** Names by their sound: pinyin without tones (`linruochuan`) and initials (`lrc`). */
import { words } from './arguments.ts';

/** Letters as they are stored: small, without tones and anything between syllables; `ü` is `v`. */
export const toSound = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ü/gu, 'v')
    .normalize('NFD')
    .replace(/[\p{M}\s'’·-]+/gu, '');

const letters = /^[a-z]+$/u;

/** Whether a text can be the sound of something. */
export const isSound = (text: string): boolean => letters.test(toSound(text));

/** An argument that says how a name sounds. */
export const sound = words
  .refine(isSound, 'must be pinyin or initials in Latin letters, such as linruochuan or lrc')
  .transform(toSound);

/** What asks the full-text index for everything that sounds so from one of its characters on. */
export const toSoundQuery = (letters: string): string => `${letters}*`;
