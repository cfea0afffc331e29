/**
 * Which questions the screens can take an answer to, by the id of the question (`advice/`, `claim-errors/words.json`), and how the answer
 * becomes a told fact. A question that is not listed is shown without a form.
 */
import type { Fact } from '../../claim/entry.ts';
import type { Draft } from '../port.ts';
import { choice, day, yesNoUnsure, yesOrNo, type Field } from './fields.ts';
import { visitAnswers } from './visit-answers.ts';

export interface Answer {
  fields: readonly Field[];
  /** Called with a draft whose fields are complete and valid. */
  fact(draft: Draft): Fact;
  /** For a fact that stands once for a claim: told again, it takes the place of the former, and the form opens with what was told. */
  draft?(told: Fact): Draft | null;
}

export const answers: Readonly<Record<string, Answer>> = {
  ...visitAnswers,
  'notice-date': {
    fields: [
      day('day', 'answer.notice-day'),
      choice('what', 'answer.notice-what', {
        letter: 'answer.what-letter',
        eob: 'answer.what-eob',
        processed: 'answer.what-processed',
        posted: 'answer.what-posted',
      }),
    ],
    fact: ({ day = '', what }) => ({ fact: 'notice-date', what: what as 'letter' | 'eob' | 'processed' | 'posted', day }),
  },
  'notice-received': { fields: [day('day', 'answer.received-day')], fact: ({ day = '' }) => ({ fact: 'notice-received', day }) },
  care: {
    fields: [
      choice('care', 'answer.care', { past: 'answer.care-past', ongoing: 'answer.care-ongoing', upcoming: 'answer.care-upcoming' }),
      { ...choice('urgent', 'answer.urgent', yesNoUnsure), when: { field: 'care', is: ['ongoing', 'upcoming'] } },
    ],
    fact: ({ care, urgent }) => ({
      fact: 'care',
      care: care as 'past' | 'ongoing' | 'upcoming',
      urgent: care === 'past' ? null : yesOrNo(urgent),
    }),
  },
  urgent: {
    fields: [choice('urgent', 'answer.urgent', { yes: 'app.yes', no: 'app.no' })],
    fact: ({ urgent }) => ({ fact: 'care', care: 'upcoming', urgent: urgent === 'yes' }),
  },
  'filed-by': {
    fields: [choice('who', 'answer.filed-by', { provider: 'answer.filed-provider', member: 'answer.filed-member' })],
    fact: ({ who }) => ({ fact: 'filed-by', who: who as 'member' | 'provider' }),
  },
  'everything-attached': {
    fields: [choice('all', 'answer.attached', { yes: 'answer.attached-yes' })],
    fact: () => ({ fact: 'everything-attached' }),
  },
  'fix-promised': { fields: [day('day', 'answer.promised-day')], fact: ({ day = '' }) => ({ fact: 'fix-promised', day }) },
};

/** What was told last that this answer would put in its place, as a draft. Null where nothing was. */
export const toldDraft = ({ draft }: Answer, told: readonly Fact[]): Draft | null =>
  draft === undefined ? null : (told.map(draft).findLast((known) => known !== null) ?? null);
