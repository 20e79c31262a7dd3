/** Names whose surnames no list has, in printed lists of names that are known as such. */
import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

const attending = (sentence: string): string[] =>
  told('8月7日，全市医联体工作会议召开。', sentence)['2024-08-07 全市医联体工作会议'] ?? [];

it('stand behind the post of a head, between others', () =>
  expect(attending('县长林若川，医院院长妥明田、党总支书记虎玉田及两院有关负责人参加会议。')).toEqual([
    '林若川 attended',
    '妥明田 attended',
    '虎玉田 attended',
  ]));

it('are none where grammar, a place or a word of the language stands there', () =>
  expect(attending('县长林若川、各乡镇党委书记和有关单位主要负责人参加会议。')).toEqual(['林若川 attended']));
