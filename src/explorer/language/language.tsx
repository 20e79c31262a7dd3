/** Which language the interface speaks: the reader's choice, kept in the browser, or the browser's own. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../parts/memory.ts';
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { type Text, zh } from './zh.ts';

interface Speech {
  readonly language: Language;
  readonly text: Text;
  readonly choose: (language: Language) => void;
}

const texts: Readonly<Record<Language, Text>> = { zh, en };
const Speaking = createContext<Speech>({ language: 'zh', text: zh, choose: () => undefined });

function firstLanguage(): Language {
  const kept = recall('language');
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.languages.some((tag) => tag.startsWith('zh')) ? 'zh' : 'en';
}

export function Languages({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  const speech = useMemo((): Speech => {
    const choose = (chosen: Language) => {
      remember('language', chosen);
      setLanguage(chosen);
    };
    return { language, text: texts[language], choose };
  }, [language]);
  return <Speaking value={speech}>{children}</Speaking>;
}

/** What the interface says, in the reader's language. */
export const useText = (): Text => useContext(Speaking).text;

export const useSpeech = (): Speech => useContext(Speaking);
