/** What stands over claims and lines and not in them: the day, the person or the provider in a heading. */
import type { ReadTable } from './claim-table.ts';
import { flatParts, type Part } from './part.ts';
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';
import type { Table } from './outline.ts';
import { isDate } from './shapes.ts';
import type { PrintedClaim } from './transcript.ts';

/** "Services on July 10, 2023" over rows that print no day of their own. */
export function underHeading(table: ReadTable, heading: string): ReadTable & { heading: string } {
  const read = { ...table, heading };
  const day = /\b(?:services?|care|visits?|treatment|charges?) (?:on|for|from|of|received on|provided on):? (.+)$/i.exec(heading)?.[1];
  if (day === undefined || !isDate(day) || read.isRecord || read.columns.includes('serviceDate')) return read;
  const rows = read.rows.map((row) =>
    row.isTotal ? row : { ...row, fields: [...row.fields, { field: 'serviceDate' as const, label: '', text: day }] },
  );
  return { ...read, columns: [...read.columns, 'serviceDate'], rows };
}

/** Claims grouped by person: the name over the rows is whose they are. */
export function withPatient(claim: PrintedClaim, heading: string): PrintedClaim {
  const lacks = !claim.fields.some((one) => one.field === 'patient');
  return lacks && isPersonName(heading) ? { ...claim, fields: [...claim.fields, { field: 'patient', label: '', text: heading }] } : claim;
}

/** The heading right above a table, or its caption. */
export function headingOver(table: Table, parts: readonly Part[]): string {
  const flat = [...flatParts(parts)];
  const before = flat[flat.findIndex((part) => part.kind === 'table' && part.table === table) - 1];
  if (before?.kind === 'field' && before.field === 'patient' && table.caption === '') return before.text;
  if (before?.kind === 'field' && before.field === 'serviceDate' && table.caption === '') return `${before.label} ${before.text}`;
  return table.caption !== '' ? table.caption : before?.kind === 'heading' || before?.kind === 'sentence' ? before.text : '';
}

/** The heading of a claim's own part of the page may be the provider's name. */
export function addProvider(claim: PrintedClaim, rest: readonly Part[]): void {
  const has = [claim, ...claim.lines].some(({ fields }) => fields.some((one) => one.field === 'provider'));
  if (has || claim.fields.length === 0) return;
  const named = [...flatParts(rest)].flatMap((part) =>
    part.kind === 'heading' || part.kind === 'sentence'
      ? (providerNamed(part.text) ?? [])
      : part.kind === 'unread'
        ? (providerNamed(part.label) ?? [])
        : [],
  );
  // Two names would be two providers, and nothing says which of them is this claim's.
  if (new Set(named).size === 1) claim.fields.push({ field: 'provider', label: '', text: named[0]! });
}

/** The only day in a claim's card that stands there without a label, or behind the provider's name, is the day of the service. */
export function addDay(claim: PrintedClaim, rest: readonly Part[]): void {
  const held = new Set([claim, ...claim.lines].flatMap(({ fields }) => fields.map((one) => one.field)));
  const isClaim = held.has('patient') || held.has('provider') || held.has('status');
  const days = [...flatParts(rest)].flatMap((part) =>
    part.kind === 'unread' && isDate(part.value) && (part.label === '' || providerNamed(part.label) !== null) ? [part.value] : [],
  );
  if (isClaim && !held.has('serviceDate') && days.length === 1) claim.fields.push({ field: 'serviceDate', label: '', text: days[0]! });
}
