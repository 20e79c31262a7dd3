import { expect, it } from 'vitest';
import { explanationTree } from '../../src/cli/explanation-tree.ts';

it('draws a sentence as a tree', () => {
  const tree = explanationTree([
    {
      text: '林若川主持会议。',
      mentions: [
        { kind: 'person', text: '林若川', is: '林若川' },
        { kind: 'event', text: '会议', is: '会议 (meeting)' },
      ],
      rules: [
        { rule: 'person 主持 meeting', confidence: 0.9, words: '林若川主持会议', states: ['chaired: 林若川', 'event'] },
      ],
    },
    { text: '晴。', mentions: [], rules: [] },
  ]);
  expect(tree.split('\n')).toEqual([
    '林若川主持会议。',
    '├─ mentions',
    '│  ├─ person 「林若川」',
    '│  └─ event 「会议」 = 会议 (meeting)',
    '└─ rules',
    '   └─ person 主持 meeting (0.9) 「林若川主持会议」',
    '      ├─ chaired: 林若川',
    '      └─ event',
    '',
    '晴。',
    '├─ mentions',
    '│  └─ none',
    '└─ rules',
    '   └─ none fired',
    '',
  ]);
});
