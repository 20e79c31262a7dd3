/** What is wrong with a file, which the loaders say in English, in the reader's language. */
import type { Language } from './languages.ts';

/** What the page finds out by itself, before anything is sent. */
const own: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  NOT_ARTICLES: {
    zh: '不是文章：只读 .txt、.json、.jsonl 和没有扩展名的文件',
    en: 'holds no articles: .txt, .json, .jsonl and files without an extension are read',
  },
  TOO_LARGE: {
    zh: '太大，不能由网页载入：请拆成几个文件，或用 npx renmai load',
    en: 'too large to be loaded by a page: split it, or use npx renmai load',
  },
};

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^empty: there is no (?:text|record) in it$/u, '是空的，没有内容'],
  [/^holds no article: its list is empty$/u, '没有文章：列表是空的'],
  [/^no article was found on this page$/u, '这一版上没有找到文章'],
  [/^not JSON: (.*)$/u, '不是 JSON：$1'],
  [/^not a text file: (.*)$/u, '不是文本文件：$1'],
  [/^not a text file \((.*)\)$/u, '不是文本文件（$1）'],
  [
    /^hardly any Chinese in it \(Chinese characters are (\d+)% of its letters\): .*$/u,
    '几乎没有汉字（占 $1%）：只读中文，请去掉这个文件',
  ],
  [
    /^neither UTF-8, UTF-16 nor GB18030: (.*); convert the file to UTF-8$/u,
    '编码不是 UTF-8、UTF-16 或 GB18030：$1；请转为 UTF-8',
  ],
  [
    /^(\d+) characters are more than a newspaper page holds; split it into pages$/u,
    '有 $1 字，超过一版报纸；请按版拆开',
  ],
];

/** `A07.txt: not JSON: …`, as the API tells it, as the reader reads it. */
export function problemIn(language: Language, problem: string): string {
  const [, where = '', what = problem] = /^(.*?): (.*)$/su.exec(problem) ?? [];
  const known = own[what]?.[language];
  if (known !== undefined) return `${where}${language === 'zh' ? '：' : ': '}${known}`;
  if (language === 'en') return problem;
  const [pattern, phrase] = phrases.find(([one]) => one.test(what)) ?? [];
  return pattern === undefined || phrase === undefined ? problem : `${where}：${what.replace(pattern, phrase)}`;
}
