/** Bodies that sign, look at others and are honoured, and happenings that only they tell of. In the order in which they are tried. */
import type { Rule } from '../../rule.ts';
import * as exchanges from '../happenings/exchanges.ts';
import * as honouredBodies from './honoured.ts';
import * as signed from './signed.ts';
import * as visited from './visited.ts';

export const bodyRules: readonly Rule[] = [
  signed.signed,
  signed.agreed,
  signed.signedWith,
  signed.signedByHead,
  signed.signedThere,
  signed.signedAmong,
  signed.parties,
  visited.sentOut,
  visited.calledOn,
  visited.bodyCalled,
  honouredBodies.placed,
  honouredBodies.wonBy,
  honouredBodies.beat,
  honouredBodies.placedBy,
  honouredBodies.honouredThere,
  signed.matched,
  exchanges.heldSomewhere,
  exchanges.signedOnADay,
  exchanges.paperSigned,
  visited.inspected,
  visited.swept,
  visited.visitedBefore,
  visited.honouredLed,
];
