/** A table's columns by the words of its head: which field each holds, or which two share it. */
import { fieldFor, fieldsNamed, isMoneyField, shapeOf, type FieldName } from './labels.ts';
import { oneLine } from './note-table.ts';
import type { Row, Table } from './outline.ts';
import { isNetworkBadge, isStatus } from './page-words.ts';
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';
import { isBlank, isDate, isNoteRefs } from './shapes.ts';

export interface Column {
  /** One field, or several that share the column ("Claim # / Service date"). */
  fields: FieldName[];
  label: string;
  /** The names that share the column; empty where it has one. */
  parts: string[];
}

/** A table without a marked head may have one in its first row. */
export function withHeads(table: Table): { heads: string[]; rows: Row[] } {
  if (table.columns.length > 0) return { heads: table.columns, rows: table.rows };
  const [first, ...rest] = table.rows;
  const filled = first?.cells.filter((cell) => cell.text !== '') ?? [];
  const named = filled.filter((cell) => fieldsNamed(oneLine(cell.text)).length > 0).length;
  return first && named >= 2 && named >= filled.length / 2 && rest.length > 0
    ? { heads: first.cells.map((cell) => cell.text), rows: rest }
    : { heads: [], rows: table.rows };
}

/** A column of dollar signs belongs to the figures on its right, whichever of the two the head stands over. */
export function withoutSigns({ heads, rows }: { heads: string[]; rows: Row[] }): { heads: string[]; rows: Row[] } {
  const isSign = (at: number): boolean => {
    const texts = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => text === '$') && (heads[at] === '' || heads[at + 1] === '');
  };
  const signs = new Set(heads.flatMap((_, at) => (isSign(at) ? [at] : [])));
  if (signs.size === 0) return { heads, rows };
  return {
    heads: heads.map((head, at) => (signs.has(at - 1) && head === '' ? heads[at - 1]! : head)).filter((_, at) => !signs.has(at)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => !signs.has(at)) })),
  };
}

/** What a head says beside its name when it can be sorted by. */
const withoutSorting = (head: string): string =>
  head
    .replace(/\b(?:click to |activate to )?sort(?:ed|able)?\b(?:\s+(?:by|column|ascending|descending|none))*\s*:?|[↑↓↕▲▼⇅]/gi, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

export function columnsOf(printed: readonly string[], rows: readonly Row[]): (Column | null)[] {
  const heads = printed.map(withoutSorting);
  const columns = heads.map((head, at) =>
    columnOf(
      head,
      rows.map((row) => withoutLabel(row.cells[at]?.text ?? '', head)),
    ),
  );
  const undated = heads.findIndex((head) => /^(?:dates?|date\(s\)|days?):?$/i.test(oneLine(head)));
  // "Date" says little; beside amounts, and with no other day of service, it is the day of the service.
  if (undated >= 0 && columns[undated] === null && isOfServices(columns) && rows.some((row) => isDate(row.cells[undated]?.text ?? '')))
    columns[undated] = { fields: ['serviceDate'], label: oneLine(heads[undated]!), parts: [] };
  return byLook(columns, heads, rows);
}

/** A column whose head says nothing that we know may say by its values what it holds: people, practices, statuses. */
function byLook(columns: readonly (Column | null)[], heads: readonly string[], rows: readonly Row[]): (Column | null)[] {
  const known = new Set(columns.flatMap((column) => column?.fields ?? []));
  if (known.size < 3) return [...columns];
  const named = columns.map((column, at): Column | null => {
    const texts = rows.map((row) => oneLine(row.cells[at]?.text ?? '')).filter((text) => !isBlank(text));
    // "Who treated" may head the patients or the practices: the names say which.
    if (
      column?.fields[0] === 'patient' &&
      !known.has('provider') &&
      texts.length > 0 &&
      texts.every((text) => providerNamed(text) !== null && !isPersonName(text))
    )
      return { ...column, fields: ['provider'] };
    // A column without a head is one of buttons ("Open").
    if (column !== null || texts.length === 0 || heads[at] === '') return column;
    const field = looks.find((look) => !known.has(look.field) && texts.every(look.fits))?.field;
    return field === undefined ? null : { fields: [field], label: oneLine(heads[at] ?? ''), parts: [] };
  });
  return withServices(named, heads, rows);
}

/** Beside amounts, and with nothing that names a claim, the first column of words that no head explains says what was done. */
function withServices(columns: readonly (Column | null)[], heads: readonly string[], rows: readonly Row[]): (Column | null)[] {
  const known = columns.flatMap((column) => column?.fields ?? []);
  const isOfClaims = known.some((field) => ofClaims.has(field));
  if (isOfClaims || known.filter(isMoneyField).length < 2) return [...columns];
  const at = columns.findIndex((column, place) => {
    const texts = rows.map((row) => oneLine(row.cells[place]?.text ?? '')).filter((text) => !isBlank(text));
    return column === null && texts.length > 1 && texts.every((text) => /\p{L}{3}/u.test(text) && !isDate(text)) && new Set(texts).size > 1;
  });
  return columns.map((column, place) =>
    place === at ? { fields: ['serviceType'], label: oneLine(heads[place] ?? ''), parts: [] } : column,
  );
}

const ofClaims: ReadonlySet<FieldName> = new Set(['claimNumber', 'patient', 'provider', 'status', 'serviceType']);

const looks: readonly { field: FieldName; fits: (text: string) => boolean }[] = [
  { field: 'status', fits: isStatus },
  { field: 'network', fits: (text) => isNetworkBadge(text) || /^(?:in|out)$/i.test(text) },
  { field: 'provider', fits: (text) => providerNamed(text) !== null },
  { field: 'patient', fits: isPersonName },
];

function isOfServices(columns: readonly (Column | null)[]): boolean {
  const fields = columns.flatMap((column) => column?.fields ?? []);
  const money = fields.filter((field) => shapeOf(field) === 'money' || shapeOf(field) === 'pair-of-money');
  return money.length >= 2 && !fields.includes('serviceDate');
}

/** The field of a column: its parts where its cells have as many, its whole head, else its last lines; values must fit. */
function columnOf(head: string, texts: readonly string[]): Column | null {
  const values = texts.filter((text) => !isBlank(text));
  const lines = head.split('\n').filter((line) => line !== '');
  const shared = sharedBy(head);
  const cut = values.filter((value) => piecesOf(value).length === shared?.parts.length).length;
  const whole = bestField(oneLine(head), values);
  if (shared && cut > 0 && cut >= values.length / 2 && (whole === null || shapeOf(whole) !== 'pair-of-money')) return shared;
  const spoken = [oneLine(head), ...lines.map((_, at) => lines.slice(at).join(' ')), ...lines].filter(
    (text, at, all) => text !== '' && all.indexOf(text) === at,
  );
  for (const label of spoken) {
    const field = bestField(label, values);
    if (field !== null) return { fields: [field], label: oneLine(head), parts: [] };
  }
  return shared;
}

/** "Provider / Network", "Claim # and service date": two fields or more, each with a name of its own. */
function sharedBy(head: string): Column | null {
  const parts = head
    .split(/\n|\/|&|,|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const fields = parts.map((part) => fieldsNamed(part)[0] ?? null);
  const known = fields.filter((field) => field !== null);
  const apart = parts.length > 1 && known.length === parts.length && new Set(known).size === known.length;
  return apart ? { fields: known, label: oneLine(head), parts } : null;
}

/** The pieces of a cell that several fields share: its lines, else what a slash between spaces parts. */
export function piecesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.length > 1 ? lines : text.split(/\s+\/\s+/).filter((piece) => piece !== '');
}

/** The field whose shape most values of the column have; a column of blanks takes the label's word. */
function bestField(label: string, values: readonly string[]): FieldName | null {
  const candidates = fieldsNamed(label);
  if (candidates.length === 0) return null;
  const sample = values.slice(0, 60);
  if (sample.length === 0) return candidates.length === 1 ? candidates[0]! : null;
  const chosen = sample.map((value) => fieldFor(label, value) ?? fieldFor(label, firstLine(value)) ?? refsUnder(candidates, value));
  const counts = candidates.map((field) => chosen.filter((one) => one === field).length);
  const most = Math.max(...counts);
  return most === 0 || counts.filter((count) => count === most).length > 1 ? null : candidates[counts.indexOf(most)]!;
}

/** "01, 72" in a column of messages. */
const refsUnder = (candidates: readonly FieldName[], value: string): FieldName | null =>
  candidates.includes('noteText') && isNoteRefs(value) ? 'noteText' : null;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** A cell that repeats its column's label for small screens or for a reader's voice says it once too often. */
export function withoutLabel(text: string, head: string): string {
  const [, spoken, value] = /^([^:\n]{1,60}):\s*(?:minus\s+)?(\S[^\n]*)$/i.exec(text) ?? [];
  if (spoken !== undefined && value !== undefined && head !== '' && spoken.toLowerCase().includes(oneLine(head).toLowerCase()))
    return value;
  const [first, ...rest] = text.split('\n');
  return rest.length > 0 &&
    head !== '' &&
    first!.length <= head.length + 10 &&
    first!.replace(/[:\s]+$/, '').toLowerCase() === oneLine(head).toLowerCase()
    ? rest.join('\n')
    : text;
}
