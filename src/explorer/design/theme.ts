/** Light or dark: as the system has it, unless the reader chose. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { recall, remember } from '../parts/memory.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

function keptTheme(): Theme {
  const kept = recall('theme');
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Puts the kept choice on the page; before anything is drawn, so that nothing flashes. */
export function applyTheme(theme: Theme = keptTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The choice, and how to make another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  const choose = useCallback((chosen: Theme) => {
    remember('theme', chosen === 'system' ? null : chosen);
    applyTheme(chosen);
    setTheme(chosen);
  }, []);
  return [theme, choose];
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

function watchLight(changed: () => void): () => void {
  const choices = new MutationObserver(changed);
  choices.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  darkSystem.addEventListener('change', changed);
  return () => {
    choices.disconnect();
    darkSystem.removeEventListener('change', changed);
  };
}

/** The light that the page is in, for what is drawn without the style sheet. */
export const useLight = (): 'light' | 'dark' =>
  useSyncExternalStore(watchLight, () => {
    const chosen = document.documentElement.dataset['theme'] ?? 'system';
    const isDark = chosen === 'dark' || (chosen === 'system' && darkSystem.matches);
    return isDark ? 'dark' : 'light';
  });
