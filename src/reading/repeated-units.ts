/** What recurs in each of several containers tells them apart: claims, or the services of one. By what recurs, never by how a page is built. */
import { readTable } from './claim-table.ts';
import { claimLevel, fieldsIn, heldIn, isOnlyLine, keys, keysOnce, numbersIn, ofOneClaim } from './field-levels.ts';
import { cutAtField } from './flat-run.ts';
import { isMoneyField, type FieldName } from './labels.ts';
import { flatParts, type Part } from './part.ts';
import { isPlainMoney } from './shapes.ts';
import type { PrintedField } from './transcript.ts';
import { namesService } from './unlabelled.ts';
import { typedTexts } from './left-over.ts';
import { headingsOver, withOwnHeadings } from './unit-headings.ts';

/** What stands in one of several containers of a kind, and the headings over it. */
export interface Unit {
  parts: Part[];
  above: string[];
}

export interface Units {
  units: Unit[];
  rest: Part[];
}

export type Container = Extract<Part, { kind: 'parts' }>;

/** A claim of one service has one container for its line, alike to no other. */
export function unitsOrOnlyLine(parts: readonly Part[]): Units {
  const found = unitsOf(parts);
  if (found.units.length > 0) return found;
  const isLine = (part: Part): boolean => part.kind === 'parts' && isOnlyLine(heldIn([part]));
  const [only, ...more] = containersIn(parts).filter(isLine);
  const around = fieldsIn(parts).some((one) => claimLevel.includes(one.field));
  const isOneOfSeveral = only !== undefined && hasRowsLike(heldIn([only]), without(parts, only));
  return only?.kind === 'parts' && !isOneOfSeveral && more.every((part) => containersIn(only.parts).includes(part)) && around
    ? { units: [{ parts: only.parts, above: [] }], rest: without(parts, only) }
    : found;
}

const memory = new WeakMap<readonly Part[], Units>();

/** Containers side by side that each hold the same keys once; `rest` is what stands around them. */
function unitsOf(parts: readonly Part[]): Units {
  const known = memory.get(parts) ?? findUnits(parts);
  memory.set(parts, known);
  return known;
}

function findUnits(parts: readonly Part[]): Units {
  const containers = parts.filter((part) => part.kind === 'parts');
  const keysOf = new Map(containers.map((container) => [container, keysOnce(heldIn(container.parts))]));
  const holders = new Map<FieldName, number>();
  for (const held of keysOf.values()) for (const field of held) holders.set(field, (holders.get(field) ?? 0) + 1);
  const shared = (container: Container) => [...keysOf.get(container)!].filter((field) => holders.get(field)! > 1);
  const alike = withoutFactSheets(
    containers.filter(
      (one) =>
        shared(one).length >= 2 || shared(one).includes('claimNumber') || (shared(one).some(isMoneyField) && isServiceWithAmount(one)),
    ),
    (one) => keysOf.get(one)!,
  );
  // A section of claims ("Noa", "July") is no claim, however alike the sections are.
  const inClaim = new Set(numbersIn(parts)).size === 1;
  if (alike.length >= 2 && !containers.some((one) => holdsClaims(one, inClaim))) return withUnitsBeside(parts, containers, alike, keysOf);
  const deeper = unitsWithin(containers, keysOf);
  if (deeper.size > 0) {
    const over = headingsOver(parts);
    return {
      units: parts.flatMap((part, at) =>
        (deeper.get(part)?.units ?? []).map((unit) => ({
          ...unit,
          above: [...over[at]!, ...unit.above],
        })),
      ),
      rest: parts.flatMap((part) => deeper.get(part)?.rest ?? [part]),
    };
  }
  const fields = parts.filter((part) => part.kind === 'field');
  const first = fields.find(
    (part) => keys.has(part.field) && fields.filter((other) => other.field === part.field && other.text !== part.text).length > 0,
  );
  return first ? cutAtField(parts, first.field) : { units: [], rest: [...parts] };
}

/** "New patient skin exam" and what was charged for it, and nothing else. */
const isServiceWithAmount = ({ parts: [name, ...rest] }: Container): boolean =>
  ((name?.kind === 'sentence' && namesService(name.text) && typedTexts([name], null).length === 0) ||
    (name?.kind === 'unread' && namesService(name.label) && isPlainMoney(name.value))) &&
  rest.length > 0 &&
  rest.every((part) => part.kind === 'field' && isMoneyField(part.field));

/** Without the containers that alone have the one claim's number, where most others name no person or practice: they hold the facts of the whole. */
function withoutFactSheets(alike: readonly Container[], keysOf: (container: Container) => ReadonlySet<FieldName>): readonly Container[] {
  const others = alike.filter((one) => !keysOf(one).has('claimNumber'));
  const named = others.filter((one) => ofOneClaim.some((field) => keysOf(one).has(field)));
  const isOneClaim = others.length < alike.length && new Set(numbersIn(alike)).size === 1;
  // Two that name the same person or practice, one of them with the number: a title and what it stands over.
  if (isOneClaim && alike.length === 2 && sayTheSame(alike[0]!, alike[1]!)) return [];
  return isOneClaim && named.length <= others.length / 2 ? others : alike;
}

function sayTheSame(one: Container, other: Container): boolean {
  const named = (container: Container) =>
    new Set(
      fieldsIn([container]).flatMap(({ field, text }) =>
        field === 'patient' || field === 'provider' ? [text.replace(/\W+$/, '').toLowerCase()] : [],
      ),
    );
  const [first, second] = [named(one), named(other)];
  return [...first].some((name) => second.has(name));
}

/** `inClaim`: one claim's number stands beside it, so that only labels can say that it holds others. */
function holdsClaims({ parts }: Container, inClaim: boolean): boolean {
  const { units } = unitsOf(parts);
  return (
    units.length >= 2 &&
    units.every((unit) => heldIn(unit.parts).some(({ field, label }) => ofOneClaim.includes(field) && (!inClaim || label !== '')))
  );
}

/** The services of a claim can stand in a container of their own beside two views of its sums: what is alike in money is read together. */
function withUnitsBeside(
  parts: readonly Part[],
  containers: readonly Container[],
  alike: readonly Container[],
  keysOf: ReadonlyMap<Container, ReadonlySet<FieldName>>,
): Units {
  const ofMoney = (fields: ReadonlySet<FieldName>) => [...fields].filter(isMoneyField);
  const units = new Set<Part>(alike);
  const money = alike.map((container) => ofMoney(keysOf.get(container)!));
  const inner = containers
    .filter((container) => !units.has(container))
    .flatMap((container) => {
      const found = unitsOf(container.parts);
      const isAlike = ({ parts: held }: Unit) => {
        const own = ofMoney(keysOnce(heldIn(held)));
        return money.some((fields) => fields.filter((field) => own.includes(field)).length >= 2);
      };
      return found.units.length > 1 && found.units.every(isAlike) ? [{ container, ...found }] : [];
    });
  const rest = parts.filter((part) => !units.has(part));
  return {
    units: [...withOwnHeadings(parts, alike), ...inner.flatMap(({ units }) => units)],
    rest: rest.flatMap((part) => inner.find(({ container }) => container === part)?.rest ?? [part]),
  };
}

/**
 * The repetition can lie deeper, in several containers of this level ("This month", "Last month"). A container that holds only one of
 * its kind counts as one where it shares a key of the person or the day with the others: equal sums alone prove nothing.
 */
function unitsWithin(containers: readonly Container[], keysOf: ReadonlyMap<Container, ReadonlySet<FieldName>>): Map<Part, Units> {
  const within = new Map<Part, Units>();
  for (const container of containers) {
    const inner = unitsOf(container.parts);
    if (inner.units.length > 0) within.set(container, inner);
  }
  const known = [...within.values()].flatMap(({ units }) => units).map((unit) => keysOnce(heldIn(unit.parts)));
  const haveMoney = known.every((keysOfUnit) => [...keysOfUnit].some(isMoneyField));
  for (const container of containers) {
    const own = keysOf.get(container)!;
    if (haveMoney && ![...own].some(isMoneyField)) continue;
    // What alone has the claim's number holds the facts of the whole.
    if (within.has(container) || (own.has('claimNumber') && !known.some((other) => other.has('claimNumber')))) continue;
    const shared = (other: ReadonlySet<FieldName>) => [...own].filter((field) => other.has(field));
    if (known.some((other) => shared(other).length >= 2 && shared(other).some((field) => !isMoneyField(field))))
      within.set(container, { units: [{ parts: container.parts, above: [] }], rest: [] });
  }
  return within;
}

/** Elsewhere there are tables with the same columns: this is one line of several. */
function hasRowsLike(held: readonly PrintedField[], elsewhere: readonly Part[]): boolean {
  const money = new Set(held.map((one) => one.field).filter(isMoneyField));
  return [...flatParts(elsewhere)].some(
    (part) =>
      part.kind === 'table' &&
      readTable(part.table).columns.filter((field) => money.has(field)).length >= 2 &&
      readTable(part.table).rows.length > 1,
  );
}

const containersIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.kind === 'parts' ? [part, ...containersIn(part.parts)] : []));

const without = (parts: readonly Part[], taken: Part): Part[] =>
  parts
    .filter((part) => part !== taken)
    .map((part) => (part.kind === 'parts' ? { kind: 'parts', parts: without(part.parts, taken) } : part));
