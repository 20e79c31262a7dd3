/** Who was honoured with what. In the order in which they are tried. */
import type { Rule } from '../../rule.ts';
import * as among from './among.ts';
import * as called from './called.ts';
import * as conferred from './conferred.ts';
import * as entries from './entries.ts';
import * as frame from './frame.ts';
import * as honours from './got.ts';
import * as listed from './listed.ts';
import { placed } from './placed.ts';
import * as praised from './praised.ts';
import * as tables from './tables.ts';
import * as works from './works.ts';

export const honourRules: readonly Rule[] = [
  frame.gotAward,
  frame.givenBy,
  honours.subjectAwarded,
  works.madeTogether,
  works.finishedBy,
  conferred.conferred,
  conferred.namedAs,
  conferred.handedTo,
  praised.praised,
  praised.praisedFor,
  called.praisedAs,
  called.medalOf,
  called.holder,
  praised.handedToWinners,
  praised.winnerNamed,
  conferred.countedAwarded,
  conferred.wonBy,
  placed,
  listed.listedAwards,
  listed.listOut,
  among.amongThem,
  among.personsAmongThem,
  among.namedAfter,
  listed.unnamedAward,
  listed.winners,
  listed.places,
  tables.eachFor,
  tables.givenTo,
  tables.winnersAre,
  tables.calledAre,
  tables.goodPeople,
  entries.countedHolders,
  entries.honoraryTitle,
];
