/** The drawn network: drag to move, turn the wheel to come closer, point at a thing to see what it is joined with. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLight } from '../design/theme.ts';
import { useText } from '../language/language.tsx';
import { few, type Renderer } from './forms.ts';
import { type Drawing, newDrawing, recolour, redraw } from './graph.ts';
import { startLayout } from './layout.ts';
import type { Net } from './model.ts';
import { watchPointer } from './point.ts';
import { newScene, openRenderer, paint, type Scene } from './scene.ts';

interface PictureProps {
  /** All that was read. */
  readonly net: Net;
  readonly shown: Net;
  readonly chosen: string | null;
  readonly path: readonly string[] | null;
  readonly onChoose: (id: string | null) => void;
  readonly onReady: (drawing: Drawing) => void;
}

/** A colour of the design as numbers: the picture is drawn without the style sheet. */
export function colourOf(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What stands out: the thing pointed at or chosen and what it is joined with, else the path. */
function focusOf(drawing: Drawing, pointed: string | null, chosen: string | null, path: readonly string[] | null) {
  const center = (drawing.order > few ? null : pointed) ?? chosen;
  if (center !== null && drawing.hasNode(center)) return new Set([center, ...drawing.neighbors(center)]);
  return path !== null && path.length > 0 ? new Set(path) : null;
}

/** Draws anew what pointing changes: two names where there are many things, else everything. */
function refreshPointed(renderer: Renderer, drawing: Drawing, things: readonly (string | null)[]): void {
  const nodes = things.flatMap((one) => (one !== null && drawing.hasNode(one) ? [one] : []));
  renderer.refresh({ ...(drawing.order > few && { partialGraph: { nodes } }), skipIndexation: true, schedule: true });
}

/** The renderer while the box stands in the page; `undefined` where the browser has no WebGL, `null` before. */
function useRenderer(drawing: Drawing, scene: Scene, { chosen, path, onChoose, onReady }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [renderer, setRenderer] = useState<Renderer | null | undefined>(null);
  const choose = useEffectEvent(onChoose);
  const ready = useEffectEvent(onReady);
  const aim = useEffectEvent(() => {
    scene.bright = focusOf(drawing, scene.pointed, chosen, path);
  });
  useEffect(() => {
    if (box.current === null) return;
    let opened: Renderer;
    try {
      opened = openRenderer(box.current, drawing, scene);
    } catch {
      setRenderer(undefined);
      return;
    }
    const point = (thing: string | null) => {
      const touched = [scene.pointed, thing];
      scene.pointed = thing;
      aim();
      refreshPointed(opened, drawing, touched);
    };
    const isShown = (thing: string) => scene.shown.knots.has(thing);
    watchPointer(opened, drawing, { isShown, onPoint: point, onChoose: (thing) => choose(thing) });
    setRenderer(opened);
    ready(drawing);
    return () => opened.kill();
  }, [drawing, scene]);
  return { box, renderer };
}

export function Picture(props: PictureProps) {
  const { net, shown, chosen, path } = props;
  const text = useText();
  const light = useLight();
  const [drawing] = useState(newDrawing);
  const [scene] = useState(newScene);
  const { box, renderer } = useRenderer(drawing, scene, props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of the page are others when its light changes
  useEffect(() => {
    if (!renderer) return;
    paint(renderer, scene, colourOf);
    recolour(drawing, colourOf);
  }, [renderer, drawing, scene, light]);
  useEffect(() => {
    if (!renderer) return;
    const isNew = redraw(drawing, net, colourOf);
    return isNew ? startLayout(drawing) : undefined;
  }, [renderer, drawing, net]);
  useEffect(() => {
    scene.shown = shown;
    scene.bright = focusOf(drawing, scene.pointed, chosen, path);
    renderer?.refresh({ schedule: true });
  }, [renderer, drawing, scene, chosen, path, shown]);
  if (renderer === undefined) return <p className="state">{text.network.noPicture}</p>;
  return <div className="picture" ref={box} aria-hidden="true" />;
}
