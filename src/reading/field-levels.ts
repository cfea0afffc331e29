/** What fields say of the container that holds them: one of a claim's own, one of a service line, or what tells one from the next. */
import { readTable } from './claim-table.ts';
import { isMoneyField, type FieldName } from './labels.ts';
import { typedTexts } from './left-over.ts';
import { flatParts, type Part } from './part.ts';
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

export const claimLevel: FieldName[] = ['claimNumber', 'patient', 'provider', 'status', 'network', 'processedDate'];

export const ofOneClaim: readonly FieldName[] = ['claimNumber', 'patient', 'provider', 'status'];

const lineLevel: FieldName[] = ['serviceDate', 'serviceType', 'claimType', 'procedureCode', 'noteRefs'];

export const isOfLine = (fields: Iterable<FieldName>): boolean => [...fields].some((field) => lineLevel.includes(field));

/** What stands in one container or table is the claim's only service: a day or kind of service and an amount, nothing of the person. */
export function isOnlyLine(printed: readonly PrintedField[]): boolean {
  const fields = printed.map((one) => one.field);
  const money = fields.filter(isMoneyField);
  return (
    isOfLine(fields) && money.length > 0 && new Set(money).size === money.length && !fields.some((field) => claimLevel.includes(field))
  );
}

/** The keys that a container holds exactly once: what recurs within it tells its own parts apart. */
export function keysOnce(fields: readonly PrintedField[]): Set<FieldName> {
  const counts = new Map<FieldName, number>();
  for (const { field } of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return new Set([...keys].filter((field) => counts.get(field) === 1));
}

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

export const numbersIn = (parts: readonly Part[]): string[] =>
  fieldsIn(parts)
    .filter((one) => one.field === 'claimNumber' && !isBlank(one.text))
    .map((one) => one.text.replace(/\W/g, '').toLowerCase());
