/** The field for words of what is listed: the address has them as soon as the keys rest. */
import { useEffect, useState } from 'react';
import { useAddress } from '../parts/use-address.ts';

/** How long a key may rest before its words are asked for, in milliseconds. */
const rest = 250;

/** @param name says what the words are of. */
export function Words({ name }: { readonly name: string }) {
  const [address, change] = useAddress();
  const asked = address.get('words') ?? '';
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  useEffect(() => {
    if (words.trim() === asked) return;
    const timer = setTimeout(() => change({ words: words.trim() }), rest);
    return () => clearTimeout(timer);
  }, [words, asked, change]);
  return (
    <input
      type="search"
      aria-label={name}
      placeholder={name}
      className={asked === '' ? undefined : 'on'}
      autoComplete="off"
      spellCheck={false}
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  );
}
