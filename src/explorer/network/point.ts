/**
 * What the reader points at, reckoned from where things stand, in well under a millisecond for 2,000 of them. Sigma would
 * read it from a second picture that it draws for that, and the page would wait until all pictures on their way are drawn.
 */
import type { Coordinates, TouchCoords } from 'sigma/types';
import { formsFor, type Renderer } from './forms.ts';
import type { Drawing } from './graph.ts';

/** A finger hides what it touches, and is not as exact as an arrow: pixels beside a dot that still count as on it. */
const slack = { mouse: 2, touch: 10 } as const;

/** The nearest of the things that are drawn under a place of the picture. */
export function thingAt(
  renderer: Renderer,
  drawing: Drawing,
  place: Coordinates,
  isShown: (thing: string) => boolean,
  pixels: number,
): string | null {
  const at = renderer.viewportToGraph(place);
  const beside = renderer.viewportToGraph({ x: place.x + 1, y: place.y });
  const pixel = Math.hypot(beside.x - at.x, beside.y - at.y);
  const { scale } = formsFor(drawing.order);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  drawing.forEachNode((thing, { x, y, size }) => {
    const far = Math.hypot(x - at.x, y - at.y) - (renderer.scaleSize(scale * size) + pixels) * pixel;
    if (far > 0 || far >= least || !isShown(thing)) return;
    nearest = thing;
    least = far;
  });
  return nearest;
}

/** Puts our own looking up in place of sigma's. */
export function watchPointer(
  renderer: Renderer,
  drawing: Drawing,
  {
    isShown,
    onPoint,
    onChoose,
  }: {
    readonly isShown: (thing: string) => boolean;
    readonly onPoint: (thing: string | null) => void;
    readonly onChoose: (thing: string | null) => void;
  },
): void {
  const mouse = renderer.getMouseCaptor();
  const touch = renderer.getTouchCaptor();
  for (const name of ['mousemove', 'mousedown', 'mouseup', 'click', 'rightClick', 'doubleClick', 'wheel'] as const)
    mouse.removeAllListeners(name);
  for (const name of ['touchdown', 'touchup', 'touchmove', 'tap', 'doubletap'] as const) touch.removeAllListeners(name);
  let pointed: string | null = null;
  const point = (thing: string | null) => {
    if (thing === pointed) return;
    pointed = thing;
    renderer.getContainer().style.cursor = thing === null ? '' : 'pointer';
    onPoint(thing);
  };
  mouse.on('mousemove', (place) => {
    // While the picture is moved nothing is pointed at.
    if (!mouse.isMouseDown) point(thingAt(renderer, drawing, place, isShown, slack.mouse));
  });
  mouse.on('mouseleave', () => point(null));
  mouse.on('click', (place) => onChoose(thingAt(renderer, drawing, place, isShown, slack.mouse)));
  // The finger has left by then: where it was is what counts.
  touch.on('tap', ({ touches: [now], previousTouches: [before] }: TouchCoords) => {
    const place = now ?? before;
    if (place !== undefined) onChoose(thingAt(renderer, drawing, place, isShown, slack.touch));
  });
}
