/**
 * Whether the No Surprises Act makes the in-network share count for care from a provider out of network: an emergency (air ambulance too;
 * not one on the ground), or care at a place in the network. What the member told outweighs the words of a line.
 * 42 USC 300gg-111(a), (b); 300gg-132 for consent, which is never valid for ancillary care.
 */
import { kindsOf, says, told } from './signs.ts';
import type { Index } from './claim-index.ts';
import type { KnownClaim } from './known.ts';

export type Protection =
  | { by: 'emergency' }
  /** `ancillary`: such as anesthesia, where no consent counts. `consent` as told, null when not. */
  | { by: 'facility'; facility: string | null; ancillary: boolean; consent: boolean | null }
  /** A provider that the member chose, or care that the law leaves out. */
  | { by: 'none' }
  | { by: 'unknown' };

/** Several checks ask it of one claim. */
export function protectionOf(known: KnownClaim, index: Index): Protection {
  let answer = answers.get(known);
  if (answer === undefined) answers.set(known, (answer = findProtection(known, index)));
  return answer;
}
const answers = new WeakMap<KnownClaim, Protection>();

function findProtection(known: KnownClaim, index: Index): Protection {
  const { claim } = known;
  if (['dental', 'vision', 'pharmacy'].includes(claim.coverage)) return { by: 'none' };
  const visit = told(known, 'visit');
  const kinds = kindsOf(claim);
  if ((kinds.has('ambulance') || says('ride', claim.provider)) && !kinds.has('air-ambulance'))
    // On the ground the law does not hold; who flies and drives has to be asked.
    return { by: /\bair\b/i.test(claim.provider ?? '') ? 'unknown' : 'none' };
  if (visit?.emergency === true) return { by: 'emergency' };
  if (visit?.emergency !== false && (kinds.has('emergency') || kinds.has('air-ambulance'))) return { by: 'emergency' };
  const ancillary = ['anesthesia', 'laboratory', 'imaging'].some((kind) => kinds.has(kind)) || says('ancillary', claim.provider);
  const place = visit?.facility === 'in' ? null : index.facilityBeside(known);
  if (visit?.facility === 'in' || place !== null)
    return { by: 'facility', facility: place?.id ?? null, ancillary, consent: visit?.consentSigned ?? null };
  if (visit?.facility === 'out') return { by: 'none' };
  // An office visit is where the member went; a laboratory or an unnamed service may have been part of a stay.
  const isChosen = ['office-visit', 'specialist', 'telehealth', 'psychotherapy', 'physical-therapy', 'urgent-care'].some((kind) =>
    kinds.has(kind),
  );
  return isChosen ? { by: 'none' } : { by: 'unknown' };
}

/** A note says that the law was applied to this claim. */
export const isLawApplied = ({ claim, refusals }: KnownClaim): boolean =>
  [...refusals.notes.map(({ text }) => text), ...claim.sentences].some((text) => says('lawApplied', text) && !says('lawDenied', text));
