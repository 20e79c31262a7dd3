/** Posts that change hands, and lives told by posts. In the order in which they are tried. */
import type { Rule } from '../rule.ts';
import * as held from './held-posts.ts';
import * as lives from './lives.ts';
import * as posts from './posts.ts';

export const postRules: readonly Rule[] = [
  posts.appointed,
  posts.becomes,
  posts.tookOffice,
  posts.removed,
  posts.noLonger,
  posts.named,
  posts.relieved,
  posts.ofLife,
  lives.present,
  lives.past,
  posts.relievedToo,
  held.holder,
  held.isOne,
  held.servesAt,
  held.inBrackets,
  held.electedToo,
];
