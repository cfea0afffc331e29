/**
 * Parts of a page → its claims. What is printed once beside several things of the same kind belongs to the whole; what recurs
 * in each of several containers tells them apart: claims when each has its own claim number or the whole has none, else service lines.
 */
import type { Unread } from '../claim/entry.ts';
import { notesOfTable, readTable, type PrintedRow, type ReadTable } from './claim-table.ts';
import type { FieldName } from './labels.ts';
import type { Table } from './outline.ts';
import { saysTotal } from './page-words.ts';
import { flatParts, isMoneyField, type Part } from './printed-parts.ts';
import { isBlank, isDate, noteCodes } from './shapes.ts';
import type { PrintedClaim, PrintedField, PrintedNote } from './transcript.ts';

export interface ClaimsOnPage {
  claims: PrintedClaim[];
  unread: Unread[];
  /** How many known labels stood beside a value. */
  labelsMatched: number;
  /** At least one claim was read with its service lines or notes. */
  hasDetail: boolean;
}

export function claimsOnPage(parts: readonly Part[]): ClaimsOnPage {
  const unread: Unread[] = [];
  const whole = scopesOf(parts).flatMap((scope) => claimsOfScope(scope, unread));
  const claims = merged(whole.filter(isClaim).map(withoutTwins));
  const printed = notesOf(parts);
  for (const claim of claims) claim.notes = ownNotes(claim, printed, claims.length === 1);
  const flat = [...flatParts(parts)];
  const labelsMatched = new Set([
    ...flat.filter((part) => part.kind === 'field').map((part) => part.field),
    ...whole.flatMap(allFields).map((one) => one.field),
  ]).size;
  return {
    claims,
    unread: claims.length > 0 ? once(unread) : [],
    labelsMatched,
    hasDetail: claims.some((claim) => claim.lines.length > 0 || claim.notes.length > 0),
  };
}

/** What tells one claim or line from the next when it recurs. */
const keys: ReadonlySet<FieldName> = new Set([
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

const fieldsIn = (parts: readonly Part[]): PrintedField[] => [...flatParts(parts)].filter((part) => part.kind === 'field');

/** The claim number is printed with two values: the parts are cut where the next one begins. */
function scopesOf(parts: readonly Part[]): Part[][] {
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
  return scopes.flatMap((scope) =>
    new Set(numbersIn(scope)).size > 1 && scope.length === 1 && scope[0]!.kind === 'parts' ? scopesOf(scope[0]!.parts) : [scope],
  );
}

/** A scope is one claim, or a list of them in tables or in containers of one shape. */
function claimsOfScope(parts: readonly Part[], unread: Unread[]): PrintedClaim[] {
  const { units, rest } = unitsOrOnlyLine(parts);
  const tables = tablesIn(rest).map((table) => readTable(table));
  for (const read of tables) unread.push(...read.unread);
  const { records, alike } = recordsIn(
    tables,
    fieldsIn(rest).some((one) => claimLevel.includes(one.field)),
  );
  const claim = emptyClaim();
  claim.fields.push(...fieldsIn(rest).map(plain), ...records.flatMap((row) => row.fields));
  claim.notes.push(...notesOf(rest), ...records.flatMap((row) => row.notes));
  claim.sentences.push(...sentencesIn(rest));
  const around = new Set(claim.fields.map((one) => one.field));
  const claims: PrintedClaim[] = [];
  if (areLines(units.map(fieldsOfUnit), around)) {
    const someAreLines = units.some((unit) => isOfLine(fieldsOfUnit(unit)));
    for (const unit of units) addUnit(claim, unit, someAreLines);
  } else claims.push(...units.flatMap((unit) => claimsOfScope(unit, unread)));
  if (
    areLines(
      alike.map((row) => new Set(row.fields.map((one) => one.field))),
      around,
    )
  )
    addRows(claim, withTotals(alike));
  else claims.push(...claimsOfRows(alike));
  for (const read of tables.filter((table) => !table.isRecord)) {
    if (rowsAreClaims(read, around)) claims.push(...claimsOfRows(read.rows));
    else addLines(claim, read);
  }
  unread.push(...[...flatParts(rest)].filter((part) => part.kind === 'unread').map(({ text, why }) => ({ text, why })));
  return [claim, ...claims];
}

/** A claim of one service has one container for its line, alike to no other. */
function unitsOrOnlyLine(parts: readonly Part[]): { units: Part[][]; rest: Part[] } {
  const found = unitsOf(parts);
  if (found.units.length > 0) return found;
  const isLine = (part: Part): boolean => part.kind === 'parts' && isOnlyLine(fieldsIn([part]));
  const [only, ...more] = containersIn(parts).filter(isLine);
  const around = fieldsIn(parts).some((one) => claimLevel.includes(one.field));
  return only?.kind === 'parts' && more.every((part) => containersIn(only.parts).includes(part)) && around
    ? { units: [only.parts], rest: without(parts, only) }
    : found;
}

const claimLevel: FieldName[] = ['claimNumber', 'patient', 'provider', 'status', 'network', 'processedDate'];
const lineLevel: FieldName[] = ['serviceDate', 'serviceType', 'claimType', 'procedureCode', 'noteRefs'];

const containersIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.kind === 'parts' ? [part, ...containersIn(part.parts)] : []));
const without = (parts: readonly Part[], taken: Part): Part[] =>
  parts
    .filter((part) => part !== taken)
    .map((part) => (part.kind === 'parts' ? { kind: 'parts', parts: without(part.parts, taken) } : part));

/** Tables of labels and values: one of its kind is about the whole, several alike are one record each. */
function recordsIn(tables: readonly ReadTable[], inClaim: boolean): { records: PrintedRow[]; alike: PrintedRow[] } {
  const rows = tables.filter((table) => table.isRecord).flatMap((table) => table.rows);
  const keysOf = (row: PrintedRow) => row.fields.map((one) => one.field).filter((field) => keys.has(field));
  const recurs = (row: PrintedRow) =>
    rows.some((other) => other !== row && keysOf(row).filter((field) => keysOf(other).includes(field)).length >= 2);
  const isLine = (row: PrintedRow) => recurs(row) || (inClaim && isOnlyLine(row.fields));
  return { records: rows.filter((row) => !isLine(row)), alike: rows.filter(isLine) };
}

/** Where others have a day or a kind of service, one that has neither is their sum. */
function withTotals(rows: readonly PrintedRow[]): PrintedRow[] {
  const isLine = (row: PrintedRow) => isOfLine(row.fields.map((one) => one.field));
  return rows.some(isLine) ? rows.map((row) => (isLine(row) ? row : { ...row, isTotal: true })) : [...rows];
}

const isOfLine = (fields: Iterable<FieldName>): boolean => [...fields].some((field) => lineLevel.includes(field));

/** What stands in one container or table is the claim's only service: a day or kind of service and an amount, nothing of the person. */
function isOnlyLine(printed: readonly PrintedField[]): boolean {
  const fields = printed.map((one) => one.field);
  return isOfLine(fields) && fields.some(isMoneyField) && !fields.some((field) => claimLevel.includes(field));
}

/** Units without a claim number inside one that has one; else units that name no person, provider or status, where the whole does. */
function areLines(units: readonly ReadonlySet<FieldName>[], whole: ReadonlySet<FieldName>): boolean {
  if (units.length === 0) return false;
  const has = (field: FieldName) => units.some((fields) => fields.has(field));
  if (has('claimNumber')) return false;
  if (whole.has('claimNumber')) return true;
  const ofPerson: FieldName[] = ['patient', 'provider', 'status'];
  return !ofPerson.some(has) && (ofPerson.some((field) => whole.has(field)) || has('noteRefs'));
}

const fieldsOfUnit = (unit: readonly Part[]): Set<FieldName> =>
  new Set([...fieldsIn(unit).map((one) => one.field), ...tablesIn(unit).flatMap((table) => readTable(table).columns)]);

/** One container of one claim: a service line, or the totals when it says so. */
function addUnit(claim: PrintedClaim, unit: readonly Part[], someAreLines: boolean): void {
  const flat = [...flatParts(unit)];
  const notes = flat.filter((part) => part.kind === 'note').map(({ code, text }) => ({ code, text }));
  const fields = [...fieldsIn(unit).map(plain), ...tablesIn(unit).flatMap((table) => readTable(table).rows.flatMap((row) => row.fields))];
  claim.notes.push(...notes);
  const saysSo = flat.some((part) => (part.kind === 'heading' || part.kind === 'sentence') && saysTotal(part.text));
  if (saysSo || (someAreLines && !isOfLine(fields.map((one) => one.field)))) claim.totals.push(...fields);
  else if (fields.length > 0) claim.lines.push({ fields: [...fields, ...notes.map(refTo)] });
}

const plain = ({ field, label, text }: PrintedField): PrintedField => ({ field, label, text });

/** Containers side by side that each hold the same keys once; `rest` is what stands around them. */
function unitsOf(parts: readonly Part[]): { units: Part[][]; rest: Part[] } {
  const containers = parts.filter((part) => part.kind === 'parts');
  const keysOf = containers.map((container) => keysOnce(fieldsIn(container.parts)));
  const shared = (at: number) => [...keysOf[at]!].filter((field) => keysOf.some((other, place) => place !== at && other.has(field)));
  const alike = containers.filter((_, at) => shared(at).length >= 2 || shared(at).includes('claimNumber'));
  if (alike.length >= 2)
    return { units: alike.map((container) => container.parts), rest: parts.filter((part) => !alike.includes(part as never)) };
  // The repetition can lie deeper, in one container of this level.
  for (const container of containers) {
    const inner = unitsOf(container.parts);
    if (inner.units.length > 0) return { units: inner.units, rest: parts.flatMap((part) => (part === container ? inner.rest : [part])) };
  }
  const fields = parts.filter((part) => part.kind === 'field');
  const first = fields.find(
    (part) => keys.has(part.field) && fields.filter((other) => other.field === part.field && other.text !== part.text).length > 0,
  );
  return first ? cutAtField(parts, first.field) : { units: [], rest: [...parts] };
}

/** The keys that a container holds exactly once: what recurs within it tells its own parts apart. */
function keysOnce(fields: readonly PrintedField[]): Set<FieldName> {
  const counts = new Map<FieldName, number>();
  for (const { field } of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return new Set([...keys].filter((field) => counts.get(field) === 1));
}

/** A flat run in which the same field comes again: each time a new unit begins, if the units are alike. */
function cutAtField(parts: readonly Part[], field: FieldName): { units: Part[][]; rest: Part[] } {
  const starts = parts.flatMap((part, at) => (part.kind === 'field' && part.field === field ? [at] : []));
  const units = starts.map((start, at) => parts.slice(start, starts[at + 1] ?? parts.length));
  const sizes = units.map((unit) => new Set(fieldsIn(unit).map((one) => one.field)).size);
  return sizes.every((size) => size >= 3)
    ? { units: units.map((unit) => [...unit]), rest: parts.slice(0, starts[0]) }
    : { units: [], rest: [...parts] };
}

const tablesIn = (parts: readonly Part[]): Table[] =>
  [...flatParts(parts)].flatMap((part) => (part.kind === 'table' && notesOfTable(part.table, part.inNotes) === null ? [part.table] : []));
const sentencesIn = (parts: readonly Part[]): string[] =>
  [...flatParts(parts)]
    .flatMap((part) => (part.kind === 'sentence' || part.kind === 'heading' ? [part.text] : []))
    .filter((text) => text.split(' ').length >= 3);

/** Rows with a number, a person, a provider or a status of their own are claims, unless the page around them names one claim. */
function rowsAreClaims(read: ReadTable, whole: ReadonlySet<FieldName>): boolean {
  const columns = new Set(read.columns);
  if (columns.has('claimNumber')) return true;
  if (whole.has('claimNumber')) return false;
  if (read.rows.some((row) => row.isTotal) && !columns.has('patient') && !columns.has('status')) return false;
  if (columns.has('patient') || columns.has('status') || columns.has('provider')) return true;
  if (columns.has('noteRefs') || columns.has('procedureCode')) return false;
  return !['patient', 'provider', 'status', 'processedDate'].some((field) => whole.has(field as FieldName));
}

/** Rows that repeat a claim's number are its service lines. */
function claimsOfRows(rows: readonly PrintedRow[]): PrintedClaim[] {
  const claims: PrintedClaim[] = [];
  const byNumber = new Map<string, PrintedClaim>();
  for (const row of rows) {
    if (row.isTotal || row.fields.length === 0) continue;
    const number = row.fields.find((one) => one.field === 'claimNumber')?.text;
    const known = number === undefined ? undefined : byNumber.get(number);
    if (known && number !== undefined) {
      if (known.lines.length === 0) {
        known.lines.push({ fields: known.fields });
        known.fields = known.fields.filter((one) => !isMoneyField(one.field));
      }
      known.lines.push({ fields: row.fields });
      known.notes.push(...row.notes);
      continue;
    }
    const claim = { ...emptyClaim(), fields: [...row.fields], notes: [...row.notes] };
    claims.push(claim);
    if (number !== undefined) byNumber.set(number, claim);
  }
  for (const claim of claims)
    if (claim.lines.length > 1 && sameLines(claim)) Object.assign(claim, { fields: claim.lines[0]!.fields, lines: [] });
  return claims;
}

/** The list shows the same row twice (for phones and for desks). */
const sameLines = (claim: PrintedClaim): boolean =>
  new Set(
    claim.lines.map((line) =>
      line.fields
        .map((one) => `${one.field}=${one.text}`)
        .sort()
        .join('|'),
    ),
  ).size === 1;

/** Rows of a table in a claim. One row that names no service holds figures of the whole claim. */
function addLines(claim: PrintedClaim, read: ReadTable): void {
  const [only, ...more] = read.rows;
  if (only && more.length === 0 && !only.isTotal && !isOfLine(read.columns)) {
    claim.fields.push(...only.fields);
    claim.notes.push(...only.notes);
  } else addRows(claim, read.rows);
}

function addRows(claim: PrintedClaim, rows: readonly PrintedRow[]): void {
  for (const row of rows) {
    if (row.isTotal) claim.totals.push(...row.fields);
    else if (row.fields.length > 0) claim.lines.push({ fields: [...row.fields, ...row.notes.map(refTo)] });
    claim.notes.push(...row.notes);
  }
}

/** A note printed beside a line is referred to by its own words. */
const refTo = (note: PrintedNote): PrintedField => ({ field: 'noteText', label: '', text: note.text });

function notesOf(parts: readonly Part[]): PrintedNote[] {
  return [...flatParts(parts)].flatMap((part): PrintedNote[] => {
    if (part.kind === 'note') return [{ code: part.code, text: part.text }];
    return part.kind === 'table' ? (notesOfTable(part.table, part.inNotes) ?? []) : [];
  });
}

/** The only claim of a page takes all its notes; of several, each takes what stands with it and what its lines name, wherever that is explained. */
function ownNotes(claim: PrintedClaim, printed: readonly PrintedNote[], alone: boolean): PrintedNote[] {
  const named = new Set(
    allFields(claim)
      .filter((one) => one.field === 'noteRefs')
      .flatMap((one) => noteCodes(one.text)),
  );
  const own = claim.notes.filter((note) => alone || note.code === '' || named.size === 0 || named.has(note.code));
  const explained = new Set(own.map((note) => note.code));
  const elsewhere = printed.filter((note) => alone || (named.has(note.code) && !explained.has(note.code)));
  const all = [...own, ...elsewhere];
  return all.filter(
    (note, at) => all.findIndex((other) => other.text === note.text && (other.code === note.code || note.code === '')) === at,
  );
}

const allFields = (claim: PrintedClaim): PrintedField[] => [
  ...claim.fields,
  ...claim.totals,
  ...claim.lines.flatMap((line) => line.fields),
];
const emptyClaim = (): PrintedClaim => ({ fields: [], lines: [], totals: [], notes: [], sentences: [] });

/** Three labels with values at least, a number or a day of service, and an amount, a status or a processed day. */
function isClaim(claim: PrintedClaim): boolean {
  const held = new Set(
    allFields(claim)
      .filter((one) => !isBlank(one.text) && one.field !== 'other')
      .map((one) => one.field),
  );
  const says = [...held].some((field) => isMoneyField(field)) || held.has('status') || held.has('processedDate');
  if (held.has('claimNumber') && factsTold(claim.sentences) >= 2) return true;
  return held.size >= 3 && (held.has('claimNumber') || held.has('serviceDate')) && says;
}

/** Sentences that tell a day of this claim, as a summary without any table does. */
const factsTold = (sentences: readonly string[]): number =>
  sentences.flatMap((text) =>
    [...text.slice(0, 1000).matchAll(/\b(?:received|processed|finalized|paid|denied|services?)\b[^.]{0,40}?\bon\b/gi)].filter((match) =>
      isDate(text.slice(match.index + match[0].length)),
    ),
  ).length;

/** The same value printed twice (for phones and for desks, as label and as hint) is one value. */
function withoutTwins(claim: PrintedClaim): PrintedClaim {
  const unique = (fields: readonly PrintedField[]) =>
    fields.filter((one, at) => fields.findIndex((other) => other.field === one.field && other.text === one.text) === at);
  return {
    ...claim,
    fields: unique(claim.fields),
    totals: unique(claim.totals),
    lines: claim.lines.map((line) => ({ fields: unique(line.fields) })),
  };
}

/** One claim over several tables or places of a page. */
function merged(claims: readonly PrintedClaim[]): PrintedClaim[] {
  const result: PrintedClaim[] = [];
  for (const claim of claims) {
    const number = claim.fields.find((one) => one.field === 'claimNumber' && !isBlank(one.text))?.text.replace(/\W/g, '');
    const known =
      number === undefined
        ? undefined
        : result.find((other) => other.fields.some((one) => one.field === 'claimNumber' && one.text.replace(/\W/g, '') === number));
    if (!known) {
      result.push(claim);
      continue;
    }
    known.fields.push(...claim.fields.filter((one) => !known.fields.some((other) => other.field === one.field)));
    known.totals.push(...claim.totals);
    if (known.lines.length === 0) known.lines.push(...claim.lines);
    known.notes.push(...claim.notes);
    known.sentences.push(...claim.sentences);
  }
  return result;
}

const once = (unread: readonly Unread[]): Unread[] =>
  unread.filter((one, at) => unread.findIndex((other) => other.text === one.text) === at).slice(0, 200);
