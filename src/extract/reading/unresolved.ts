/** What an article leaves open: persons called by surname and post whom it does not name. */
import type { Unresolved } from '../../../schema/reading.ts';
import { flatMap } from '../../flat-map.ts';
import type { Survey } from '../survey.ts';

/** Every such reference, in the order of the text. They make no node. */
export function unresolvedIn(survey: Survey): Unresolved[] {
  return flatMap(survey.sentences, ({ sentence, unresolved }) =>
    unresolved.map(({ text, start, end, reason }) => ({
      text,
      what: 'person' as const,
      reason,
      start: sentence.start + start,
      end: sentence.start + end,
    })),
  );
}
