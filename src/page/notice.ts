/** Tells the headline of a notice or a printed list: `讣告`, `任免名单`, `光荣榜（部分）`. */
import { oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

const NOTICE = new RegExp(`${oneOf('notice-words')}(?:[（(].{0,20}[）)])?$`, 'u');

/** Whether a line is the headline of a notice. */
export const isNoticeHead = (segment: Segment): boolean => NOTICE.test(segment.text);
