/**
 * What a claim shows without any label: names, days, a status or a network, known by their look. Each is taken only where no label says
 * it and only one text fits; what stands over the claim ("Noa Diaz", "Denied", "October 2026") counts where nothing within it does.
 */
import { fieldsNamed } from './labels.ts';
import { isNetworkBadge, isStatus } from './page-words.ts';
import { flatParts, type Part } from './part.ts';
import { isPersonName, withoutRelation } from './person-name.ts';
import { printedRange } from './printed-date.ts';
import { providerNamed } from './provider-name.ts';
import { isDate, isIdentifier } from './shapes.ts';
import type { PrintedClaim } from './transcript.ts';
import { dayWrittenOut, isYearless } from './yearless-day.ts';

type Kind = 'patient' | 'provider' | 'status' | 'network' | 'serviceDate' | 'claimNumber';
interface Typed {
  field: Kind;
  text: string;
}

/** `above`: headings over the claim, the farthest first; null for the page's own claim, whose number and day count only beside a practice's name. */
export function addLeftOver(claim: PrintedClaim, parts: readonly Part[], above: readonly string[] | null): void {
  const held = new Set([claim, ...claim.lines].flatMap(({ fields }) => fields.map((one) => one.field)));
  if (claim.fields.length === 0) return;
  const near = typedTexts(withFields(parts), above ?? []);
  const all = typedTexts(parts, above ?? []);
  const over = (above ?? []).flatMap((text) => typed(text, []));
  for (const field of ['patient', 'provider', 'status', 'network', 'serviceDate', 'claimNumber'] as const) {
    if (held.has(field)) continue;
    if (above === null && (field === 'claimNumber' || field === 'serviceDate')) {
      const beside = onlyOne(besideProvider(parts), field);
      if (beside !== null && onlyOne(all, field) === beside) claim.fields.push({ field, label: '', text: beside });
      continue;
    }
    const text = onlyOne(near, field) ?? onlyOne(all, field) ?? (field === 'serviceDate' ? null : onlyOne(over, field));
    if (text !== null) claim.fields.push({ field, label: '', text });
  }
}

/** What stands in one text or small container with the name of a practice: the page's own claim has its day or its number there. */
function besideProvider(parts: readonly Part[]): Typed[] {
  return parts.flatMap((part): Typed[] => {
    const inner = part.kind === 'parts' ? besideProvider(part.parts) : [];
    const own = part.kind === 'parts' ? part.parts.filter((one) => one.kind !== 'parts') : [part];
    const found = own.length > 8 ? [] : typedTexts(own, []);
    return [...inner, ...(found.some((one) => one.field === 'provider') ? found : [])];
  });
}

function onlyOne(found: readonly Typed[], field: Kind): string | null {
  const values = [...new Set(found.filter((one) => one.field === field).map((one) => one.text))];
  return values.length === 1 ? values[0]! : null;
}

/** Without the containers that hold no labelled value anywhere: bars of links, footers. */
const withFields = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part): Part[] => (part.kind !== 'parts' ? [part] : holdsField(part) ? [{ ...part, parts: withFields(part.parts) }] : []));

const holdsField = (part: Part): boolean => [...flatParts([part])].some((one) => one.kind === 'field');

/** What the texts of parts are by their look. A day without a year counts as one where `above` is null. */
export const typedTexts = (parts: readonly Part[], above: readonly string[] | null): Typed[] =>
  [...flatParts(parts)].flatMap((part) => {
    if (part.kind === 'heading' || part.kind === 'sentence') return typed(part.text, above);
    return part.kind === 'unread' ? [part.label, part.value].flatMap((text) => typed(text, above)) : [];
  });

/** What each piece of a short text is, between bullets, bars and line ends. */
function typed(text: string, above: readonly string[] | null): Typed[] {
  if (text.length > 160) return [];
  const whole = writtenOut(text, above);
  if (whole !== null) return [{ field: 'serviceDate', text: whole }];
  const [, name, badge] =
    /^(.{3,80}?)\s+((?:in|out)(?:[- ]of)?[- ]network(?: (?:provider|facility|hospital|dentist|lab))?)$/i.exec(text) ?? [];
  if (name !== undefined && badge !== undefined && providerNamed(name) !== null)
    return [
      { field: 'provider', text: name },
      { field: 'network', text: badge },
    ];
  const [, person, place] = /^(.{3,60}?) at (.{3,80})$/.exec(text) ?? [];
  if (person !== undefined && place !== undefined && isPersonName(person) && providerNamed(place) !== null)
    return [
      { field: 'patient', text: person },
      { field: 'provider', text: place },
    ];
  const listed = text.split(/,\s+/).map((piece) => typedPiece(piece, above));
  if (listed.length > 1 && listed.every((one) => one !== null)) return listed;
  return text.split(/\n|\s*[|•·∙›]\s*|\s+[–—]\s+|\s{2,}/).flatMap((piece) => typedPiece(piece.trim(), above) ?? []);
}

function typedPiece(piece: string, above: readonly string[] | null): Typed | null {
  const bare = withoutRelation(piece.replace(/^[^\p{L}\p{N}#]+/u, '').replace(/^for:? (?=\p{Lu})|\s*\(\d{1,3}\)$/gu, ''));
  if (bare === '') return null;
  const number = /^(?:claim\s*)?(?:no\.?|number|#|id)\s*:?\s*([A-Z0-9][A-Z0-9-]{4,30})$/i.exec(bare)?.[1];
  if (number !== undefined && isIdentifier(number)) return { field: 'claimNumber', text: number };
  // "Relationship to your plan: In network": whatever it is called.
  const network = [bare, /^[^:]{1,60}:\s+(.+)$/.exec(bare)?.[1] ?? ''].find(isNetworkBadge);
  if (network !== undefined) return { field: 'network', text: network };
  if (isStatus(bare)) return { field: 'status', text: bare };
  if (isDate(bare)) return printedRange(bare)?.rest === '' ? { field: 'serviceDate', text: bare } : null;
  const day = writtenOut(bare, above);
  if (day !== null) return { field: 'serviceDate', text: day };
  const provider = providerNamed(bare);
  if (provider !== null) return { field: 'provider', text: provider };
  if (isPersonName(bare)) return { field: 'patient', text: bare };
  const isNumber = isIdentifier(bare) && (bare.match(/\d/g)?.length ?? 0) >= 6;
  return isNumber && fieldsNamed(bare).length === 0 ? { field: 'claimNumber', text: bare } : null;
}

const writtenOut = (text: string, above: readonly string[] | null): string | null =>
  above === null ? (isYearless(text) ? text : null) : dayWrittenOut(text, above);
