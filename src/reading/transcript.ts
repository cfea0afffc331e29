/**
 * A page's claims in the page's own words: strings only, nothing converted, nothing judged.
 * `to-claim.ts` turns it into meaning. Field names are those of `labels.json`.
 */
import type { Outcome, SourceKind, Unread } from '../claim/entry.ts';
import type { FieldName } from './labels.ts';

/** One printed value under one printed label. */
export interface PrintedField {
  field: FieldName;
  label: string;
  text: string;
  /** An amount whose label is not known; its field is `other` until arithmetic names it. */
  open?: true;
}

export interface PrintedNote {
  /** The code in front of the sentence, or an empty string. */
  code: string;
  text: string;
}

export interface PrintedLine {
  fields: PrintedField[];
}

export interface PrintedClaim {
  /** Fields that are about the whole claim, totals included. */
  fields: PrintedField[];
  lines: PrintedLine[];
  /** Figures of a row that says TOTAL. */
  totals: PrintedField[];
  notes: PrintedNote[];
  /** Sentences of the claim's part of the page: they may carry a date or the reason. */
  sentences: string[];
}

export interface Transcript {
  kind: SourceKind;
  outcome: Outcome;
  claims: PrintedClaim[];
  /** The number of claims that the page says it has; null when it says none. */
  rowsStated: number | null;
  foldedPanels: number;
  unread: Unread[];
  appealControls: string[];
}

export const emptyClaim = (): PrintedClaim => ({ fields: [], lines: [], totals: [], notes: [], sentences: [] });
