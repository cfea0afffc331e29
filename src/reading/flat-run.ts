/** Claims or services that follow each other in one flat run, without a container each: where the same comes again, the next begins. */
import { fieldsIn } from './field-levels.ts';
import { isMoneyField, type FieldName } from './labels.ts';
import type { Part } from './part.ts';
import type { Units } from './repeated-units.ts';

/** A flat run in which the same field comes again: each time a new unit begins, if the units are alike. */
export function cutAtField(parts: readonly Part[], field: FieldName): Units {
  if (isMoneyField(field)) return cutAtMoney(parts);
  const starts = parts.flatMap((part, at) => (part.kind === 'field' && part.field === field ? [at] : []));
  const units = starts.map((start, at) => parts.slice(start, starts[at + 1] ?? parts.length));
  const sizes = units.map((unit) => new Set(fieldsIn(unit).map((one) => one.field)).size);
  return sizes.every((size) => size >= 3)
    ? { units: units.map((unit) => ({ parts: [...unit], above: [] })), rest: parts.slice(0, starts[0]) }
    : { units: [], rest: [...parts] };
}

/** Amounts that come again and again in a flat run, each time under the name of what was done; a label that says "total" ends them. */
function cutAtMoney(parts: readonly Part[]): Units {
  const starts: number[] = [];
  let seen = new Set<FieldName>();
  let end = 0;
  for (const [at, part] of parts.entries()) {
    const money = fieldsIn([part]).filter((one) => isMoneyField(one.field));
    if (money.length === 0) continue;
    // A sum in front of them, under no name of its own, is no service.
    if (starts.length === 0 && startAt(parts, at) === at) continue;
    if (starts.length > 0 && money.some((one) => /\btotal\b/i.test(one.label))) {
      end = startAt(parts, at);
      break;
    }
    if (starts.length === 0 || money.some((one) => seen.has(one.field))) {
      const start = startAt(parts, at);
      // Without a name of their own these are the sums, from the last text on.
      if (starts.length > 1 && start === at) {
        end = Math.max(parts.findLastIndex((one, place) => place < at && one.kind !== 'field') + 1, starts.at(-1)! + 1);
        break;
      }
      starts.push(start);
      seen = new Set();
    }
    for (const { field } of money) seen.add(field);
    end = at + 1;
  }
  // A sentence right behind the last amount explains it.
  if (parts[end]?.kind === 'note' || (parts[end]?.kind === 'sentence' && starts.length > 0)) end += 1;
  const units = starts.map((start, at) => parts.slice(start, Math.min(starts[at + 1] ?? end, end)));
  const areAlike =
    units.length >= 2 && units.every((unit) => isNamed(unit[0]) && fieldsIn(unit).length + Number(unit[0]?.kind === 'unread') >= 2);
  return areAlike
    ? { units: units.map((unit) => ({ parts: [...unit], above: [] })), rest: [...parts.slice(0, starts[0]), ...parts.slice(end)] }
    : { units: [], rest: [...parts] };
}

/** Back to the name over an amount. */
function startAt(parts: readonly Part[], at: number): number {
  let start = at;
  while (start > 0 && isNamed(parts[start - 1])) start--;
  return start;
}

const isNamed = (part: Part | undefined): boolean =>
  part?.kind === 'heading' ||
  (part?.kind === 'sentence' && part.text.length <= 90) ||
  (part?.kind === 'unread' && part.label !== '') ||
  (part?.kind === 'field' && part.field === 'serviceType');
