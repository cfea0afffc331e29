/**
 * How the weights are kept small. A line for each trait: its name, a tab, then two signs for each weight: the answer and the amount,
 * in steps of `step`, both counted from `0` in the order of the characters.
 */
import type { Model, Question } from './model.ts';

export interface PackedQuestion {
  answers: string[];
  bias: number[];
  step: number;
  lines: string;
}

export interface Packed {
  natures: PackedQuestion;
  reasons: PackedQuestion;
}

const zero = 48;
/** The amount that stands for nothing: weights lie on both sides of it. */
const middle = 39;

export function unpack({ natures, reasons }: Packed): Model {
  return { natures: unpackQuestion(natures), reasons: unpackQuestion(reasons) };
}

function unpackQuestion({ answers, bias, step, lines }: PackedQuestion): Question {
  const weights = new Map<string, (readonly [number, number])[]>();
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    const pairs: [number, number][] = [];
    for (let i = tab + 1; i < line.length; i += 2) pairs.push([line.charCodeAt(i) - zero, (line.charCodeAt(i + 1) - zero - middle) * step]);
    weights.set(line.slice(0, tab), pairs);
  }
  return { answers, bias, weights };
}

/** Weights too small for half a step are left out. */
export function packQuestion({ answers, bias, weights }: Question, step: number): PackedQuestion {
  const lines: string[] = [];
  for (const [trait, pairs] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const signs = pairs.flatMap(([answer, weight]) => {
      const amount = Math.max(-middle, Math.min(middle, Math.round(weight / step)));
      return amount === 0 ? [] : [String.fromCharCode(zero + answer, zero + middle + amount)];
    });
    if (signs.length > 0) lines.push(`${trait}\t${signs.join('')}`);
  }
  return { answers: [...answers], bias: bias.map((one) => Number(one.toFixed(3))), step, lines: lines.join('\n') };
}
