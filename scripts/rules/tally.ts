/** How often each rule fired over annotated texts, and how often the facts that it gave stand in the annotations. */
import { compileAll, fire } from '../../src/extract/engine.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { survey } from '../../src/extract/survey.ts';
import { tapeOfMentions } from '../../src/extract/tape.ts';
import { factKinds } from '../gold/bands.ts';
import { readAll, scoreOf } from '../gold/columns.ts';
import type { AnnotatedText, Corpus } from '../gold/corpora.ts';
import { articlesOf } from '../gold/extract.ts';

export interface RuleTally {
  fired: number;
  /** The texts in which it fired. */
  readonly texts: Set<string>;
  right: number;
  wrong: number;
  /** Facts that only doubtful annotations judge. */
  optional: number;
}

const compiled = compileAll(rules);

/** The tally of a rule, made where there is none. */
function of(tallies: Map<string, RuleTally>, rule: string): RuleTally {
  const tally = tallies.get(rule) ?? { fired: 0, texts: new Set<string>(), right: 0, wrong: 0, optional: 0 };
  tallies.set(rule, tally);
  return tally;
}

function countFirings(tallies: Map<string, RuleTally>, { source, raw }: AnnotatedText): void {
  for (const article of articlesOf(raw))
    for (const mentions of survey(article).sentences)
      for (const { rule } of fire(compiled, tapeOfMentions(mentions), mentions.sentence.text)) {
        const tally = of(tallies, rule.name);
        tally.fired += 1;
        tally.texts.add(source);
      }
}

/** The tallies of all rules by name; what mentions were found by is among them, with nothing fired. */
export function tally(corpora: readonly Corpus[]): Map<string, RuleTally> {
  const tallies = new Map(rules.map((rule) => [rule.name, of(new Map(), rule.name)]));
  for (const corpus of corpora) {
    for (const text of corpus.texts) countFirings(tallies, text);
    for (const { kind, verdict, evidence } of scoreOf(readAll(corpus)).facts) {
      if (!factKinds.includes(kind)) continue;
      for (const rule of new Set(evidence.map((e) => e.rule)))
        of(tallies, rule)[verdict === 'extra' ? 'wrong' : verdict] += 1;
    }
  }
  return tallies;
}
