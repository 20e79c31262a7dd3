/** Variables of the environment that look like settings of Renmai and are none: a misspelt one would be lost in silence. */
import { type Environment, settingNames } from './config.ts';

/** How many characters have to be put in, taken out or replaced to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Slips of the hand are no further. */
const SLIP = 2;

function nearest(name: string): string | null {
  const [best] = settingNames
    .map((known) => ({ known, far: distance(name, known) }))
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1));
  return best !== undefined && best.far <= SLIP ? best.known : null;
}

/** One line that names them; `null` where there is none. */
export function unknownSettings(environment: Environment): string | null {
  const unknown = Object.keys(environment).filter((name) => name.startsWith('RENMAI_') && !settingNames.includes(name));
  if (unknown.length === 0) return null;
  const named = unknown.sort().map((name) => {
    const meant = nearest(name);
    return meant === null ? name : `${name} (is ${meant} meant?)`;
  });
  return `no setting of renmai, and passed over: ${named.join(', ')}`;
}
