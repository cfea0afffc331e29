/**
 * Parts of a page → its claims. What is printed once beside several things of the same kind belongs to the whole; what recurs
 * in each of several containers tells them apart: claims when each has its own claim number or the whole has none, else service lines.
 */
import type { Unread } from '../claim/entry.ts';
import { claimsOfScope } from './claim-in-scope.ts';
import { readTable } from './claim-table.ts';
import { scopesOf } from './claim-scopes.ts';
import { allFields, notesOf, ownNotes } from './own-notes.ts';
import { isDateField, isMoneyField } from './labels.ts';
import { nameBySums } from './named-by-sums.ts';
import { personIn } from './named-above.ts';
import type { Table } from './outline.ts';
import { flatParts, type Part } from './part.ts';
import { isBlank, isDate } from './shapes.ts';
import { agreed, factsTold as toldIn } from './told-facts.ts';
import type { PrintedClaim, PrintedField } from './transcript.ts';

export interface ClaimsOnPage {
  claims: PrintedClaim[];
  unread: Unread[];
  /** How many known labels stood beside a value. */
  labelsMatched: number;
  /** Every claim was read with its service lines or notes, or the page is about one claim. */
  hasDetail: boolean;
  /** How many rows its tables of claims say that they have, where they draw fewer. */
  rowsStated: number[];
}

export function claimsOnPage(parts: readonly Part[], title = ''): ClaimsOnPage {
  const unread: Unread[] = [];
  const cut = scopesOf(parts);
  // Of several claims on one page each is one of its kind; what heads them all may hold their year.
  const above = cut.length > 1 ? shortTexts(parts) : null;
  const scopes = cut.map((scope) => claimsOfScope(scope, unread, above).map(withTold));
  const whole = scopes.flat();
  const flat = [...flatParts(parts)];
  const said = [
    title,
    ...flat.flatMap((part) => (part.kind === 'heading' || (part.kind === 'sentence' && part.text.length <= 60) ? [part.text] : [])),
  ];
  const ofApprovals = said.some((text) => approvals.test(text) && !claimWord.test(text));
  const ofClaims = said.some((text) => claimWord.test(text)) || flat.some((part) => part.kind === 'field' && claimWord.test(part.label));
  const isOne = (claim: PrintedClaim): boolean => isClaim(claim) && !((ofApprovals || !ofClaims) && isApproval(claim));
  const claims = merged(whole.filter(isOne).map(withoutTwins));
  // The scope's own claim, not a row or a card in it: the page is about this one.
  const isOpen = claims.length === 1 && scopes.filter(([own]) => own !== undefined && isOne(own)).length === 1;
  withPersonOfPage(
    claims,
    [...flat].flatMap((part) => (part.kind === 'heading' || part.kind === 'sentence' ? [part.text] : [])),
  );
  const named = new Set(claims.flatMap((claim) => [...nameBySums(claim)]));
  const isNamed = ({ text, why }: Unread) => why === 'label-not-known' && named.has(text.replace(/: [^:]*\d[^:]*$/, ''));
  const printed = notesOf(parts);
  for (const claim of claims) claim.notes = ownNotes(claim, printed, claims.length === 1);
  const labelsMatched = new Set([
    ...flat.flatMap((part) => (part.kind === 'field' && part.label !== '' ? [part.field] : [])),
    ...whole
      .flatMap(allFields)
      .filter((one) => one.label !== '' && !one.open)
      .map((one) => one.field),
  ]).size;
  return {
    claims,
    unread: claims.length > 0 ? once(unread.filter((one) => !isNamed(one))) : [],
    labelsMatched,
    rowsStated: isOpen
      ? []
      : flat.flatMap((part) => (part.kind === 'table' && holdsClaims(part.table, claims) ? (part.table.rowsStated ?? []) : [])),
    hasDetail: isOpen || (claims.length > 0 && claims.every((claim) => claim.lines.length > 0 || claim.notes.length > 0)),
  };
}

/** "Showing 3 of 11 claims for Sunniva Prather": whose all are, where none says it itself. */
function withPersonOfPage(claims: readonly PrintedClaim[], texts: readonly string[]): void {
  if (claims.some((claim) => allFields(claim).some((one) => one.field === 'patient'))) return;
  const names = new Set(texts.flatMap((text) => (text.length <= 120 && /\bclaims?\b.* for /i.test(text) ? (personIn(text) ?? []) : [])));
  if (names.size === 1) for (const claim of claims) claim.fields.push({ field: 'patient', label: '', text: [...names][0]! });
}

const approvals = /\b(?:(?:pre-?)?authori[sz]ations?|referrals?|pre-?certifications?|(?:pre-?|prior )approvals?)\b/i;
const claimWord = /\bclaims?\b/i;

const shortTexts = (parts: readonly Part[]): string[] =>
  [...flatParts(parts)].flatMap((part) => (part.kind === 'heading' && /\b20\d\d\b/.test(part.text) ? [part.text] : []));

/** As many of its rows were read as claims. */
const holdsClaims = (table: Table, claims: readonly PrintedClaim[]): boolean =>
  claims.length > 0 && claims.length >= table.rows.length && readTable(table).columns.length >= 3;

/** What only sentences tell counts where no label says otherwise, and where they agree. Their amounts count beside a claim's number. */
function withTold(claim: PrintedClaim): PrintedClaim {
  const told = claim.sentences.flatMap((text) => toldIn(text));
  if (told.length === 0) return claim;
  const isTold = (one: PrintedField) =>
    told.some((other) => other.field === one.field && other.label === one.label && other.text === one.text);
  const own = claim.fields.filter((one) => !isTold(one));
  const printed = new Set(allFields({ ...claim, fields: own }).map((one) => one.field));
  const hasNumber = claim.fields.some((one) => one.field === 'claimNumber');
  const amounts = hasNumber ? told.filter((one) => isMoneyField(one.field)) : [];
  const kept = agreed([...claim.fields.filter(isTold), ...amounts]).filter((one) => !printed.has(one.field) || isDateField(one.field));
  return { ...claim, fields: [...own, ...kept] };
}

/** Three labels with values at least, a number or a day of service, and an amount, a status or a processed day. */
function isClaim(claim: PrintedClaim): boolean {
  const held = new Set(
    allFields(claim)
      .filter((one) => !isBlank(one.text) && one.field !== 'other')
      .map((one) => one.field),
  );
  const says = [...held].some((field) => isMoneyField(field)) || held.has('status') || held.has('processedDate');
  if (held.has('claimNumber') && factsTold(claim.sentences) >= 2) return true;
  if (
    !allFields(claim).some((one) => one.label !== '' && ofCare.has(one.field)) &&
    !held.has('provider') &&
    !claim.fields.some((one) => one.field === 'claimNumber' && /claim/i.test(one.label))
  )
    return false;
  return held.size >= 3 && (held.has('claimNumber') || held.has('serviceDate')) && says;
}

/** A number, a status and an amount alone may be a payment's. */
const ofCare: ReadonlySet<string> = new Set(['serviceDate', 'provider', 'patient', 'billed', 'serviceType']);

/** A row of an authorization list has a number, days and a decision like a claim, and nothing that was billed, paid or is owed. */
const isApproval = (claim: PrintedClaim): boolean =>
  !allFields(claim).some((one) => isMoneyField(one.field) || (one.field === 'claimNumber' && /claim/i.test(one.label))) ||
  claim.fields.some(
    (one) => one.field === 'claimNumber' && /\b(?:auth\p{L}*|referral|approval|request|case)\b/iu.test(`${one.label} ${one.text}`),
  );

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
  const byNumber = new Map<string, PrintedClaim>();
  return claims.filter((claim) => {
    const number = claim.fields.find((one) => one.field === 'claimNumber' && !isBlank(one.text))?.text.replace(/\W/g, '');
    const known = number === undefined ? undefined : byNumber.get(number);
    if (number !== undefined && known === undefined) byNumber.set(number, claim);
    if (known === undefined) return true;
    known.fields.push(...claim.fields.filter((one) => isDateField(one.field) || !known.fields.some((other) => other.field === one.field)));
    known.totals.push(...claim.totals);
    if (known.lines.length === 0) known.lines.push(...claim.lines);
    known.notes.push(...claim.notes);
    known.sentences.push(...claim.sentences);
    return false;
  });
}

const once = (unread: readonly Unread[]): Unread[] => [...new Map(unread.map((one) => [one.text, one])).values()].slice(0, 200);
