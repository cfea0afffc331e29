/** Blocks under many classes: some say how they look, one is a hash that differs from load to load, as builds and servers make them. */

/** The same load gives the same hashes. */
export function inkOf(load) {
  let state = (Number(load) || 1) * 2_654_435_761;
  const hash = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x9e3779b9) >>> 0;
    return `x${state.toString(36)}`;
  };
  const block = (classes, ...inside) => `<div class="${classes} ${hash()}">${inside.join('')}</div>`;
  const span = (classes, text) => `<span class="${classes} ${hash()}">${text}</span>`;
  return {
    block,
    span,
    /** The label above the value. */
    stacked: ([label, value]) => block('flex flex-col', span('text-xs soft', label), span('font-semibold', value)),
    /** The label before the value, at both ends of one row. */
    beside: ([label, value]) => block('flex between py-1 rule', span('soft', label), span('font-semibold tabular', value)),
  };
}
