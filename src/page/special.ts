/** Tells what a line is by itself, whatever stands around it: a byline, a credit, a masthead, a page's word about itself. */
import { endsSentence } from '../text/punctuation.ts';
import { withoutSpaces } from '../text/spacing.ts';
import { bylineOf, isRoleOnly, labelledReporters } from './byline.ts';
import { creditOf, mentionsPhoto } from './credit.ts';
import { isImprint } from './imprint.ts';
import type { Line } from './lines.ts';
import { mastheadLine } from './masthead.ts';
import { oneOf } from './patterns.ts';
import { type Segment, segmentOf, spacedText } from './segment.ts';

const LONE_NAME = /^\s*\p{Script=Han}\s+\p{Script=Han}\s*$/u;
const HEADS = new RegExp(`^(?:${oneOf('notice-words')}|${oneOf('brief-heads')})$`, 'u');
const LONGEST_HEADLINE = 44;

/** What a byline or credit may begin with that stands below an unfinished sentence. */
const BEGINNING = /^(?:[（(]|本报|通讯员|记者|图)/u;

/** The byline or credit that begins at a line of a group and takes up to three lines. */
function signedAt(group: readonly Line[], at: number): Segment | null {
  const previous = at === 0 ? undefined : group[at - 1];
  const first = group[at];
  if (first === undefined || first.spaced.length > 48) return null;
  const byline = bylineOf(first.spaced);
  const role = isRoleOnly(first.spaced);
  const begins = byline !== null || role || BEGINNING.test(first.flat);
  if (!begins && previous !== undefined && !endsSentence(previous.flat)) return null;
  let photo = false;
  for (let length = 1; length <= 3 && at + length <= group.length; length += 1) {
    photo ||= mentionsPhoto(group[at + length - 1]?.spaced ?? '');
    const lines = photo ? group.slice(at, at + length) : [];
    const credit = photo ? creditOf(spacedText(lines)) : null;
    if (credit !== null && credit.before === 0)
      return segmentOf('credit', lines, { byline: { reporters: credit.reporters, closes: false } });
  }
  if (byline !== null) return segmentOf('byline', [first], { byline });
  const two = group.slice(at, at + 2);
  const parted = role && two.length === 2 ? bylineOf(spacedText(two)) : null;
  return parted === null ? null : segmentOf('byline', two, { byline: parted });
}

/** A line of dashes or ornaments; a lone mark may be the end of a wrapped sentence. */
const isRule = (line: Line, group: readonly Line[]): boolean =>
  !/[\p{L}\p{N}]/u.test(line.flat) && (group.length === 1 || /^[^。，！？”）》…]{2,}$/u.test(line.flat));

/** `何  田` alone in the last line below a headline: who wrote what follows. */
const isAuthor = (group: readonly Line[], at: number): boolean => {
  const [above, line] = [group[at - 1], group[at]];
  if (line === undefined || above === undefined || at < group.length - 1 || endsSentence(above.flat)) return false;
  return LONE_NAME.test(line.spaced) && !HEADS.test(line.flat) && above.width < LONGEST_HEADLINE;
};

/** What a line is by itself, whatever stands around it; null for running text and headlines. */
export function specialAt(
  group: readonly Line[],
  at: number,
  furniture: ReadonlySet<Line>,
  proseSeen: boolean,
): Segment | null {
  const line = group[at];
  if (line === undefined) return null;
  if (furniture.has(line) || isRule(line, group)) return segmentOf('furniture', [line]);
  const masthead = mastheadLine(line.spaced);
  if (masthead !== null && !(masthead.onlyDate && proseSeen)) {
    const reporters = labelledReporters(line.spaced);
    return reporters.length > 0
      ? segmentOf('byline', [line], { byline: { reporters, closes: false }, masthead })
      : segmentOf('masthead', [line], { masthead });
  }
  if (isAuthor(group, at)) {
    const reporters = [withoutSpaces(line.spaced)];
    return segmentOf('byline', [line], { byline: { reporters, closes: false } });
  }
  if (isImprint(line.spaced)) return segmentOf('furniture', [line]);
  return signedAt(group, at);
}
