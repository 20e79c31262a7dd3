/** Conditional logistic regression: weights under which the right one of several options is the likeliest. */
import type { Clues, Decision } from './decisions.ts';

/** Sets of weights by name, each weight by its clue. */
export type Weights = Record<string, Record<string, number>>;

const ROUNDS = 60;
const RATE = 0.2;
/** How much large weights are held back (L2), as a share of a decision. */
const RESTRAINT = 1;

interface Row {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

/** Clues as positions in one vector, those that are 0 left out. */
class Vector {
  readonly names: (readonly [set: string, clue: string])[] = [];
  readonly #positions = new Map<string, number>();

  row(clues: Clues): Row {
    const indexes: number[] = [];
    const values: number[] = [];
    for (const [set, ofSet] of Object.entries(clues))
      for (const [clue, value] of Object.entries(ofSet)) {
        const name = `${set} ${clue}`;
        const at = this.#positions.get(name) ?? this.names.length;
        if (at === this.names.length) {
          this.#positions.set(name, at);
          this.names.push([set, clue]);
        }
        if (Number(value) === 0) continue;
        indexes.push(at);
        values.push(Number(value));
      }
    return { indexes, values };
  }
}

const scoreOf = ({ indexes, values }: Row, weights: Float64Array): number =>
  indexes.reduce((sum, at, i) => sum + (weights[at] ?? 0) * (values[i] ?? 0), 0);

/** How likely each option is. */
function likelihoods(options: readonly Row[], weights: Float64Array): number[] {
  const scores = options.map((option) => scoreOf(option, weights));
  const most = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - most));
  const sum = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((exponent) => exponent / sum);
}

/** Weights for some decisions, by gradient descent whose steps grow smaller where they were large (AdaGrad). */
export function weightsOf(decisions: readonly Decision[]): Weights {
  const vector = new Vector();
  const told = decisions.map(({ options, right }) => ({ right, options: options.map((clues) => vector.row(clues)) }));
  const size = vector.names.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { options, right } of told) {
      const likely = likelihoods(options, weights);
      options.forEach(({ indexes, values }, option) => {
        const off = (option === right ? 1 : 0) - (likely[option] ?? 0);
        indexes.forEach((at, i) => {
          const slope = off * (values[i] ?? 0) - (RESTRAINT * (weights[at] ?? 0)) / told.length;
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) + (RATE * slope) / Math.sqrt(squares[at] ?? 1);
        });
      });
    }
  const found: Weights = {};
  vector.names.forEach(([set, clue], at) => {
    found[set] = { ...found[set], [clue]: weights[at] ?? 0 };
  });
  return found;
}

/** The share of decisions that weights make rightly. */
export function rightShare(decisions: readonly Decision[], weights: Weights): number {
  const score = (clues: Clues): number =>
    Object.entries(clues).reduce(
      (sum, [set, ofSet]) =>
        sum + Object.entries(ofSet).reduce((s, [clue, value]) => s + (weights[set]?.[clue] ?? 0) * Number(value), 0),
      0,
    );
  const right = decisions.filter(({ options, right: at }) => {
    const scores = options.map(score);
    return scores.indexOf(Math.max(...scores)) === at;
  });
  return right.length / Math.max(1, decisions.length);
}
