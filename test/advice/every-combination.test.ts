/**
 * The whole review over every sponsor, funding, reason, state, number of appeals, time of care and stage. What is open is written here a second
 * time, from the domain notes A.2, A.6, A.7 and B.2, and shares no table with `src/`: a door that the law closes must not be offered.
 */
import { describe, expect, it } from 'vitest';
import { appliesTo, ruleById } from '../../src/appeals/index.ts';
import type { ReportedClaim } from '../../src/advice/report.ts';
import { Plan } from '../../src/claim/plan.ts';
import { categories } from '../../src/denials/index.ts';
import { paidLess, reported, spokenCategories, stages, type Situation } from './whole-report.ts';

const sponsors = Plan.shape.sponsor.def.innerType.options;
const fundings = Plan.shape.funding.def.innerType.options;
/** Not known, one with its own review, one whose review is federal. */
const states = [null, 'CO', 'AL'];

/** B.2, column "Ext.": rows 8, 9, 10, 11 and 12 never, whatever the plan. */
const neverOutside = ['coding', 'duplicate', 'timely_filing', 'cob', 'info_requested', 'other_party_liability'];
/** Row 18, the only one open to a grandfathered plan. */
const surprise = ['surprise_billing', 'not_emergency'];
/** Rows 1, 15, 17 and those that rest on the same judgment. */
const judgment = ['medical_necessity', 'level_of_care', 'experimental'];

const isProgram = ({ sponsor }: Situation): boolean => sponsor === 'federal-employee' || sponsor === 'medicare-advantage';
const isCall = (id: string): boolean => id === 'free-help';
const has = (claim: ReportedClaim, id: string): boolean => claim.doors.some((door) => door.id === id);
const runs = (claim: ReportedClaim, id: string): boolean => claim.deadlines.some(({ rule }) => rule === id);
const reviewRules = ['external-review', 'hhs-external-review', 'state-external-review'];

/** What is wrong with one report, each in a few words. */
function wrongWith(claim: ReportedClaim, situation: Situation): string[] {
  const { category, sponsor, funding, grandfathered, levels, care, stage } = situation;
  const wrong: string[] = [];
  const check = (holds: boolean, says: string): void => {
    if (!holds) wrong.push(says);
  };
  const outside = has(claim, 'external-review') || reviewRules.some((rule) => runs(claim, rule));
  const second = has(claim, 'second-level') || runs(claim, 'second-level-appeal');

  check(claim.doors.length > 0, 'no door at all');
  check(
    claim.doors.some(({ id, open }) => !isCall(id) && open !== 'depends') ||
      claim.doors.some(({ id, how, contacts }) => isCall(id) && contacts.length > 0 && /no way/.test(how)) ||
      claim.doors.some(({ id, open }) => !isCall(id) && open === 'depends'),
    'neither a door besides a call nor a helper who says that none is known',
  );
  for (const door of claim.doors) {
    check(door.how.trim() !== '' && door.because.trim() !== '' && door.title.trim() !== '', `${door.id}: nothing said`);
    check((door.by === null) !== (door.noClock === null), `${door.id}: neither a clock nor "no clock", or both`);
    check(door.source.citation.trim() !== '', `${door.id}: no citation`);
    check(door.contacts.length > 0, `${door.id}: nobody to turn to`);
    check(!/\{\w+\}/.test(JSON.stringify(door)), `${door.id}: a blank is not filled`);
    if (door.rule === null) continue;
    const rule = ruleById(door.rule);
    check(rule !== null, `${door.id}: no rule ${door.rule}`);
    const issue = surprise.includes(category) ? 'no-surprises' : 'other';
    const plan = Plan.parse({ sponsor, funding, grandfathered, state: situation.state, levels });
    // Where no federal rule sets the time, the plan's own letter does: then no date may stand.
    if (rule !== null && appliesTo(rule, plan, claim.coverage, issue) === 'no')
      check(door.by === null, `${door.id}: dated by a rule that does not reach this plan`);
  }
  if (isProgram(situation)) {
    check(!outside && !second && !has(claim, 'internal-appeal') && !has(claim, 'expedited-appeal'), 'a usual way in another program');
    check(
      claim.deadlines.every(({ who, actBy }) => who !== 'member' || actBy === null),
      'a date computed for another program',
    );
  }
  if (stage === 'refused' || stage === 'filed') check(!outside && !second, 'a way that opens only after the answer');
  if (stage !== 'refused') check(!has(claim, 'internal-appeal'), 'an appeal that was filed is offered again');
  if (stage !== 'refused') check(!has(claim, 'peer-to-peer'), 'peer-to-peer after an appeal was filed');
  if (stage === 'upheld-final') check(!second, 'a second appeal after the final answer');
  if (levels === 1 || sponsor === 'individual') check(!second, 'a second appeal in a plan that has one');
  if (neverOutside.includes(category)) check(!outside, 'outside review of what B.2 rules out');
  if (grandfathered === true && !surprise.includes(category)) check(!outside, 'outside review in a grandfathered plan');
  if (situation.coverage === 'dental') check(!outside, 'outside review of a dental plan');
  if (funding === 'self-funded') check(!runs(claim, 'state-external-review'), 'the state’s review for a self-funded plan');
  if (care === 'past') check(!has(claim, 'expedited-appeal'), 'a fast appeal for care that is over');
  const open = stage === 'upheld' || stage === 'upheld-final';
  const reached = !isProgram(situation) && grandfathered !== true && situation.coverage !== 'dental';
  if (open && reached && judgment.includes(category)) check(outside, 'outside review of a judgment is missing');
  if (stage === 'refused' && !isProgram(situation) && situation.urgent === true && care !== 'past' && judgment.includes(category))
    check(claim.doors.some(({ open: when }) => when === 'now') && has(claim, 'expedited-appeal'), 'the fast appeal is missing');
  check(
    claim.denials.some((denial) => denial.category === category),
    'the refusal is not read as this one',
  );
  check(
    !/\b(?:right (?:is|was) (?:lost|gone)|(?:is|are) too late|can no longer|cannot appeal|has expired|forfeit\w*)\b/i.test(saidIn(claim)),
    'a right is called gone',
  );
  return wrong;
}

/** Our own words only: what the page printed may say what it likes. */
const saidIn = ({ doors, externalReview, steps, questions, caveats, portalAppeal, gather }: ReportedClaim): string =>
  JSON.stringify([doors, externalReview, steps, questions, caveats, portalAppeal.because, gather]);

const situations = function* (category: string): Generator<Situation> {
  for (const sponsor of sponsors)
    for (const funding of fundings)
      for (const state of states)
        for (const levels of [null, 1, 2])
          for (const care of ['past', 'upcoming'] as const)
            for (const stage of stages)
              yield { category, sponsor, funding, state, levels, care, urgent: care === 'upcoming' ? true : null, stage };
  for (const sponsor of sponsors)
    for (const grandfathered of [true, false])
      for (const coverage of ['medical', 'dental'] as const)
        for (const stage of stages) yield { category, sponsor, grandfathered, coverage, stage };
};

it('has a sentence for every reason that is refused for, but the one that is left over', () => {
  const unsaid = categories.map(({ id }) => id).filter((id) => id !== 'unspecified' && !spokenCategories.includes(id));
  expect(unsaid.filter((id) => !paidLess.some((one) => one.id === id))).toEqual([]);
});

it.each(paidLess)('paid less, nothing refused ($id): who may appeal and by when is told all the same', ({ id, line }) => {
  const claim = reported({ category: id, note: line });
  const appeal = claim.deadlines.find(({ rule }) => rule === 'internal-appeal');
  expect(appeal).toBeDefined();
  expect(claim.doors.find((door) => door.id === 'internal-appeal')).toMatchObject({ by: appeal!.actBy, who: 'member' });
});

describe.each([...spokenCategories, 'unspecified'])('%s', (category) => {
  it('no closed door, one open besides a call or a helper, each whole', () => {
    const wrong = new Map<string, string>();
    let tried = 0;
    for (const situation of situations(category)) {
      tried += 1;
      for (const says of wrongWith(reported(situation), situation)) if (!wrong.has(says)) wrong.set(says, JSON.stringify(situation));
    }
    expect(tried).toBeGreaterThan(1_500);
    expect(Object.fromEntries(wrong)).toEqual({});
  }, 120_000);
});
