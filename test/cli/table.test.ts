import { describe, expect, it } from 'vitest';
import { listing, table } from '../../src/cli/table.ts';

describe('table', () => {
  it('sets figures flush right under each other, Chinese labels two columns wide', () => {
    expect(table([['what', 'now', 'new'], ['人物', 12345, '+5'], ['heading'], ['ab', 7, '-1']])).toBe(
      ['what     now  new', '人物  12,345   +5', 'heading', 'ab         7   -1', ''].join('\n'),
    );
  });
});

describe('listing', () => {
  it('sets words flush left', () => {
    expect(
      listing([
        ['a', 'x'],
        ['人物', 'y z'],
      ]),
    ).toBe('a     x\n人物  y z\n');
  });
});
