/** Who gave, lent or invested what. In the order in which they are tried. */
import type { Rule } from '../../rule.ts';
import { arrived } from './arrived.ts';
import * as brought from './brought.ts';
import { builtWithGift, paidForWork } from './built-with.ts';
import * as chains from './chains.ts';
import { collectedFrom } from './collected-from.ts';
import { contracted } from './contracts.ts';
import * as costShares from './cost-shares.ts';
import * as drawn from './drawn.ts';
import * as founded from './founded.ts';
import * as frame from './frame.ts';
import * as gifts from './gifts.ts';
import * as helped from './helped.ts';
import * as invested from './invested.ts';
import { putInJointly } from './jointly.ts';
import { lined } from './lined.ts';
import * as listed from './listed.ts';
import * as loans from './loans.ts';
import { madeOver } from './made-over.ts';
import * as obtained from './obtained.ts';
import * as pledged from './pledged.ts';
import * as putIn from './put-in.ts';
import * as received from './received.ts';
import * as rewards from './rewards.ts';
import * as shares from './shares.ts';
import * as turned from './turned.ts';
import { wentOut } from './went-out.ts';

export const moneyRules: readonly Rule[] = [
  gifts.gaveTo,
  gifts.donated,
  gifts.gaveThere,
  gifts.gaveDirect,
  brought.cameWith,
  brought.wasGiven,
  founded.foundedWith,
  founded.wasFoundedWith,
  brought.tookShares,
  brought.broughtIn,
  madeOver,
  turned.givenBy,
  turned.givenGoods,
  turned.collected,
  turned.paidFor,
  builtWithGift,
  paidForWork,
  contracted,
  loans.lent,
  loans.helped,
  helped.helpedBy,
  helped.builtWithAid,
  helped.fromTheHand,
  loans.receivedFrom,
  obtained.obtained,
  obtained.gotBefore,
  obtained.soughtOut,
  loans.borrowed,
  arrived,
  drawn.drew,
  drawn.letHave,
  drawn.paidBy,
  listed.listed,
  lined,
  listed.bracketed,
  listed.among,
  wentOut,
  collectedFrom,
  pledged.keptGiving,
  pledged.tabled,
  pledged.shared,
  drawn.helpedBorrow,
  rewards.paidReward,
  rewards.rewarded,
  received.got,
  received.support,
  received.setAside,
  received.handedOut,
  invested.invested,
  invested.willInvest,
  putInJointly,
  putIn.putIn,
  putIn.hadTheGood,
  costShares.shareOfCost,
  costShares.treasury,
  costShares.helpedBuild,
  shares.another,
  shares.forProject,
  shares.fundFor,
  frame.clause,
  chains.chain,
];
