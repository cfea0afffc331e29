import { describe, expect, it } from 'vitest';
import { noAmounts, type Amounts, type Claim, type ServiceLine } from '../../src/claim/claim.ts';
import { denialsOf } from '../../src/denials/denials-of.ts';

const line = (amounts: Partial<Amounts>, notes: number[] = []): ServiceLine => ({
  serviceDates: null,
  description: null,
  procedureCode: null,
  amounts: { ...noAmounts(), ...amounts },
  notes,
});
const claim = (more: Partial<Claim>): Claim => ({
  claimNumber: null,
  coverage: 'unknown',
  patient: null,
  provider: null,
  serviceDates: null,
  dates: [],
  status: null,
  network: 'unknown',
  amounts: noAmounts(),
  lines: [],
  notes: [],
  sentences: [],
  ...more,
});
const note = (text: string, code: string | null = null) => ({ code, text });
const refused = 'Prior authorization was not obtained.';
const discount = 'CIGNA NETWORK DISCOUNT APPLIED. MEMBER NOT LIABLE.';

describe('a note counts where it is printed', () => {
  it('for the lines that refer to it', () => {
    const { denials } = denialsOf(
      claim({
        notes: [note(discount, 'A'), note(refused, 'B')],
        lines: [line({ notCovered: 0 }, [0]), line({ notCovered: 5000 }, [1]), line({ notCovered: 700 }, [1])],
      }),
    );
    expect(denials).toMatchObject([{ category: 'prior_auth', lines: [1, 2], amount: 5700, evidence: [refused] }]);
  });

  it('without any reference, for the lines that nothing else explains', () => {
    const { denials } = denialsOf(claim({ notes: [note(refused)], lines: [line({ notCovered: 0 }), line({ notCovered: 5000 })] }));
    expect(denials).toMatchObject([{ lines: [1], amount: 5000 }]);
  });

  it('not for a line that was paid after all', () => {
    const paid = denialsOf(claim({ notes: [note(refused, 'B')], lines: [line({ notCovered: 0, planPaid: 9000 }, [0])] }));
    expect(paid.denials).toEqual([]);
    // And yet the note stands there: "paid 2 of 5 days" looks the same.
    expect(paid.hasUnknownNote).toBe(true);
  });

  it('and an amount that is not printed stays unknown', () => {
    expect(denialsOf(claim({ notes: [note(refused)] })).denials).toMatchObject([{ amount: null }]);
  });
});

describe('amounts alone', () => {
  it('are no denial: what nothing explains is said to be unexplained', () => {
    const { denials, unexplained } = denialsOf(claim({ notes: [note(discount)], amounts: { ...noAmounts(), notCovered: 4000 } }));
    expect({ denials, unexplained }).toEqual({ denials: [], unexplained: 4000 });
  });

  it('are explained by an adjustment', () => {
    expect(
      denialsOf(
        claim({ notes: [note('The charge is above the maximum reimbursable charge.')], amounts: { ...noAmounts(), notCovered: 4000 } }),
      ).unexplained,
    ).toBeNull();
  });

  it('of zero are nothing', () => expect(denialsOf(claim({ amounts: { ...noAmounts(), notCovered: 0 } })).unexplained).toBeNull());

  it('beside a refusal of another line stay unexplained', () => {
    expect(
      denialsOf(claim({ notes: [note(refused, 'B')], lines: [line({ notCovered: 100 }, [0]), line({ notCovered: 250 })] })).unexplained,
    ).toBe(250);
  });
});

describe('sentences beside the claim', () => {
  it('count where no note decides and they speak of this claim', () => {
    const { denials } = denialsOf(
      claim({ sentences: ['We denied this claim because prior authorization was not obtained.', 'Hi, Robin'] }),
    );
    expect(denials.map((denial) => denial.category)).toEqual(['prior_auth']);
  });

  it.each([
    'A claim may be denied when prior authorization was not obtained.',
    'If your claim was denied, you can appeal within 180 days.',
    'Reminder: A coverage determination, prior authorization, or certification that is made prior to a service being performed is not a promise to pay for the service.',
  ])('that stand on every page do not: %s', (text) => expect(denialsOf(claim({ sentences: [text] })).denials).toEqual([]));
});

describe('a status', () => {
  it.each(['Denied', 'Partially denied', 'Rejected', 'Not covered', 'NOT PAID', 'Refused', 'Disallowed', 'Ineligible'])(
    'of "%s" without a reason is a refusal without a category',
    (status) => {
      expect(denialsOf(claim({ status })).denials).toMatchObject([{ category: 'unspecified', evidence: [status] }]);
    },
  );
  it.each(['Processed', 'Paid', 'Pending', 'Not denied', null])('of "%s" is none', (status) =>
    expect(denialsOf(claim({ status })).denials).toEqual([]),
  );
  it('of a refusal counts beside a mere request for papers', () => {
    const { denials } = denialsOf(claim({ status: 'Denied', notes: [note('We need additional information from your provider.')] }));
    expect(denials.map(({ category, nature }) => `${category} ${nature}`).sort()).toEqual([
      'info_requested information-requested',
      'unspecified denial',
    ]);
  });
  it('adds nothing to a reason that is known', () =>
    expect(denialsOf(claim({ status: 'Denied', notes: [note(refused)] })).denials.map((denial) => denial.category)).toEqual([
      'prior_auth',
    ]));
});
