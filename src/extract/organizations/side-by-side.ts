/** Names that a sentence sets side by side (`甲、乙`, `甲与乙`, `甲日前向乙`): whoever prints both means two bodies. */
import type { SentenceMentions } from '../mentions/sentence.ts';

const WHEN = '近日|日前|今[天年日]|昨[天日]|当[天日]|已|将|也|还|又|先后|分别|共同|联合|现场|正式|再次';
/** What joins two bodies, with nothing else between them. */
const JOINED = new RegExp(`^(?:、|(?:${WHEN}){0,3}(?:以及|[和与同跟及向给为对从]|携手|牵手))$`, 'u');
const LONGEST = 10;

/** Whether two names mean two bodies, because a sentence joins them. */
export type Apart = (a: string, b: string) => boolean;

/** The names of an article that its sentences join. */
export function sideBySide(sentences: readonly SentenceMentions[]): Apart {
  const apart = new Map<string, Set<string>>();
  const part = (run: readonly string[]): void => {
    if (run.length < 2) return;
    for (const name of run) apart.set(name, new Set([...(apart.get(name) ?? []), ...run]));
  };
  for (const { sentence, organizations } of sentences) {
    let run: string[] = [];
    let end = -1;
    for (const o of organizations) {
      const near = end >= 0 && end < o.start && o.start - end <= LONGEST;
      if (!near || !JOINED.test(sentence.text.slice(end, o.start))) {
        part(run);
        run = [];
      }
      run.push(o.name);
      end = o.end;
    }
    part(run);
  }
  return (a, b) => a !== b && apart.get(a)?.has(b) === true;
}
