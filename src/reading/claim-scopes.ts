/** Where the part of a page that is about one claim ends and the next begins: by the claim's number. */
import { claimLevel, fieldsIn, numbersIn } from './field-levels.ts';
import type { Part } from './part.ts';

/** The claim number is printed with two values: the parts are cut where the next one begins. */
export function scopesOf(parts: readonly Part[]): Part[][] {
  const numbers = new Set(numbersIn(parts));
  if (numbers.size < 2) return [[...parts]];
  const holders = parts.filter((part) => part.kind === 'parts' && numbersIn([part]).length > 0);
  if (holders.length >= 2 || parts.some((part) => part.kind === 'field' && part.field === 'claimNumber')) return cutAtNumbers(parts);
  const [holder] = holders;
  if (holder?.kind !== 'parts') return [[...parts]];
  const around = parts.filter((part) => part !== holder && part.kind !== 'field');
  return [...scopesOf(holder.parts), around];
}

function cutAtNumbers(parts: readonly Part[]): Part[][] {
  const scopes: Part[][] = [[]];
  let current: string | null = null;
  for (const part of parts) {
    const numbers: string[] = part.kind === 'field' && part.field !== 'claimNumber' ? [] : numbersIn([part]);
    const begins = numbers[0] !== undefined && numbers[0] !== current;
    if (begins) {
      // A heading right before the number belongs to the claim that it begins.
      const before = scopes.at(-1)!;
      const heads = before.at(-1)?.kind === 'heading' ? [before.pop()!] : [];
      scopes.push(heads);
      current = numbers.at(-1)!;
    }
    scopes.at(-1)!.push(part);
  }
  return withPreamble(scopes).flatMap((scope) =>
    new Set(numbersIn(scope)).size > 1 && scope.length === 1 && scope[0]!.kind === 'parts' ? scopesOf(scope[0]!.parts) : [scope],
  );
}

/** What stands before the first number ("For", "Processed on") is said once for all that follow, unless a claim says it itself. */
function withPreamble([preamble, ...scopes]: readonly Part[][]): Part[][] {
  const shared = (preamble ?? []).filter((part) => part.kind === 'field' && claimLevel.includes(part.field));
  return [
    preamble ?? [],
    ...scopes.map((scope) => [
      ...scope,
      ...shared.filter((part) => part.kind === 'field' && !fieldsIn(scope).some((one) => one.field === part.field)),
    ]),
  ];
}
