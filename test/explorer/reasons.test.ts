/** Whatever reason the code can give for taking two for one, or for doubting it, a Chinese reader gets in Chinese. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasonIn } from '../../src/explorer/language/reasons.ts';
import { packageRoot } from '../../src/package-root.ts';

const folder = join(packageRoot, 'src', 'resolve', 'corpus');

/** Texts of the code that are no reasons: names of rules, and keys that nobody sees. */
const others: readonly RegExp[] = [
  /^(?:post|body|paper) 〇/u,
  /^〇 public$/u,
  /^〇 of its district$/u,
  /^kept apart from a namesake$/u,
];

/** Pieces of reasons, which the code puts into the others. */
const pieces: readonly RegExp[] = [
  /^〇 days before the paper$/u,
  /^in 〇$/u,
  /^no post$/u,
  /^ of 〇$/u,
  /^〇 of 〇$/u,
  /^ and (?:of )?$/u,
  /^ or $/u,
  /^, one the $/u,
];

/** Reasons that stay in the database: of what is one already, which no question of the explorer asks for. */
const unseen: readonly RegExp[] = [/^alike to another report of it$/u, /^〇 is 〇: /u];

const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:\$\{(?:[^{}`]|`[^`]*`)*\}|[^`\\$])*)`/gu;

/** Every text of a file with two English words or more; `〇` stands for what is filled in. */
function textsIn(file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8')
    .replaceAll(/^import .*$/gmu, '')
    .replaceAll(/\b(?:rule|name): (?:'[^']*'|\w+(?:\.\w+)* \? '[^']*' : (?:'[^']*'|null))/gu, '')
    .replaceAll(/\bsaid\('[^']*'/gu, '')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
  const inner = [...code.matchAll(literal)].flatMap(([, plain, template]) => {
    const nested = [...(template ?? '').matchAll(/`([^`]*)`/gu)].map(([, text]) => text ?? '');
    return [plain ?? template ?? '', ...nested];
  });
  return inner
    .map((text) => text.replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/gu, '〇'))
    .filter((text) => /[a-z]{2} |\b[a-z]+$/u.test(text) && / /u.test(text));
}

/** The text with something plausible in its gaps. */
const filled = (text: string): string =>
  text
    .replaceAll(/^〇(?=; )|(?<=; |but )〇$/gu, 'one day')
    .replaceAll(/〇(?= (?:people|events|bodies|projects)\b)/gu, '3')
    .replace(/on 〇, 〇/u, 'on 2024-03-04, 2 days before the paper')
    .replace(/^〇 of 〇(?=;)/u, '甲 of 乙 and of 丙')
    .replace(/one is the 〇/u, 'one is the 甲, one the 乙')
    .replace(/names both: 〇/u, 'names both: 甲 and 乙')
    .replaceAll('〇', '甲');

test('every reason that the code can give has its Chinese words', () => {
  const texts = readdirSync(folder)
    .flatMap(textsIn)
    .filter((text) => ![...others, ...pieces, ...unseen].some((one) => one.test(text)));
  expect(texts.length).toBeGreaterThan(25);
  const english = texts.map((text) => reasonIn('zh', filled(text))).filter((said) => /[a-z]{2}/u.test(said));
  expect(english).toEqual([]);
});

test('a reason reads well in Chinese', () => {
  const said = (reason: string) => reasonIn('zh', reason);
  expect(
    said(
      'one day; names 例会 and 季度例会; led by 林若川; 3 people in common; but one was in the 上午, one in the 下午',
    ),
  ).toBe('同一天；名称分别是“例会”与“季度例会”；都由林若川带队或主持；有3人相同；但一个在上午，一个在下午');
  expect(said('例会 of 林若川 on 2024-03-04 (云州日报) and on 2024-03-05 (江南晨报): one day may be wrong')).toBe(
    '“例会”林若川在 2024-03-04（云州日报），又在 2024-03-05（江南晨报）：有一天可能印错',
  );
  expect(said('区长 of 北塘区 and 市长 of 云州市; the lesser office after the higher')).toBe(
    '北塘区区长与云州市市长不是一人；先居高职，后任低职',
  );
  expect(said('云州市第三中学教师 is not known to be 竹溪镇党委书记 or no post')).toBe(
    '没有报道说明云州市第三中学教师就是竹溪镇党委书记或没有职务',
  );
});
