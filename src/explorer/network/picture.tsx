/** The drawn network: drag to move, turn the wheel to come closer, point at a thing to see what it is joined with. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import Sigma from 'sigma';
import { useText } from '../language/language.tsx';
import { type Drawing, type KnotLook, newDrawing, redraw, type TieLook } from './graph.ts';
import { startLayout } from './layout.ts';
import type { Net } from './model.ts';

type Renderer = Sigma<KnotLook, TieLook>;

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

/** Some events are called by a whole sentence, which would cross the picture. */
const shortened = (label: string): string => (label.length > 20 ? `${label.slice(0, 19)}…` : label);

/** Up to so many things, pointing at one dims all others; beyond, that would hold the pointer up, and a click does it. */
const lively = 500;

/** What stands out: the thing pointed at or chosen and what it is joined with, else the path. */
function focusOf(drawing: Drawing, hovered: string | null, chosen: string | null, path: readonly string[] | null) {
  const center = hovered ?? chosen;
  if (center !== null && drawing.hasNode(center)) return new Set([center, ...drawing.neighbors(center)]);
  return path !== null && path.length > 0 ? new Set(path) : null;
}

export function Picture({ net, shown, chosen, path, onChoose, onReady }: PictureProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [drawing] = useState(newDrawing);
  const [sigma, setSigma] = useState<Renderer | null>(null);
  const [failed, setFailed] = useState(false);
  const hovered = useRef<string | null>(null);
  const choose = useEffectEvent(onChoose);
  const ready = useEffectEvent(onReady);
  // Looked up for every thing and tie of a picture: found once for each.
  const bright = useRef<ReadonlySet<string> | null>(null);
  const aim = useEffectEvent(() => {
    bright.current = focusOf(drawing, drawing.order > lively ? null : hovered.current, chosen, path);
  });
  const sifted = useEffectEvent(() => shown);

  useEffect(() => {
    if (box.current === null) return;
    const muted = colourOf('line');
    const accent = colourOf('accent');
    let renderer: Renderer;
    try {
      renderer = new Sigma(drawing, box.current, {
        labelFont: getComputedStyle(document.body).fontFamily,
        labelColor: { color: colourOf('ink') },
        labelSize: 13,
        labelDensity: 1,
        labelRenderedSizeThreshold: 4.5,
        defaultDrawNodeHover: () => undefined,
        zIndex: true,
        nodeReducer: (node, { label, ...look }) => {
          if (!sifted().knots.has(node)) return { ...look, hidden: true };
          const named = { ...look, label: shortened(label) };
          if (node === hovered.current) return { ...named, forceLabel: true, zIndex: 1 };
          if (bright.current === null) return named;
          return bright.current.has(node)
            ? { ...named, forceLabel: true, zIndex: 1 }
            : { ...look, color: muted, label: null };
        },
        edgeReducer: (edge, look) => {
          if (!sifted().ties.has(edge)) return { ...look, hidden: true };
          const things = bright.current;
          if (things === null) return look;
          const both = drawing.extremities(edge).every((end) => things.has(end));
          return both ? { ...look, color: accent, size: 1.6, zIndex: 1 } : { ...look, hidden: true };
        },
      });
    } catch {
      setFailed(true);
      return;
    }
    renderer.on('clickNode', ({ node }) => choose(node));
    renderer.on('clickStage', () => choose(null));
    const point = (node: string | null) => () => {
      const touched = [hovered.current, node].flatMap((one) => (one !== null && drawing.hasNode(one) ? [one] : []));
      hovered.current = node;
      aim();
      const only = drawing.order > lively ? { partialGraph: { nodes: touched } } : {};
      renderer.refresh({ ...only, skipIndexation: true, schedule: true });
    };
    renderer.on('enterNode', ({ node }) => point(node)());
    renderer.on('leaveNode', point(null));
    setSigma(renderer);
    ready(drawing);
    return () => renderer.kill();
  }, [drawing]);

  useEffect(() => {
    if (sigma === null) return;
    const isNew = redraw(drawing, net, colourOf);
    return isNew ? startLayout(drawing) : undefined;
  }, [sigma, drawing, net]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen and shown is read while drawing
  useEffect(() => {
    aim();
    sigma?.refresh({ schedule: true });
  }, [sigma, chosen, path, shown]);

  if (failed) return <p className="state">{text.network.noPicture}</p>;
  return <div className="picture" ref={box} aria-hidden="true" />;
}
