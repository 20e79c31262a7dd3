/** The two choices that belong to the reader: language and light. */
import { themes, useTheme } from '../design/theme.ts';
import { useSpeech } from '../language/language.tsx';

const signs = { system: '◐', light: '○', dark: '●' } as const;

export function Knobs() {
  const { language, text, choose } = useSpeech();
  const [theme, setTheme] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <div className="knobs">
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-Hans'}
        aria-label={text.languageLabel}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中'}
      </button>
      <button
        type="button"
        aria-label={`${text.theme.label}: ${text.theme[theme]}`}
        title={`${text.theme.label}: ${text.theme[theme]}`}
        onClick={() => setTheme(next)}
      >
        <span aria-hidden="true">{signs[theme]}</span>
      </button>
    </div>
  );
}
