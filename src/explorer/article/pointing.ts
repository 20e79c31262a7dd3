/** Pointing at something with a pointer. */
import type { PointerEvent } from 'react';

/**
 * What an element needs to tell that a pointer came to it and left it. One that rests where the element happens to be
 * drawn, after a click that led here, points at nothing: only one that moves does.
 */
export const pointing = (at: () => void, away: () => void) => ({
  onPointerMove: ({ movementX, movementY }: PointerEvent) => {
    if (movementX !== 0 || movementY !== 0) at();
  },
  onPointerLeave: away,
});
