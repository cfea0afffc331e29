/**
 * A case in the form of the domain notes D.2, `{ "rule": "R10", "input": { "notice_date": "2026-01-15" } }`, and its dates.
 * This is what `npm run clocks` answers and what the worked cases of the tests go through.
 */
import type { Day } from '../../claim/day.ts';
import { ruleById, rules, type Rule } from '../index.ts';
import { BadCase, fieldsOf, isTold, type Fields } from './fields.ts';
import { interruptedAnswer, memberAnswer } from './member.ts';
import names from './names.json' with { type: 'json' };
import { owedAnswer } from './owed.ts';
import { planOf, type WorkedPlan } from './plan.ts';

export interface WorkedAnswer {
  act_by: Day | null;
  outer: Day | null;
  /** Of a clock that Cigna or another owes; absent on a clock of the member. */
  due_on?: Day | null;
  /** With its minute, where hours count. */
  due_at?: string;
  /** By when the member is told of it, where the rule sets that apart. */
  notice_due_on?: Day;
  check_on?: Day | null;
  assert_on?: Day | null;
  /** Why there is no date, or which field was not used. */
  message?: string;
  /** The case could not be read. */
  error?: string;
}

/** Each case as it was given, with its dates. */
export function answerCases(cases: readonly unknown[]): unknown[] {
  return cases.map((given) => (isFields(given) ? { ...given, ...answerCase(given) } : { case: given, ...none, error: 'This is no case.' }));
}

export function answerCase(given: Fields): WorkedAnswer {
  try {
    const input = given['input'];
    if (!isFields(input)) throw new BadCase('"input" is missing: { "notice_date": "YYYY-MM-DD" }.');
    const answer = answered(ruleOf(given['rule']), input, planOf({ ...given, ...input }));
    const unused = Object.keys(input).filter((name) => !known.has(name));
    if (unused.length === 0) return answer;
    return { ...answer, message: [answer.message, `Not used: ${unused.join(', ')}.`].filter(Boolean).join(' ') };
  } catch (error) {
    if (!(error instanceof BadCase)) throw error;
    return { ...none, error: error.message };
  }
}

const none = { act_by: null, outer: null };
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const { starts, planWords: _planWords, zones: _zones, ...meanings } = names;
const known = new Set([...Object.values(starts), ...Object.values(meanings)].flat());

/** By its reference or its id. Of two with one reference, the one that has dates. */
function ruleOf(said: unknown): Rule {
  const named = rules.filter(({ ref, id }) => ref === said || id === said);
  const rule = named.find(({ kind }) => kind !== 'no-clock') ?? named[0];
  if (rule === undefined) throw new BadCase(`rule: ${JSON.stringify(said ?? null)} is not a clock that we know.`);
  return rule;
}

function answered(rule: Rule, input: Fields, plan: WorkedPlan): WorkedAnswer {
  if (rule.kind === 'no-clock') return { ...none, message: `No date is computed. ${rule.words.when.en}` };
  if (rule.kind === 'owed-clock') return { ...none, ...owedAnswer(rule, input, plan) };
  const onAppeal = fieldsOf(input, starts['appeal-decision']).length > 0;
  if (rule.kind === 'extension')
    return 'movedTo' in rule.effect
      ? interruptedAnswer(input, plan)
      : memberAnswer(onAppeal ? 'external-review' : 'internal-appeal', input, plan, rule);
  // Of a surprise bill or a rescission, what follows the answer to the appeal is the review from outside.
  const id = onAppeal && (rule.id === 'no-surprises-appeal' || rule.id === 'rescission') ? 'external-review' : rule.id;
  if (reviews.has(id) && isTold(input, 'expedited')) return answered(ruleById('expedited-external-review')!, input, plan);
  return memberAnswer(id, input, rule.id === 'no-surprises-appeal' ? { ...plan, issue: 'no-surprises' } : plan);
}

const reviews = new Set(['external-review', 'hhs-external-review', 'state-external-review']);
