/** What is kept for the reader: by the browser, or as long as the page lasts where that keeps nothing. */
const meanwhile = new Map<string, string>();

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`renmai.${name}`);
  } catch {
    return meanwhile.get(name) ?? null;
  }
}

/** Keeps a value, or drops it where it is `null`. */
export function remember(name: string, value: string | null): void {
  if (value === null) meanwhile.delete(name);
  else meanwhile.set(name, value);
  try {
    if (value === null) localStorage.removeItem(`renmai.${name}`);
    else localStorage.setItem(`renmai.${name}`, value);
  } catch {
    // Private windows and full storage: see above.
  }
}
