/** A small seeded generator of chance: the same seed gives the same page on every machine. */
export interface Random {
  /** 0 ≤ number < 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A new order; the given array is left alone. */
  shuffled<T>(from: readonly T[]): T[];
  /** Each with that probability, in the given order. */
  some<T>(from: readonly T[], probability: number): T[];
}

export function seeded(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 8; warm += 1) next();
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  const shuffled = <T>(from: readonly T[]): T[] => {
    const order = [...from];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = whole(0, last);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  };
  const chance = (probability: number): boolean => next() < probability;
  return { next, whole, chance, pick, shuffled, some: (from, probability) => from.filter(() => chance(probability)) };
}
