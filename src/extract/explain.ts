/** Shows how a sentence is read: what it mentions, which rules fire, what they state. */
import type { Article } from '../../schema/nodes.ts';
import { compileAll, fire } from './engine.ts';
import type { Fact, Side } from './fact.ts';
import type { SentenceMentions } from './mentions/sentence.ts';
import { rules } from './rules/index.ts';
import { survey } from './survey.ts';
import { tapeOfMentions } from './tape.ts';

export interface ExplainedMention {
  readonly kind: string;
  readonly text: string;
  readonly is: string;
}

export interface ExplainedRule {
  readonly rule: string;
  readonly confidence: number;
  readonly words: string;
  readonly states: readonly string[];
}

export interface ExplainedSentence {
  readonly text: string;
  readonly mentions: readonly ExplainedMention[];
  readonly rules: readonly ExplainedRule[];
}

const compiled = compileAll(rules);

const sentenceAsArticle = (text: string): Article => ({
  id: 'explain',
  title: null,
  subtitle: null,
  publication: null,
  place: null,
  section: null,
  page: null,
  publishedOn: null,
  kind: 'news',
  reporters: [],
  text,
  sourceUri: null,
});

function mentioned(mentions: SentenceMentions): ExplainedMention[] {
  const { text } = mentions.sentence;
  const said = (kind: string, span: { start: number; end: number }, is: string) => ({
    kind,
    text: text.slice(span.start, span.end),
    is,
  });
  return [
    ...mentions.persons.map((p) =>
      said('person', p, [p.name, ...p.positions.map((x) => `${x.organization ?? '?'} · ${x.title}`)].join(' ← ')),
    ),
    ...mentions.organizations.map((o) => said(o.area ? 'area' : 'organization', o, `${o.name} (${o.kind})`)),
    ...mentions.events.map((e) => said('event', e, `${e.name} (${e.type})`)),
    ...mentions.projects.map((p) => said('project', p, p.name)),
    ...mentions.dates.map((d) => said('date', d, d.date ?? d.kind)),
    ...mentions.money.map((m) => said('money', m, `${m.amount} ${m.currency}`)),
  ];
}

const side = (names: Side): string => (typeof names === 'string' ? `(${names})` : names.join('、') || '?');

function stated(fact: Fact): string {
  switch (fact.is) {
    case 'event':
      return `event ${fact.type}: ${fact.name}`;
    case 'part':
      return `${fact.role}: ${fact.who === 'subject' ? '(who was spoken of)' : fact.who.map((p) => p.name).join('、')}${fact.partial ? ' 等' : ''}`;
    case 'absence':
      return `${fact.role}: ${fact.who.map((p) => p.name).join('、')}${fact.by === null ? '' : ` by ${fact.by.name}`}`;
    case 'organizations':
      return `${fact.role}: ${fact.who.map((o) => o.name).join('、')}`;
    case 'stops':
      return `visited: ${fact.where.map((o) => o.name).join(' → ')}`;
    case 'place':
      return `held at: ${fact.name}`;
    case 'position':
      return `${fact.tenure}: ${fact.who.name} · ${fact.organization ?? '?'} · ${fact.title}`;
    case 'project':
      return `project: ${fact.name === '' ? '(spoken of)' : fact.name}${fact.status === null ? '' : ` ${fact.status}`}${fact.investment === null ? '' : ` ${fact.investment.amount}`}`;
    case 'funding':
      return `funded (${fact.what}): ${side(fact.from)} → ${side(fact.to)} ${fact.amounts.map((x) => x.amount).join('、')}`.trimEnd();
    case 'award':
      return `award: ${fact.recipients === 'subject' ? '(subject)' : fact.recipients.map((r) => r.name).join('、')} ← ${fact.award === '' ? '(spoken of)' : fact.award}`;
  }
}

/** Explains each sentence of a text. Nothing is stored and no database is asked. */
export function explain(text: string): ExplainedSentence[] {
  return survey(sentenceAsArticle(text)).sentences.map((mentions) => {
    const sentence = mentions.sentence.text;
    const firings = fire(compiled, tapeOfMentions(mentions), sentence);
    return {
      text: sentence,
      mentions: mentioned(mentions),
      rules: firings.map(({ rule, match, facts }) => ({
        rule: rule.name,
        confidence: rule.confidence,
        words: sentence.slice(match.start, match.end),
        states: facts.map(stated),
      })),
    };
  });
}
