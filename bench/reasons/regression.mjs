/**
 * Multinomial logistic regression by AdaGrad: which answer do the traits of a passage speak for? Deterministic: the order of the examples
 * comes from a fixed seed. An example is `{ traits: string[], answer: number, weight: number }`.
 */
export function fit(examples, answers, { countsFor, rounds = 15, rate = 0.4, rare = 2, keep = 1e-3, strongest = Infinity }) {
  const many = answers.length;
  const traits = new Map();
  const seen = new Map();
  for (const { traits: own } of examples) for (const trait of own) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  for (const [trait, times] of seen) if (times >= rare) traits.set(trait, traits.size);
  const counts = [...traits.keys()].map(countsFor);
  const rows = examples.map((example) => ({
    ...example,
    own: example.traits.flatMap((trait) => traits.get(trait) ?? []),
    each: 1 / Math.sqrt(Math.max(4, example.traits.length)),
  }));
  const weights = new Float64Array(traits.size * many);
  const steps = new Float64Array(traits.size * many).fill(1e-2);
  const bias = new Float64Array(many);
  const biasSteps = new Float64Array(many).fill(1e-2);
  const sums = new Float64Array(many);
  const next = shuffler(12_345);
  for (let round = 0; round < rounds; round += 1) {
    for (const { own, each, answer, weight } of next(rows)) {
      sums.set(bias);
      for (const trait of own) for (let k = 0; k < many; k += 1) sums[k] += each * counts[trait] * weights[trait * many + k];
      const most = Math.max(...sums);
      let total = 0;
      for (let k = 0; k < many; k += 1) total += sums[k] = Math.exp(sums[k] - most);
      for (let k = 0; k < many; k += 1) {
        const wrong = weight * (sums[k] / total - (k === answer ? 1 : 0));
        biasSteps[k] += wrong * wrong;
        bias[k] -= (rate * 0.3 * wrong) / Math.sqrt(biasSteps[k]);
        for (const trait of own) {
          const at = trait * many + k;
          const slope = wrong * each * counts[trait] + keep * weights[at] * weight;
          steps[at] += slope * slope;
          weights[at] -= (rate * slope) / Math.sqrt(steps[at]);
        }
      }
    }
  }
  const all = [...traits].flatMap(([trait, row]) =>
    answers.map((_, k) => ({
      trait,
      k,
      weight: weights[row * many + k],
      says: Math.abs(weights[row * many + k]) * seen.get(trait) ** 0.25 * countsFor(trait),
    })),
  );
  const byTrait = new Map();
  for (const { trait, k, weight } of all.sort((a, b) => b.says - a.says).slice(0, strongest))
    byTrait.set(trait, [...(byTrait.get(trait) ?? []), [k, weight]]);
  return { answers, bias: [...bias], weights: byTrait };
}

function shuffler(start) {
  let seed = start;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return (list) => {
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  };
}
