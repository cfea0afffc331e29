/** Figures that stand before their labels: "$925.00, Full price, $435.00, Discount" is a row of values first where it ends with a label. */
import type { Leaf } from './leaves.ts';
import { fieldsNamed, isMoneyField } from './labels.ts';
import { isPlainMoney } from './shapes.ts';

/** The same leaves, with such figures and labels as pairs. */
export function withValuesFirst(leaves: readonly Leaf[]): Leaf[] {
  const turned: Leaf[] = [];
  for (let at = 0; at < leaves.length;) {
    const end = endOfTurns(leaves, at);
    for (let place = at; place < end; place += 2)
      turned.push({ kind: 'pair', label: textAt(leaves, place + 1)!, value: textAt(leaves, place)! });
    if (end === at) turned.push(leaves[at]!);
    at = Math.max(end, at + 1);
  }
  return turned;
}

/** Behind the last label of two turns or more; `start` where no such row begins. */
function endOfTurns(leaves: readonly Leaf[], start: number): number {
  let at = start;
  while (isFigure(textAt(leaves, at)) && isLabel(textAt(leaves, at + 1))) at += 2;
  const goesOn = isFigure(textAt(leaves, at));
  // A label before the first figure would be left without one, were it not the title of the row.
  return at - start >= 4 && !goesOn ? at : start;
}

const textAt = (leaves: readonly Leaf[], at: number): string | null => {
  const leaf = leaves[at];
  return leaf?.kind === 'text' ? leaf.text : null;
};

const isFigure = (text: string | null): boolean => text !== null && isPlainMoney(text);
const isLabel = (text: string | null): boolean => text !== null && fieldsNamed(text).some(isMoneyField);
