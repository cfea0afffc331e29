/**
 * Which questions the popup can take an answer to, by the id of the question (`advice/`), and how the answer becomes a told fact.
 * A question that is not listed is shown without a form.
 */
import type { Fact } from '../../claim/entry.ts';
import type { Draft } from '../port.ts';
import type { WordId } from '../say.ts';
import { typedMoney } from '../typed-money.ts';

export interface Field {
  name: string;
  label: WordId;
  kind: 'day' | 'money' | 'text' | 'choice';
  choices?: readonly { value: string; label: WordId }[];
  optional?: boolean;
  /** Asked only when this other field has one of these values. */
  when?: { field: string; is: readonly string[] };
}

export interface Answer {
  fields: readonly Field[];
  /** Called with a draft whose fields are complete and valid. */
  fact(draft: Draft): Fact;
}

export const answers: Readonly<Record<string, Answer>> = {
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
      {
        ...choice('urgent', 'answer.urgent', { yes: 'app.yes', no: 'app.no', unsure: 'app.not-sure' }),
        when: { field: 'care', is: ['ongoing', 'upcoming'] },
      },
    ],
    fact: ({ care, urgent }) => ({
      fact: 'care',
      care: care as 'past' | 'ongoing' | 'upcoming',
      urgent: care === 'past' ? null : ({ yes: true, no: false }[urgent ?? ''] ?? null),
    }),
  },
  urgent: {
    fields: [choice('urgent', 'answer.urgent', { yes: 'app.yes', no: 'app.no' })],
    fact: ({ urgent }) => ({ fact: 'care', care: 'upcoming', urgent: urgent === 'yes' }),
  },
  network: {
    fields: [
      choice('network', 'answer.network', { in: 'amounts.network-in', out: 'amounts.network-out' }),
      { ...day('on', 'answer.network-day'), optional: true },
      { name: 'how', label: 'answer.network-how', kind: 'text', optional: true },
    ],
    fact: ({ network, on, how }) => ({ fact: 'network-verified', network: network as 'in' | 'out', on: blank(on), how: blank(how) }),
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
  authorization: {
    fields: [{ name: 'number', label: 'answer.authorization', kind: 'text' }],
    fact: ({ number = '' }) => ({ fact: 'authorization', number: number.trim(), service: null, provider: null, from: null, to: null }),
  },
  billed: {
    fields: [
      { name: 'amount', label: 'answer.bill-amount', kind: 'money' },
      { ...day('day', 'answer.bill-day'), optional: true },
    ],
    fact: ({ amount = '', day }) => ({ fact: 'bill', amount: typedMoney(amount) ?? 0, day: blank(day) }),
  },
};

/** The fields that this draft asks for. */
export const askedFields = (answer: Answer, draft: Draft): Field[] =>
  answer.fields.filter(({ when }) => when === undefined || when.is.includes(draft[when.field] ?? ''));

function day(name: string, label: WordId): Field {
  return { name, label, kind: 'day' };
}

function choice(name: string, label: WordId, choices: Record<string, WordId>): Field {
  return { name, label, kind: 'choice', choices: Object.entries(choices).map(([value, text]) => ({ value, label: text })) };
}

const blank = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());
