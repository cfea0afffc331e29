/** All that the screens are computed from. Rejects when a store cannot be read: that is not the same as an empty one. */
import type { Entry } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';
import { consentGiven } from './consent.ts';
import { planAnswers } from './plan-answers.ts';
import { ledger } from './readings.ts';
import { tabReading, type TabReading } from './session-store.ts';

export interface Kept {
  consent: boolean;
  plan: Plan;
  entries: Entry[];
  tab: TabReading | null;
}

export async function everythingKept(tabId: number | null): Promise<Kept> {
  const [consent, plan, entries, tab] = await Promise.all([
    consentGiven(),
    planAnswers(),
    ledger(),
    tabId === null ? null : tabReading(tabId),
  ]);
  return { consent, plan, entries, tab };
}
