/** What the browser keeps for the reader. A browser that keeps nothing is no error. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`renmai.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value, or drops it where it is `null`. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`renmai.${name}`);
    else localStorage.setItem(`renmai.${name}`, value);
  } catch {
    // Private windows and full storage: the choice lasts as long as the page.
  }
}
