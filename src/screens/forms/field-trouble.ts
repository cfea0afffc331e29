import { isDay, type Day } from '../../claim/day.ts';
import type { WordId } from '../say.ts';
import { typedMoney } from '../typed-money.ts';
import { typedPercent } from '../typed-percent.ts';
import type { Field } from './fields.ts';

/** What is wrong with a typed field, as the name of the sentence that says so. Null when it can be used. */
export function fieldTrouble(field: Field, typed: string, today: Day): WordId | null {
  if (typed.trim() === '') return field.optional === true ? null : field.kind === 'day' ? 'questions.bad-date' : 'questions.missing';
  switch (field.kind) {
    case 'money':
      return typedMoney(typed) === null ? 'amounts.not-understood' : null;
    case 'percent':
      return typedPercent(typed) === null ? 'questions.bad-percent' : null;
    case 'count':
      return /^\s*\d{1,4}\s*$/.test(typed) ? null : 'questions.bad-number';
    case 'day':
      if (!isDay(typed)) return 'questions.bad-date';
      return typed > today && field.mayBeAhead !== true ? 'questions.future-date' : null;
    default:
      return null;
  }
}
