import { describe, expect, it } from 'vitest';
import { decode } from '../../loaders/decode.ts';
import { gb18030, pageText, utf16be, utf16le, withMark } from './support.ts';

const message = (bytes: Uint8Array): string => {
  try {
    decode(bytes, 'page.txt');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'decoded';
};

describe('every encoding that newspapers come in', () => {
  const utf8 = Buffer.from(pageText);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE with a mark', withMark([0xff, 0xfe], utf16le(pageText)), 'utf-16le'],
    ['UTF-16 BE with a mark', withMark([0xfe, 0xff], utf16be(pageText)), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16le(pageText), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be(pageText), 'utf-16be'],
    ['GB18030', gb18030(pageText), 'gb18030'],
  ];
  it.each(cases)('%s', (_name, bytes, encoding) => {
    expect(decode(bytes, 'page.txt')).toEqual({ text: pageText, encoding });
  });

  it('reads UTF-16 of pure Chinese, which has no zero byte', () => {
    const text = '云州市临江区举行会议研究项目建设有关工作会上就下步工作提出要求';
    expect(utf16be(text).includes(0)).toBe(false);
    expect(decode(utf16be(text), 'x').text).toBe(text);
    expect(decode(utf16le(text), 'x').text).toBe(text);
  });

  it('reads four-byte GB18030', () => {
    const rare = Uint8Array.of(0x95, 0x32, 0x82, 0x36);
    const bytes = Uint8Array.of(...gb18030(pageText), ...rare);
    expect(decode(bytes, 'x').text.endsWith('𠀀')).toBe(true);
  });

  it('reads Latin text and short names', () => {
    expect(decode(Buffer.from('5G'), 'x').text).toBe('5G');
    expect(decode(gb18030('云州日报'), 'x').text).toBe('云州日报');
  });
});

describe('what is no text', () => {
  it('names the byte at which UTF-8 breaks', () => {
    const good = Buffer.from(pageText);
    const bytes = Uint8Array.of(...good, 0xff, ...good);
    expect(message(bytes)).toMatch(
      `page.txt: neither UTF-8, UTF-16 nor GB18030: as UTF-8 it breaks at byte ${good.length} (0xff)`,
    );
  });

  it('names the byte at which GB18030 breaks', () => {
    const good = gb18030(pageText);
    expect(message(Uint8Array.of(...good, 0xff, 0xff))).toMatch(`as GB18030 it breaks at byte ${good.length} (0xff)`);
  });

  it('names the end when the last character is cut', () => {
    const cut = Buffer.from(pageText.trimEnd()).subarray(0, -1);
    expect(message(cut)).toMatch(`as UTF-8 it breaks at byte ${cut.length - 1}`);
  });

  it('does not take Big5 for GB18030', () => {
    const big5 = Buffer.from('a5bbb3f8b054a4f3a4e9a448a4e5a6b8b7a4ceb0cfaab7a5a4b0a4a3abb0c2a4b5a6dba5d2', 'hex');
    expect(message(big5)).not.toBe('decoded');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \n\n\u3000'), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'a PDF; take its text out first'],
    ['a Word document', Buffer.from('PK\u0003\u0004\u0014'), 'an Office document'],
    ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), 'an HTML page'],
    ['NUL bytes', Buffer.from('云州\u0000\u0001\u0002\u0003日报'), 'not a text file (a NUL byte at offset 6)'],
    ['control characters', Buffer.from('\u0001\u0002ab'.repeat(20)), 'full of control characters'],
    [
      'a cut UTF-16 file',
      withMark([0xff, 0xfe], utf16le(pageText).subarray(0, -1)),
      'taken as UTF-16LE, it breaks at byte',
    ],
  ])('refuses %s', (_name, bytes, words) => {
    expect(message(bytes)).toContain(words);
  });
});
