/** A new view begins at its top; a view that one comes back to stands where it was left. */
import { useEffect } from 'react';
import { useLocation } from 'wouter';

export function useScroll(): void {
  const [path] = useLocation();
  useEffect(() => {
    const back = () => {
      document.documentElement.dataset['back'] = '';
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what this waits for
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset['back'] === undefined) scrollTo({ top: 0, behavior: 'instant' });
    delete dataset['back'];
  }, [path]);
}
