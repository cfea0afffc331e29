import type { PlanTerms } from '../../../src/claim/plan.ts';

export interface PlanPage {
  name: string;
  /** What stands in the body. */
  html: string;
  /** Null: no page of the member's own plan. */
  terms: PlanTerms | null;
  /** What has to be told as unread, all of it. */
  unread?: string[];
}

/** Invented. */
export const person = 'DANA REYES';
