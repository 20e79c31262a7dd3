/** How a sentence was read, drawn as a tree. */
import type { ExplainedMention, ExplainedRule, ExplainedSentence } from '../extract/explain.ts';

interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

const leaf = (label: string): Branch => ({ label, branches: [] });

const mention = ({ kind, text, is }: ExplainedMention): Branch =>
  leaf(`${kind} 「${text}」${is === text ? '' : ` = ${is}`}`);

const rule = ({ rule: name, confidence, words, states }: ExplainedRule): Branch => ({
  label: `${name} (${confidence}) 「${words}」`,
  branches: states.map(leaf),
});

const or = (branches: readonly Branch[], none: string): readonly Branch[] =>
  branches.length === 0 ? [leaf(none)] : branches;

const sentence = ({ text, mentions, rules }: ExplainedSentence): Branch => ({
  label: text,
  branches: [
    { label: 'mentions', branches: or(mentions.map(mention), 'none') },
    { label: 'rules', branches: or(rules.map(rule), 'none fired') },
  ],
});

function draw({ branches }: Branch, indent: string): string[] {
  return branches.flatMap((branch, i) => {
    const [turn, below] = i === branches.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
    return [`${indent}${turn}${branch.label}`, ...draw(branch, `${indent}${below}`)];
  });
}

/** A tree per sentence: what it mentions, and which rules fired on which words and what they state. */
export const explanationTree = (sentences: readonly ExplainedSentence[]): string =>
  sentences
    .map(sentence)
    .map((root) => `${[root.label, ...draw(root, '')].join('\n')}\n`)
    .join('\n');
