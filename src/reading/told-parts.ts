/** Several texts of one container that each tell a claim or a service: which of them must be kept apart. */
import { keys } from './field-levels.ts';
import { isMoneyField } from './labels.ts';
import { sentence, type Part } from './part.ts';
import { namesService } from './unlabelled.ts';

type Container = Extract<Part, { kind: 'parts' }>;
const told = new WeakSet<Part>();

/** A sentence with its facts, in a container of its own until it is known whether others beside it tell the same kind. */
export function toldParts(text: string): Part[] {
  const parts = sentence(text);
  if (parts.length < 2) return parts;
  const container: Part = { kind: 'parts', parts: [...openingWords(text), ...parts] };
  told.add(container);
  return [container];
}

/** "Office visit. The practice billed $189.00.": what was done stands in front as a sentence without a verb. */
function openingWords(text: string): Part[] {
  const [, words] = /^(\p{Lu}[^.!?:;$\d]{2,60})\.\s+\p{Lu}/u.exec(text) ?? [];
  return words !== undefined && words.split(' ').length <= 6 && namesService(words)
    ? [{ kind: 'field', field: 'serviceType', label: '', text: words }]
    : [];
}

/** Texts that tell two of the same things as another of them stay apart; what is told once belongs to the whole. */
export function withToldApart(parts: readonly Part[]): Part[] {
  const keysOf = new Map(
    parts
      .filter(isTold)
      .map((one) => [one, one.parts.flatMap((part) => (part.kind === 'field' && keys.has(part.field) ? [part.field] : []))]),
  );
  // Beside a printed number all amounts are the claim's: they are taken from its sentences where no label says them, and cut nothing.
  const hasNumber = parts.some((part) => part.kind === 'field' && part.field === 'claimNumber');
  const isNeeded = (part: Part): boolean =>
    !(part.kind === 'field' && (part.field === 'serviceType' || (hasNumber && isMoneyField(part.field))));
  return parts.flatMap((part) => {
    const own = isTold(part) ? keysOf.get(part)! : null;
    if (own === null) return [part];
    const isOneOfSeveral = [...keysOf].some(
      ([other, fields]) => other !== part && fields.filter((field) => own.includes(field)).length >= 2,
    );
    return isOneOfSeveral ? [part] : (part as Container).parts.filter(isNeeded);
  });
}

const isTold = (part: Part): part is Container => told.has(part);
