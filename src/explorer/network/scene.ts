/** What is looked up for every thing and tie while a picture is drawn, and the renderer that does so. */
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { formsFor, hideIdleLayers, knotForms, type Renderer, tieForms } from './forms.ts';
import type { Colour, Drawing, KnotLook, TieLook } from './graph.ts';
import { emptyNet, type Net } from './model.ts';
import { Names } from './names.ts';

export interface Scene {
  /** What of the drawing is shown. */
  shown: Net;
  pointed: string | null;
  /** The things that stand out; `null` where none does. */
  bright: ReadonlySet<string> | null;
  /** Of what stands back, and of ties that stand out. */
  muted: string;
  accent: string;
  readonly names: Names;
}

export const newScene = (): Scene => ({
  ...{ shown: emptyNet, pointed: null, bright: null, muted: '', accent: '' },
  names: new Names(),
});

/** Some events are called by a whole sentence, which would cross the picture; the day that tells it from others stays. */
function shortened(label: string): string {
  const [day = ''] = / \d{4}(?:-\d{2}){0,2}$/u.exec(label) ?? [];
  const name = label.slice(0, label.length - day.length);
  return name.length > 20 ? `${name.slice(0, 19)}…${day}` : label;
}

function knotLook(scene: Scene, drawing: Drawing, knot: string, look: KnotLook): Partial<NodeDisplayData> {
  const { knot: type, scale } = formsFor(drawing.order);
  if (!scene.shown.knots.has(knot)) return { ...look, type, hidden: true };
  const named = { ...look, type, size: scale * look.size, label: shortened(look.label) };
  if (knot === scene.pointed || scene.bright?.has(knot)) return { ...named, forceLabel: true, zIndex: 1 };
  return scene.bright === null ? named : { ...named, color: scene.muted, label: null };
}

function tieLook(scene: Scene, drawing: Drawing, tie: string, look: TieLook): Partial<EdgeDisplayData> {
  const plain = { ...look, type: formsFor(drawing.order).tie };
  if (!scene.shown.ties.has(tie)) return { ...plain, hidden: true };
  const { bright, accent } = scene;
  if (bright === null) return plain;
  return drawing.extremities(tie).every((end) => bright.has(end))
    ? { ...plain, type: 'stroke', color: accent, size: 1.6, zIndex: 1 }
    : { ...plain, hidden: true };
}

/** Draws in a box of the page; throws where the browser cannot. */
export function openRenderer(box: HTMLElement, drawing: Drawing, scene: Scene): Renderer {
  const renderer: Renderer = new Sigma(drawing, box, {
    // While the window changes its size the box may have none for a moment.
    allowInvalidContainer: true,
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    // As many as may find a place: those that do not are left out.
    labelDensity: 2,
    labelGridCellSize: 80,
    labelRenderedSizeThreshold: 4.5,
    defaultDrawNodeLabel: scene.names.gather,
    nodeProgramClasses: knotForms,
    edgeProgramClasses: tieForms,
    zIndex: true,
    nodeReducer: (knot, look) => knotLook(scene, drawing, knot, look),
    edgeReducer: (tie, look) => tieLook(scene, drawing, tie, look),
  });
  hideIdleLayers(renderer);
  scene.names.attach(renderer);
  return renderer;
}

/** Takes the colours that the page has now. */
export function paint(renderer: Renderer, scene: Scene, colour: Colour): void {
  scene.muted = colour('line');
  scene.accent = colour('accent');
  scene.names.ink = colour('ink');
  scene.names.ground = colour('sheet');
  renderer.refresh({ schedule: true });
}
