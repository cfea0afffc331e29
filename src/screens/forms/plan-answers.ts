/** Questions about the kind of plan, by their id in `advice/` (which says how to tell): asked once, kept for every claim. */
import type { Plan, PlanAnswers } from '../../claim/plan.ts';
import type { Draft } from '../port.ts';
import { choice, type Field } from './fields.ts';

interface PlanAnswer {
  field: Field;
  answer(typed: string): PlanAnswers;
  /** What is known already, as typed; empty where nothing is. */
  known(plan: Plan): string;
}

/** The one field of each of these forms. */
const value = 'value';

export const planAnswers: Readonly<Record<string, PlanAnswer>> = {
  'plan-sponsor': {
    field: choice(value, 'plan-type.sponsor', {
      employer: 'plan-type.employer',
      individual: 'plan-type.individual',
      government: 'plan-type.government',
      church: 'plan-type.church',
      'federal-employee': 'plan-type.federal-employee',
      'medicare-advantage': 'plan-type.medicare-advantage',
      unknown: 'app.not-sure',
    }),
    answer: (typed) => ({ sponsor: typed as Plan['sponsor'] }),
    known: ({ sponsor }) => (sponsor === 'unknown' ? '' : sponsor),
  },
  'plan-funding': {
    field: choice(value, 'plan-type.funding', {
      'self-funded': 'plan-type.self-funded',
      insured: 'plan-type.insured',
      unknown: 'app.not-sure',
    }),
    answer: (typed) => ({ funding: typed as Plan['funding'] }),
    known: ({ funding }) => (funding === 'unknown' ? '' : funding),
  },
  'plan-state': {
    field: { name: value, label: 'plan-type.state', kind: 'state' },
    answer: (typed) => ({ state: typed }),
    known: ({ state }) => state ?? '',
  },
  'plan-grandfathered': {
    field: {
      ...choice(value, 'plan-type.grandfathered', { yes: 'app.yes', no: 'app.no', unsure: 'app.not-sure' }),
      hint: 'plan-type.grandfathered-hint',
    },
    answer: (typed) => ({ grandfathered: typed === 'unsure' ? null : typed === 'yes' }),
    known: ({ grandfathered }) => (grandfathered === null ? '' : grandfathered ? 'yes' : 'no'),
  },
  'plan-levels': {
    field: choice(value, 'plan-type.levels', {
      '1': 'plan-type.level-1',
      '2': 'plan-type.level-2',
      '3': 'plan-type.level-3',
      unsure: 'app.not-sure',
    }),
    answer: (typed) => ({ levels: typed === 'unsure' ? null : Number(typed) }),
    known: ({ levels }) => (levels === null ? '' : String(levels)),
  },
};

export const typedAnswer = (draft: Draft): string => draft[value] ?? '';
export const knownDraft = (known: string): Draft => ({ [value]: known });
