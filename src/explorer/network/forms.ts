/**
 * The forms in which things and ties are drawn: fine ones, and ones that cost a fifth where there are many, so that also
 * a machine without a graphics card moves a large network. None is drawn a second time, unseen, to find what is pointed at.
 */
import type Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram, NodePointProgram } from 'sigma/rendering';
import type { KnotLook, TieLook } from './graph.ts';

export type Renderer = Sigma<KnotLook, TieLook>;

class Disc extends NodeCircleProgram<KnotLook, TieLook> {
  constructor(gl: WebGLRenderingContext, _unseen: WebGLFramebuffer | null, renderer: Renderer) {
    super(gl, null, renderer);
  }
}

class Dot extends NodePointProgram<KnotLook, TieLook> {
  constructor(gl: WebGLRenderingContext, _unseen: WebGLFramebuffer | null, renderer: Renderer) {
    super(gl, null, renderer);
  }
}

export const knotForms = { disc: Disc, dot: Dot };
export const tieForms = { stroke: EdgeRectangleProgram<KnotLook, TieLook>, hair: EdgeLineProgram<KnotLook, TieLook> };

interface Forms {
  readonly knot: keyof typeof knotForms;
  readonly tie: keyof typeof tieForms;
  /** How large things are drawn of what they are where there are few: many would cover each other. */
  readonly scale: number;
}

const fine: Forms = { knot: 'disc', tie: 'stroke', scale: 1 };
const plain: Forms = { knot: 'dot', tie: 'hair', scale: 0.6 };

/** Up to so many things, the fine forms; and pointing at one dims all others, which is a click's work where there are more. */
export const few = 500;

export const formsFor = (things: number): Forms => (things > few ? plain : fine);

/** Layers of sigma that are left empty here; each would be laid over the others in every picture. */
const idle = ['edgeLabels', 'hovers', 'hoverNodes'] as const;

export function hideIdleLayers(renderer: Renderer): void {
  const layers = renderer.getCanvases();
  for (const name of idle) layers[name]?.style.setProperty('display', 'none');
}
