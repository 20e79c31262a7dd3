/** What is planned, built and opened. In the order in which they are tried. */
import type { Rule } from '../../rule.ts';
import * as builds from './builds.ts';
import * as costs from './costs.ts';
import * as life from './life.ts';
import * as projects from './lists.ts';
import * as owners from './owners.ts';
import { adjusted, listedSums } from './sums.ts';

export const projectRules: readonly Rule[] = [
  projects.listedProjects,
  projects.listedAfter,
  projects.underWay,
  projects.isProject,
  projects.progressOf,
  projects.lookedAt,
  projects.advanced,
  projects.spentOn,
  life.finished,
  life.finishedThe,
  life.dueBy,
  life.planned,
  life.signedFor,
  life.ceremony,
  life.begun,
  costs.costs,
  costs.costsLater,
  builds.buildsFor,
  builds.settles,
  builds.paysFor,
  costs.costsShared,
  listedSums,
  adjusted,
  costs.priced,
  owners.builtBy,
  owners.builtByThe,
  owners.ownedBy,
  costs.headed,
  costs.itCosts,
  costs.itIs,
];
