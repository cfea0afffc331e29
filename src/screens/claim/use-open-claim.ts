import { useState } from 'preact/hooks';
import type { ReportedClaim } from '../../advice/report.ts';
import { useDraft } from '../forms/use-draft.ts';

interface OpenClaim {
  opened: ReportedClaim | null;
  /** True once the member went from one to the other here, and not when the popup merely opens again. */
  moved: boolean;
  open(claim: ReportedClaim | null): void;
}

/**
 * Which claim of a list is open. It outlives the popup on the page where it was opened (`page` tells pages apart), and never
 * comes up on another one. Null: a page without claims of its own, where it is not kept. A name: a page of ours.
 */
export function useOpenClaim(claims: readonly ReportedClaim[], page: readonly ReportedClaim[] | string | null): OpenClaim {
  const { draft, change } = useDraft(`open claim ${typeof page === 'string' ? page : (page ?? []).map(keyOf).join(' ')}`);
  const [chosen, setChosen] = useState<string | null>(null);
  const key = chosen ?? (page === null ? undefined : draft['claim']);
  return {
    opened: claims.find((claim) => keyOf(claim) === key) ?? null,
    moved: chosen !== null,
    open: (claim) => {
      const next = claim === null ? '' : keyOf(claim);
      setChosen(next);
      if (page !== null) change('claim', next);
    },
  };
}

/** The ids `c1`, `c2` … may move from report to report; a claim's own name does not. */
const keyOf = (claim: ReportedClaim): string => claim.key ?? claim.id;
