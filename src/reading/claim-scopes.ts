/** Where one claim or service line ends and the next begins: by what recurs, never by how a page is built. */
import { readTable } from './claim-table.ts';
import { isMoneyField, type FieldName } from './labels.ts';
import { flatParts, type Part } from './part.ts';
import { typedTexts } from './left-over.ts';
import { isBlank } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

/** What tells one claim or line from the next when it recurs. */
export const keys: ReadonlySet<FieldName> = new Set([
  'claimNumber',
  'serviceDate',
  'billed',
  'patientResponsibility',
  'planPaid',
  'provider',
  'patient',
  'status',
  'allowed',
  'notCovered',
  'processedDate',
  'serviceType',
  'claimType',
  'procedureCode',
  'discount',
  'coinsurance',
  'noteRefs',
]);

/** What stands in one of several containers of a kind, and the headings over it. */
export interface Unit {
  parts: Part[];
  above: string[];
}
interface Units {
  units: Unit[];
  rest: Part[];
}
type Container = Extract<Part, { kind: 'parts' }>;

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

const numbersIn = (parts: readonly Part[]): string[] =>
  fieldsIn(parts)
    .filter((one) => one.field === 'claimNumber' && !isBlank(one.text))
    .map((one) => one.text.replace(/\W/g, '').toLowerCase());

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
    containers.filter((one) => shared(one).length >= 2 || shared(one).includes('claimNumber')),
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

/** Without the containers that alone have the one claim's number, where most others name no person or practice: they hold the facts of the whole. */
function withoutFactSheets(alike: readonly Container[], keysOf: (container: Container) => ReadonlySet<FieldName>): readonly Container[] {
  const others = alike.filter((one) => !keysOf(one).has('claimNumber'));
  const named = others.filter((one) => ofOneClaim.some((field) => keysOf(one).has(field)));
  const isOneClaim = others.length < alike.length && new Set(numbersIn(alike)).size === 1;
  return isOneClaim && named.length <= others.length / 2 ? others : alike;
}

/** `inClaim`: one claim's number stands beside it, so that only labels can say that it holds others. */
function holdsClaims({ parts }: Container, inClaim: boolean): boolean {
  const { units } = unitsOf(parts);
  return (
    units.length >= 2 &&
    units.every((unit) => heldIn(unit.parts).some(({ field, label }) => ofOneClaim.includes(field) && (!inClaim || label !== '')))
  );
}
const ofOneClaim: readonly FieldName[] = ['claimNumber', 'patient', 'provider', 'status'];

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

/** Each container's parts, with the heading right above it where each has one of its own. */
function withOwnHeadings(parts: readonly Part[], alike: readonly Container[]): Unit[] {
  const places = new Map(parts.map((part, at) => [part, at]));
  const over = headingsOver(parts);
  const own = alike.map((container) => {
    const before = parts[places.get(container)! - 1];
    return before?.kind === 'heading' ? before : null;
  });
  const areOwn = own.every((heading) => heading !== null) && new Set(own.map((heading) => heading.text)).size === own.length;
  return alike.map((container, at) => ({
    parts: areOwn ? [own[at]!, ...container.parts] : container.parts,
    above: over[places.get(container)!]!,
  }));
}

/** For each place the headings since the container before it; over rows side by side one heading stands for all, until the next. */
function headingsOver(parts: readonly Part[]): string[][] {
  const over: string[][] = [];
  let last: string[] = [];
  let heads: Part[] = [];
  for (const part of parts) {
    const since = texts(heads);
    over.push(since.length > 0 ? since : last);
    if (part.kind === 'parts' || part.kind === 'table') [last, heads] = [over.at(-1)!, []];
    else heads.push(part);
  }
  return over;
}

/** Headings, and what stands there as shortly: a person, a status or a month may head what follows. */
const texts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'heading' || (part.kind === 'sentence' && part.text.length <= 60)
      ? [part.text]
      : part.kind === 'field' && part.label === ''
        ? [part.text]
        : [],
  );

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

/** The keys that a container holds exactly once: what recurs within it tells its own parts apart. */
function keysOnce(fields: readonly PrintedField[]): Set<FieldName> {
  const counts = new Map<FieldName, number>();
  for (const { field } of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return new Set([...keys].filter((field) => counts.get(field) === 1));
}

/** A flat run in which the same field comes again: each time a new unit begins, if the units are alike. */
function cutAtField(parts: readonly Part[], field: FieldName): Units {
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

/** What stands in one container or table is the claim's only service: a day or kind of service and an amount, nothing of the person. */
export function isOnlyLine(printed: readonly PrintedField[]): boolean {
  const fields = printed.map((one) => one.field);
  const money = fields.filter(isMoneyField);
  return (
    isOfLine(fields) && money.length > 0 && new Set(money).size === money.length && !fields.some((field) => claimLevel.includes(field))
  );
}

export const isOfLine = (fields: Iterable<FieldName>): boolean => [...fields].some((field) => lineLevel.includes(field));

export const claimLevel: FieldName[] = ['claimNumber', 'patient', 'provider', 'status', 'network', 'processedDate'];

const lineLevel: FieldName[] = ['serviceDate', 'serviceType', 'claimType', 'procedureCode', 'noteRefs'];

const containersIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.kind === 'parts' ? [part, ...containersIn(part.parts)] : []));

const without = (parts: readonly Part[], taken: Part): Part[] =>
  parts
    .filter((part) => part !== taken)
    .map((part) => (part.kind === 'parts' ? { kind: 'parts', parts: without(part.parts, taken) } : part));

/** Fields of parts, with those of their only table where it is small (one row, or labels and values) and what is known by its look. */
export function heldIn(parts: readonly Part[]): PrintedField[] {
  const flat = [...flatParts(parts)];
  const tables = flat.flatMap((part) => (part.kind === 'table' ? [readTable(part.table)] : []));
  const fields = fieldsIn(parts);
  const byLook = typedTexts(parts, null)
    // Two capitalised words can be a person or a service: they tell nothing apart.
    .filter((one) => one.field !== 'patient' && !fields.some(({ field }) => field === one.field))
    .map((one): PrintedField => ({ ...one, label: '' }));
  const [only, ...more] = tables;
  return [...fields, ...byLook, ...(only?.rows.length === 1 && more.length === 0 ? only.rows[0]!.fields : [])];
}

export const fieldsIn = (parts: readonly Part[]): PrintedField[] => [...flatParts(parts)].filter((part) => part.kind === 'field');
