/** What stands over claims and lines and not in them: the day, the person or the provider in a heading. */
import type { ReadTable } from './claim-table.ts';
import { flatParts, type Part } from './part.ts';
import { isPersonName, withoutRelation } from './person-name.ts';
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
  const name = personIn(heading);
  return lacks && name !== null ? { ...claim, fields: [...claim.fields, { field: 'patient', label: '', text: name }] } : claim;
}

/** "Evangeline Toussaint (subscriber)", "Cordelia Okonjo (2)", "3 of 11 claims for Sunniva Prather": whose claims these are. */
export function personIn(heading: string): string | null {
  const bare = heading.replace(/\s*\(\d{1,3}(?: claims?)?\)$/, '').trim();
  const name = withoutRelation(/(?:^|\bclaims?(?: shown| found| listed)? )for:? (.+?)\.?$/i.exec(bare)?.[1] ?? bare);
  return isPersonName(name) ? name : null;
}

/** The heading right above a table, or its caption. */
export function headingOver(table: Table, parts: readonly Part[]): string {
  const flat = [...flatParts(parts)];
  const before = flat[flat.findIndex((part) => part.kind === 'table' && part.table === table) - 1];
  if (before?.kind === 'field' && before.field === 'patient' && table.caption === '') return before.text;
  if (before?.kind === 'field' && before.field === 'serviceDate' && table.caption === '') return `${before.label} ${before.text}`;
  return table.caption !== '' ? table.caption : before?.kind === 'heading' || before?.kind === 'sentence' ? before.text : '';
}
