/** `renmai explain`: how a sentence is read, as a tree of its mentions and the rules that fired. */
import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const help = `
Examples:
  $ renmai explain "3月4日，区委书记林若川主持召开全区安全生产会议。"
  $ renmai explain --json "林若川到云州港调研。" | jq .`;

interface ExplainOptions {
  readonly json?: true;
}

async function explainSentence(sentence: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { explain } = await import('../../extract/explain.ts');
  const { explanationTree } = await import('../explanation-tree.ts');
  const explanation = explain(sentence);
  await terminal.answer(options.json ? `${JSON.stringify(explanation)}\n` : explanationTree(explanation));
}

export const explainCommand = (terminal: Terminal): Command =>
  new Command('explain')
    .description('show how a sentence is read')
    .argument('<sentence>', 'one sentence or several, in quotes')
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .action(async (sentence: string, options: ExplainOptions, command: Command) => {
      if (sentence.trim() === '') command.error('error: the sentence is empty');
      await explainSentence(sentence, options, terminal);
    });
