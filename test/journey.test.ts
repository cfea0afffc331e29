// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report, type ReportedClaim } from '../src/advice/report.ts';
import { review } from '../src/advice/review.ts';
import { CaseFile, type Entry } from '../src/claim/entry.ts';
import { pastedToSeen } from '../src/reading/pasted.ts';
import { seenIn } from './reading/read-page.ts';

const today = '2026-11-22';
const page = (folder: string): Entry => seenIn(readFileSync(join(import.meta.dirname, 'pages', folder, 'source.html'), 'utf8'));
const reportOf = (entries: readonly unknown[], plan: object = {}): Report =>
  Report.parse(review(CaseFile.parse({ plan, entries }), today, 'America/Chicago'));
const onlyClaim = (entries: readonly unknown[], plan?: object): ReportedClaim => {
  const { claims } = reportOf(entries, plan);
  expect(claims).toHaveLength(1);
  return claims[0]!;
};
/** The plan pays all that it accepts, on each line and in total. */
function paidInFull(entry: Entry): void {
  if (entry.kind !== 'seen') throw new Error('not seen');
  const [claim] = entry.claims;
  for (const amounts of [claim!.amounts, ...claim!.lines.map((line) => line.amounts)])
    Object.assign(amounts, {
      patientResponsibility: 0,
      copay: 0,
      deductible: 0,
      copayAndDeductible: 0,
      coinsurance: 0,
      planPaid: amounts.allowed,
    });
}
const told = (fact: object) => ({ kind: 'told', told: fact });

describe('from an open claim to advice', () => {
  it('medical necessity, close to the date: file a short appeal now, and the portal has a control', () => {
    const claim = onlyClaim([page('portal-claim-medical-necessity')]);
    expect(claim.denials).toMatchObject([{ category: 'medical_necessity', lines: [0], amount: 150000 }]);
    expect(claim.deadlines).toMatchObject([
      {
        rule: 'internal-appeal',
        actBy: '2026-12-04',
        outer: '2026-12-05',
        countedFrom: { day: '2026-06-08', what: 'processed' },
        state: 'soon',
        evidence: 'Q',
      },
    ]);
    expect(claim.portalAppeal).toMatchObject({ advice: 'now', control: { found: true, label: 'Appeal this decision' } });
    expect(claim.steps[0]).toMatchObject({ id: 'file-short-appeal', by: '2026-12-01' });
    expect(claim.questions.map((question) => question.id)).toContain('care');
  });

  it('prior authorization, in network, nothing owed: not at all, ask the office first', () => {
    const claim = onlyClaim([page('portal-claim-prior-auth')]);
    expect(claim.denials.map((denial) => denial.category)).toEqual(['prior_auth']);
    expect(claim.portalAppeal).toMatchObject({ advice: 'not-at-all', control: { found: false, label: null } });
    expect(claim.steps[0]!.id).toBe('ask-provider-about-authorization');
    expect(claim.deadlines[0]!.state).toBe('open');
  });

  it('not covered, past the safe date: file today, and no word says that the right is lost', () => {
    const claim = onlyClaim([page('portal-claim-non-covered')]);
    expect(claim.deadlines[0]).toMatchObject({ actBy: '2026-10-27', state: 'late-maybe-in-time' });
    expect(claim.portalAppeal.advice).toBe('now');
    expect(claim.steps[0]!.id).toBe('file-late-appeal');
    expect(JSON.stringify(claim)).not.toMatch(/right (?:is|was) lost|too late|can no longer|expired/i);
  });

  it('timely filing without any notice date: no date is made up, and the date is asked for', () => {
    const claim = onlyClaim([page('portal-claim-timely-filing')]);
    expect(claim.denials.map((denial) => denial.category)).toEqual(['timely_filing']);
    expect(claim.deadlines[0]).toMatchObject({ actBy: null, outer: null, state: 'date-needed', countedFrom: { what: 'service' } });
    expect(claim.portalAppeal.advice).toBe('not-at-all');
    expect(claim.questions.map((question) => question.id)).toContain('notice-date');
  });

  it('a told notice date starts the clock', () => {
    const claim = onlyClaim([page('portal-claim-timely-filing'), told({ fact: 'notice-date', what: 'letter', day: '2026-07-05' })]);
    expect(claim.deadlines[0]).toMatchObject({ actBy: '2026-12-31', state: 'open', countedFrom: { day: '2026-07-05', what: 'letter' } });
  });

  it('information requested: send it, by its own date, and no appeal yet', () => {
    const claim = onlyClaim([page('portal-claim-information-requested')]);
    expect(claim.denials.map((denial) => denial.category)).toEqual(['info_requested']);
    expect(claim.deadlines).toMatchObject([{ rule: 'information-request', actBy: '2026-12-10', outer: null }]);
    expect(claim.portalAppeal.advice).toBe('later');
    expect(claim.steps[0]).toMatchObject({ id: 'find-who-must-send', by: '2026-11-25' });
  });

  it('discount and deductible are no denial, and an unchecked sum is not called fine', () => {
    const claim = onlyClaim([page('portal-claim-nothing-refused')]);
    expect(claim.denials).toEqual([]);
    expect(claim.portalAppeal.advice).toBe('cannot-tell');
    expect(claim.deadlines[0]!.rule).toBe('internal-appeal');
  });

  it('a row of a list never says that there is nothing to appeal', () => {
    const { claims } = reportOf([page('portal-claim-list')]);
    expect(claims).toHaveLength(24);
    expect(claims.map((claim) => claim.portalAppeal.advice)).not.toContain('nothing-to-appeal');
    expect(claims.every((claim) => ['open-claim', 'wait-for-decision'].includes(claim.steps[0]!.id))).toBe(true);
  });

  it('list and detail are one claim, with what both say', () => {
    const { claims, sources } = reportOf([page('portal-claim-list'), page('portal-claim-medical-necessity')]);
    expect(sources.map((source) => source.kind)).toEqual(['claim-list', 'claim-detail']);
    expect(claims).toHaveLength(24);
    expect(claims.find((claim) => claim.claimNumber === '5722604483')!.seenIn).toEqual(['s1', 's2']);
  });

  it('typed words give the same advice', () => {
    const pasted = pastedToSeen(
      { words: 'The service is not medically necessary.', day: '2026-10-01', amount: '$2,140.00' },
      { id: 'p', on: today },
    );
    const claim = onlyClaim('seen' in pasted ? [pasted.seen] : []);
    expect(claim.denials).toMatchObject([{ category: 'medical_necessity', amount: 214000 }]);
    expect(claim.deadlines[0]).toMatchObject({ actBy: '2027-03-30', countedFrom: { what: 'letter' } });
    expect(claim.portalAppeal.advice).toBe('later');
  });
});

describe('what the member tells changes the door', () => {
  const denied = () => page('vertical-table-detail');
  it.each([
    [{ fact: 'care', care: 'ongoing' }, 'now', 'call-today-expedited'],
    [{ fact: 'care', care: 'upcoming', urgent: true }, 'now', 'call-today-expedited'],
    [{ fact: 'everything-attached' }, 'now', 'ask-peer-to-peer'],
    [{ fact: 'fix-promised', day: '2026-10-01' }, 'now', 'ask-peer-to-peer'],
    [{ fact: 'fix-promised', day: '2026-11-10' }, 'later', 'ask-peer-to-peer'],
    [{ fact: 'care', care: 'past' }, 'later', 'ask-peer-to-peer'],
    [{ fact: 'care', care: 'upcoming' }, 'later', 'ask-if-it-can-wait'],
  ])('%j → %s', (fact, advice, first) => {
    const entry = denied();
    if (entry.kind === 'seen') entry.claims[0]!.dates = [{ what: 'processed', day: '2026-10-20' }];
    const claim = onlyClaim([entry, told(fact)]);
    expect(claim.portalAppeal.advice).toBe(advice);
    expect(claim.steps[0]!.id).toBe(first);
  });

  it('an appeal that was filed is not filed twice', () => {
    const claim = onlyClaim([denied(), { kind: 'done', act: 'appeal-filed', on: '2026-11-01' }]);
    expect(claim.portalAppeal).toMatchObject({ advice: 'later', because: expect.stringContaining('November 1, 2026') as string });
    expect(claim.steps[0]!.id).toBe('wait-for-answer');
  });

  it('a bill turns "not at all" into a reason to act', () => {
    const claim = onlyClaim([page('portal-claim-prior-auth'), told({ fact: 'bill', amount: 66000, day: '2026-11-20' })]);
    expect(claim.portalAppeal.advice).toBe('later');
  });

  it('a correction wins, is marked, and keeps what was printed', () => {
    const claim = onlyClaim([page('portal-claim-prior-auth'), told({ fact: 'correction', field: 'patientResponsibility', value: 66000 })]);
    expect(claim.amounts.patientResponsibility).toBe(66000);
    expect(claim.differences).toMatchObject([
      {
        field: 'patientResponsibility',
        values: [
          { value: 66000, source: 'told' },
          { value: 0, source: 'printed' },
        ],
      },
    ]);
    expect(claim.portalAppeal.advice).toBe('later');
  });

  it('a later reading never moves the date back in time', () => {
    const again = page('vertical-table-detail');
    if (again.kind === 'seen') {
      again.id = 'again';
      again.claims[0]!.dates = [{ what: 'processed', day: '2026-11-01' }];
    }
    const claim = onlyClaim([page('vertical-table-detail'), again]);
    expect(claim.dates.map((date) => date.day)).toEqual(['2026-05-29', '2026-11-01']);
    expect(claim.deadlines[0]!.countedFrom!.day).toBe('2026-05-29');
    expect(claim.processedOn).toBe('2026-05-29');
  });

  it('no date is computed where no federal rule sets one', () => {
    const claim = onlyClaim([denied()], { sponsor: 'federal-employee' });
    expect(claim.deadlines).toEqual([]);
    expect(claim.caveats.join(' ')).toContain('federal workers');
  });
});

describe('nothing that was shown gets lost on the way', () => {
  const cells = (tag: string, texts: readonly string[]) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const table = (columns: readonly string[], rows: readonly string[][]) =>
    seenIn(
      `<html><body><table><thead>${cells('th', columns)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></body></html>`,
    );

  it('of two dates in two rows of one claim, the earlier one counts', () => {
    const rows = ['11/08/2026', '06/10/2026'].map((day) => ['1000000001', '01/03/2026', day, '$240.00', 'Denied']);
    const claim = onlyClaim([table(['Claim #', 'Service date', 'Processed date', 'Amount billed', 'Status'], rows)]);
    expect(claim.deadlines[0]).toMatchObject({ actBy: '2026-12-07', countedFrom: { day: '2026-06-10' } });
  });

  it('a reason in one row makes no row of a list the claim’s own page', () => {
    const { claims, sources } = reportOf([
      table(
        ['Claim #', 'Service date', 'Amount billed', 'Amount not covered', 'What my plan paid', 'What I owe', 'Notes'],
        [
          ['1000000001', '08/23/2026', '$240.00', '$0.00', '$240.00', '$0.00', '--'],
          ['1000000002', '08/24/2026', '$300.00', '$300.00', '$0.00', '$300.00', 'This service is not medically necessary.'],
        ],
      ),
    ]);
    expect(sources).toMatchObject([{ kind: 'claim-list' }]);
    expect(claims.map((claim) => `${claim.claimNumber} ${claim.happened}`).sort()).toEqual([
      '1000000001 only-listed',
      '1000000002 refused',
    ]);
  });

  it('a list that is read whole does not vouch for a claim’s page that is not', () => {
    const open = page('portal-claim-nothing-refused');
    if (open.kind !== 'seen') throw new Error('not seen');
    paidInFull(open);
    const listed = structuredClone({ ...open, id: 'list' });
    listed.source.kind = 'claim-list';
    open.source.unread = [{ text: 'Penalty: $90.00', why: 'label-not-known' }];
    const claim = onlyClaim([listed, open]);
    expect(claim).toMatchObject({ happened: 'not-shown', portalAppeal: { advice: 'cannot-tell' } });
  });

  it('a claim refused for want of papers has both clocks', () => {
    const entry = page('portal-claim-information-requested');
    if (entry.kind === 'seen') entry.claims[0]!.status = 'Denied';
    const claim = onlyClaim([entry]);
    expect(claim.happened).toBe('refused');
    expect(claim.deadlines.map((deadline) => deadline.rule).sort()).toEqual(['information-request', 'internal-appeal']);
  });

  it('a request for papers without its date asks for the date, also where another day is printed', () => {
    const entry = page('portal-claim-information-requested');
    if (entry.kind === 'seen') Object.assign(entry.claims[0]!, { status: 'Pending', dates: [{ what: 'received', day: '2026-09-01' }] });
    const claim = onlyClaim([entry]);
    expect(claim.deadlines).toMatchObject([{ rule: 'information-request', state: 'date-needed' }]);
    expect(claim.questions.map((question) => question.id)).toContain('notice-date');
  });

  it('care that is going on outweighs that the task is the office’s alone', () => {
    const claim = onlyClaim([page('portal-claim-prior-auth'), told({ fact: 'care', care: 'ongoing', urgent: null })]);
    expect(claim.portalAppeal.advice).toBe('now');
    expect(claim.steps[0]!.id).toBe('call-today-expedited');
  });

  it('a notice that gives less time than the rule is obeyed, and named', () => {
    const letter = { kind: 'received', on: today, letter: 'claim-denied', day: '2026-10-01', deadline: '2026-12-01' };
    const claim = onlyClaim([page('portal-claim-medical-necessity'), letter]);
    expect(claim.caveats.join(' ')).toContain('less time than the federal rule');
    const plain = onlyClaim([page('portal-claim-medical-necessity')]);
    expect(plain.caveats.join(' ')).not.toContain('less time than the federal rule');
  });
});

describe('what cannot be told is said', () => {
  const withNote = (text: string, more: object = {}) => {
    const pasted = pastedToSeen({ words: text, day: '2026-10-01', amount: '$50.00' }, { id: 'p', on: today });
    if (!('seen' in pasted)) throw new Error('not pasted');
    Object.assign(pasted.seen.claims[0]!, more);
    return pasted.seen;
  };

  it('an unknown note with money not covered is neither a denial nor fine', () => {
    const claim = onlyClaim([withNote('Zeta protocol thirteen in effect.')]);
    expect(claim.denials).toEqual([]);
    expect(claim.notes[0]!.nature).toBe('unrecognised');
    expect(claim.portalAppeal).toMatchObject({ advice: 'cannot-tell', because: expect.stringContaining('$50.00') as string });
    expect(claim.steps[0]!.id).toBe('ask-reason-in-writing');
    expect(claim.questions.map((question) => question.id)).toContain('reason');
  });

  it('zeros without a decision are not "nothing to appeal"', () => {
    const claim = onlyClaim([page('zeros-before-a-decision')]);
    expect(claim.happened).toBe('not-shown');
    expect(claim.portalAppeal.advice).toBe('cannot-tell');
  });

  it('a day of another claim starts no clock, and is told as unread', () => {
    const claim = onlyClaim([page('dates-of-other-things')]);
    expect(claim.deadlines[0]).toMatchObject({ countedFrom: { day: '2026-09-20', what: 'processed' }, state: 'open' });
    expect(claim.caveats.join(' ')).toContain('could not read 1');
  });

  it('nothing to appeal is said where something was paid, nothing refused and nothing owed', () => {
    const entry = page('portal-claim-nothing-refused');
    paidInFull(entry);
    const claim = onlyClaim([entry]);
    expect(claim.portalAppeal.advice).toBe('nothing-to-appeal');
    expect(claim.steps.map((step) => step.id)).toEqual(['nothing-to-do']);
    expect(claim.deadlines).toEqual([]);
  });

  it('a status that says denied counts, even without any reason', () => {
    const claim = onlyClaim([withNote('Zeta protocol thirteen in effect.', { status: 'Denied', notes: [] })]);
    expect(claim.denials).toMatchObject([{ category: 'unspecified', amount: 5000, evidence: ['Denied'] }]);
  });

  it('a page that could not be read gives no claim and says so', () => {
    expect(reportOf([page('unknown-layout')])).toMatchObject({
      claims: [],
      sources: [{ outcome: 'unknown-layout', rowsStated: 4, rowsRead: 0 }],
    });
  });
});
