/**
 * The money of one service line, in whole cents, so that the sums of a real claim hold: billed − discount − not covered = allowed;
 * allowed − copay − deductible = paid by the plan + coinsurance. `share` is the member's percent of what is left.
 * A discount that is not given is not printed at all. `owesRefused`: how much of what was refused is asked of the member.
 */
export function priced({ billed, discount, notCovered = 0, copay = 0, deductible = 0, share = 0, owesRefused = 0, accountsPaid }) {
  const allowed = billed - (discount ?? 0) - notCovered;
  const rest = allowed - copay - deductible;
  const coinsurance = Math.round((rest * share) / 100);
  return {
    amounts: {
      billed,
      ...(discount === undefined ? {} : { discount }),
      notCovered,
      allowed,
      copay,
      deductible,
      planPaid: rest - coinsurance,
      ...(accountsPaid === undefined ? {} : { accountsPaid }),
      coinsurance,
      patientResponsibility: copay + deductible + coinsurance + owesRefused - (accountsPaid ?? 0),
    },
    percent: rest === 0 ? 0 : 100 - share,
  };
}

/** Nothing of the line is paid. */
export function refused({ billed, discount, owes = 0 }) {
  return priced({ billed, ...(discount === undefined ? {} : { discount }), notCovered: billed - (discount ?? 0), owesRefused: owes });
}

/** Not decided yet: only what was billed is known. */
export const undecided = (billed) => ({ amounts: { billed }, percent: null });
