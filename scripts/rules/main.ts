/**
 * `npm run rules`: how often each rule fired over all annotated texts and was right, and which never fire.
 * `-- --write` keeps the counts in `src/extract/counted.ts`, from which confidences come.
 */
import { table } from '../../src/cli/table.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { readAll, scoreOf } from '../gold/columns.ts';
import { atHand, sharedPages } from '../gold/corpora.ts';
import { countsOf } from '../gold/counts.ts';
import { type RuleTally, tally } from './tally.ts';
import { writeCounted } from './write.ts';

const shared = sharedPages();
const corpora = [...(shared === null ? [] : [shared]), ...atHand()];
const tallies = tally(corpora);
const declared = new Map(rules.map((rule) => [rule.name, rule]));

/** Fewer facts than this say nothing about a rule's confidence. */
const ENOUGH = 5;
const SLACK = 0.05;
const rightShare = ({ right, wrong }: RuleTally): number => right / (right + wrong);

function figures({ right, wrong, optional }: RuleTally): string[] {
  const judged = right + wrong;
  return [
    String(right),
    String(wrong),
    String(optional),
    judged === 0 ? '·' : `${((100 * right) / judged).toFixed(0)} %`,
  ];
}

function ruleRow(name: string, t: RuleTally): [string, ...string[]] {
  const confidence = declared.get(name)?.confidence ?? 0;
  const doubtful = t.right + t.wrong >= ENOUGH && rightShare(t) < confidence - SLACK;
  return [name, String(t.fired), String(t.texts.size), ...figures(t), `${confidence}${doubtful ? ' ↓' : '  '}`];
}

/** Bodies are found by a hundred endings: one line for all that were never wrong. */
function mentionRows(found: readonly (readonly [string, RuleTally])[]): [string, ...string[]][] {
  const flawless = found.filter(([name, t]) => name.startsWith('organization: …') && t.wrong === 0);
  const sum = (key: 'right' | 'wrong' | 'optional'): number => flawless.reduce((n, [, t]) => n + t[key], 0);
  const together = { fired: 0, texts: new Set<string>(), right: sum('right'), wrong: 0, optional: sum('optional') };
  return [
    ...found.filter(([name]) => !flawless.some(([other]) => other === name)),
    [`organization: … ${flawless.length} endings never wrong`, together] as const,
  ].map(([name, t]) => [name, ...figures(t)]);
}

if (shared === null)
  console.log('The three annotated pages (../shared/gold) are absent: only our own texts are read.\n');
const texts = corpora.reduce((n, corpus) => n + corpus.texts.length, 0);
console.log(`Rules over ${texts} annotated texts: how often each fired, in how many texts, and its facts as annotated`);
console.log(
  table([
    ['rule', 'fired', 'texts', 'right', 'wrong', 'doubtful', 'share', 'confidence  '],
    ...[...tallies].filter(([name, t]) => declared.has(name) && t.fired > 0).map(([name, t]) => ruleRow(name, t)),
  ]),
);
console.log(
  `↓ is right less often than its confidence says, over at least ${ENOUGH} facts. Places, absences and owners are not judged;\na fact that several rules state counts for each.\n`,
);
console.log('What mentions were found by');
const mentions = [...tallies].filter(([name]) => !declared.has(name)).sort((a, b) => b[1].wrong - a[1].wrong);
console.log(table([['mention', 'right', 'wrong', 'doubtful', 'share'], ...mentionRows(mentions)]));
if (process.argv.includes('--write')) {
  if (shared === null) throw new Error('the three annotated pages (../shared/gold) are needed to count');
  writeCounted(countsOf(corpora.flatMap((corpus) => scoreOf(readAll(corpus)).facts)));
}
const silent = rules.filter((rule) => tallies.get(rule.name)?.fired === 0);
console.log(silent.length === 0 ? 'Every rule fires.' : `Never fired (${silent.length} of ${rules.length}):`);
for (const rule of silent) console.log(`  ${rule.name}`);
