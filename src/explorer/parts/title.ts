/** The title of the page, which is also how a screen reader hears that the view is another. */
import { useEffect } from 'react';
import { useText } from '../language/language.tsx';

/** Names the view, and puts the focus on its heading where it was on something that is gone. `null` while it is not known. */
export function useTitle(title: string | null): void {
  const { name } = useText();
  useEffect(() => {
    if (title === null) return;
    document.title = title === name ? `人脉 Renmai` : `${title} · ${name}`;
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [title, name]);
}
