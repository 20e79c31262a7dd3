/** The names beside the things of a picture: the larger thing's first, each where it is whole and crosses no other. */
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { few, type Renderer } from './forms.ts';
import type { KnotLook, TieLook } from './graph.ts';

interface Name {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Of the dot, in pixels. */
  readonly size: number;
  /** Written whatever it crosses. */
  readonly forced: boolean;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const height = 16;
/** Between a dot and its name. */
const gap = 4;

const cross = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const holds = (outer: Box, box: Box): boolean =>
  outer[0] <= box[0] && outer[1] <= box[1] && box[2] <= outer[2] && box[3] <= outer[3];

/** Where a name may stand, the best place first: right of its dot, left of it, below, above, then towards each corner. */
function placesOf({ x, y, size }: Name, width: number): readonly Box[] {
  const far = size + gap;
  const box = (left: number, middle: number): Box => [left, middle - height / 2, left + width, middle + height / 2];
  return [
    box(x + far, y),
    box(x - far - width, y),
    box(x - width / 2, y + far + height / 2),
    box(x - width / 2, y - far - height / 2),
    box(x, y + far + height / 2),
    box(x - width, y + far + height / 2),
    box(x, y - far - height / 2),
    box(x - width, y - far - height / 2),
  ];
}

/** Gathers the names of a picture as sigma finds them, and writes them when it is drawn. */
export class Names {
  readonly #widths = new Map<string, number>();
  #found: Name[] = [];
  #pen: CanvasRenderingContext2D | null = null;
  #font = '';
  /** The colours of the words and of the ground behind them. */
  ink = '';
  ground = '';

  /** What sigma calls for each name of a picture. */
  readonly gather: NodeLabelDrawingFunction<KnotLook, TieLook> = (pen, { x, y, size, label, ...look }, settings) => {
    if (label === null || label === undefined || label === '') return;
    this.#pen = pen;
    this.#font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    this.#found.push({ words: label, x, y, size, forced: look['forceLabel'] === true });
  };

  /** Writes them after each picture; where there are many, only when the eye has come to rest. */
  attach(renderer: Renderer): void {
    renderer.on('beforeRender', () => {
      this.#found = [];
    });
    renderer.on('afterRender', () => {
      const many = renderer.getGraph().order > few;
      if (many && renderer.getCamera().isAnimated()) return;
      const { width, height: low } = renderer.getDimensions();
      this.#write([0, 0, width, low], !many);
    });
  }

  #widthOf(pen: CanvasRenderingContext2D, words: string): number {
    const known = this.#widths.get(words) ?? pen.measureText(words).width;
    this.#widths.set(words, known);
    return known;
  }

  #write(picture: Box, seam: boolean): void {
    const pen = this.#pen;
    if (pen === null) return;
    const names = this.#found.toSorted((a, b) => Number(b.forced) - Number(a.forced) || b.size - a.size);
    const dots = names.map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
    const written: Box[] = [];
    const isFree = (box: Box): boolean =>
      holds(picture, box) && !written.some((one) => cross(one, box)) && !dots.some((one) => cross(one, box));
    const whole = (places: readonly Box[]) => places.find((box) => holds(picture, box)) ?? places[0];
    pen.font = this.#font;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    for (const name of names) {
      const places = placesOf(name, this.#widthOf(pen, name.words));
      const place = places.find(isFree) ?? (name.forced ? whole(places) : undefined);
      if (place === undefined) continue;
      written.push(place);
      this.#put(pen, name.words, place, seam);
    }
  }

  /** Over a seam of the ground, so that no line runs through the words; where there are many, that would cost a third more. */
  #put(pen: CanvasRenderingContext2D, words: string, [left, top]: Box, seam: boolean): void {
    if (seam) {
      pen.strokeStyle = this.ground;
      pen.lineWidth = 3;
      pen.strokeText(words, left, top + height / 2);
    }
    pen.fillStyle = this.ink;
    pen.fillText(words, left, top + height / 2);
  }
}
