import { isDay, type Day } from '../../claim/day.ts';
import type { WordId } from '../say.ts';
import { typedMoney } from '../typed-money.ts';
import type { Field } from './answers.ts';

/** What is wrong with a typed field, as the name of the sentence that says so. Null when it can be used. */
export function fieldTrouble(field: Field, typed: string, today: Day): WordId | null {
  if (typed.trim() === '') return field.optional === true ? null : field.kind === 'day' ? 'questions.bad-date' : 'questions.missing';
  if (field.kind === 'money') return typedMoney(typed) === null ? 'amounts.not-understood' : null;
  if (field.kind !== 'day') return null;
  if (!isDay(typed)) return 'questions.bad-date';
  return typed > today ? 'questions.future-date' : null;
}
