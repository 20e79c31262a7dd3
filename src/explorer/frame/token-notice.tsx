/** Tells, above whatever view it was found out in, that the token that was kept is refused now and was dropped. */
import { keepToken, useDropped } from '../client/token.ts';
import { useText } from '../language/language.tsx';

export function TokenNotice() {
  const text = useText();
  if (!useDropped()) return null;
  return (
    <p className="notice" role="alert">
      {text.token.dropped}
      <button type="button" className="more" onClick={() => keepToken(null)}>
        {text.close}
      </button>
    </p>
  );
}
