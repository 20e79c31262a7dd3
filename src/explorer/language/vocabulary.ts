/** Words that the API gives as they are printed, though they are of a list of ours: in English for who reads English. */
import type { Language } from './languages.ts';

const english: Readonly<Record<string, string>> = {
  ...{ 贷款: 'loan', 补贴: 'subsidy', 投资: 'investment', 物资: 'goods', 捐款: 'donation', 资金: 'money' },
  ...{ 凌晨: 'before dawn', 清晨: 'early morning', 早晨: 'early morning', 早上: 'early morning', 上午: 'morning' },
  ...{ 中午: 'noon', 午后: 'afternoon', 下午: 'afternoon', 傍晚: 'towards evening', 晚: 'evening', 晚上: 'evening' },
  ...{ 当晚: 'evening', 晚间: 'evening', 夜间: 'night', 深夜: 'late at night' },
};

/** The word in the reader's language; as it is where it is no word of ours. */
export const wordIn = (language: Language, word: string | null): string | null =>
  word === null || language === 'zh' ? word : (english[word] ?? word);
