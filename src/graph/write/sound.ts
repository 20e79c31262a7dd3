/** How names sound, kept beside them so that a search by letters finds them. */
import { pinyin } from 'pinyin-pro';

/** Long names are known by how they begin. */
const SYLLABLES = 12;
const LETTERS = 24;

/** The syllables of a name, Latin letters and digits as they are. */
function syllables(name: string, surname: boolean): string[] {
  const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const;
  return pinyin(name, { ...options, ...(surname ? { surname: 'head' as const } : {}) })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''))
    .filter((syllable) => syllable !== '');
}

/** Names come again and again, and each costs a tenth of a millisecond. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function syllablesOf(name: string, surname: boolean): readonly string[] {
  const key = `${surname} ${name}`;
  const found = known.get(key) ?? syllables(name, surname);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** From each of its syllables on: the whole sound and the initials. */
function tokens(parts: readonly string[]): string[] {
  return parts.slice(0, SYLLABLES).flatMap((_, at) => {
    const rest = parts.slice(at);
    return [rest.join(''), rest.map((part) => part[0]).join('')].map((text) => text.slice(0, LETTERS));
  });
}

/**
 * How names sound, as words with spaces between: `linruochuan lrc ruochuan rc chuan c`. Each begins at one character of
 * a name, so that what begins like one of them sounds like a part of a name.
 *
 * @param names a name with its aliases.
 * @param surnames whether they are people's: 单 and 曾 sound otherwise in front.
 */
export function soundOf(names: readonly string[], surnames: boolean): string {
  const found = names.flatMap((name) => tokens(syllablesOf(name, surnames)));
  return [...new Set(found)].join(' ');
}
