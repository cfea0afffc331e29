/** What a member can tell of a visit, its papers and its bill: each stands once for a claim and can be set right. */
import { formatMoney } from '../../claim/money.ts';
import { typedMoney } from '../typed-money.ts';
import type { Answer } from './answers.ts';
import { choice, day, filled, money, optional, text, typedYesOrNo, yesNoUnsure, yesOrNo } from './fields.ts';

export const visitAnswers: Readonly<Record<string, Answer>> = {
  performed: {
    fields: [
      choice('happened', 'answer.happened', { yes: 'answer.happened-yes', no: 'answer.happened-no' }),
      { ...text('what', 'answer.performed-what'), hint: 'answer.performed-hint' },
      { ...optional({ name: 'minutes', label: 'answer.performed-minutes', kind: 'count' }), when: { field: 'happened', is: ['yes'] } },
      { ...optional(text('code', 'answer.performed-code')), hint: 'answer.performed-code-hint' },
    ],
    fact: ({ happened, what, code, minutes }) => ({
      fact: 'performed',
      what: filled(what),
      code: filled(code)?.toUpperCase() ?? null,
      minutes: happened === 'no' || filled(minutes) === null ? null : Number(minutes),
      happened: happened !== 'no',
    }),
    draft: (told) =>
      told.fact === 'performed'
        ? {
            happened: told.happened ? 'yes' : 'no',
            what: told.what ?? '',
            code: told.code ?? '',
            minutes: told.minutes === null ? '' : String(told.minutes),
          }
        : null,
  },
  visit: {
    fields: [
      choice('emergency', 'answer.visit-emergency', yesNoUnsure),
      choice('facility', 'answer.visit-facility', {
        in: 'answer.visit-facility-in',
        out: 'answer.visit-facility-out',
        unknown: 'answer.visit-facility-unsure',
      }),
      choice('consent', 'answer.visit-consent', yesNoUnsure),
    ],
    fact: ({ emergency, facility, consent }) => ({
      fact: 'visit',
      emergency: yesOrNo(emergency),
      facility: facility === 'in' || facility === 'out' ? facility : 'unknown',
      consentSigned: yesOrNo(consent),
    }),
    draft: (told) =>
      told.fact === 'visit'
        ? { emergency: typedYesOrNo(told.emergency), facility: told.facility, consent: typedYesOrNo(told.consentSigned) }
        : null,
  },
  network: {
    fields: [
      choice('network', 'answer.network', { in: 'amounts.network-in', out: 'amounts.network-out' }),
      optional(day('on', 'answer.network-day')),
      optional(text('how', 'answer.network-how')),
    ],
    fact: ({ network, on, how }) => ({ fact: 'network-verified', network: network as 'in' | 'out', on: filled(on), how: filled(how) }),
    draft: (told) => (told.fact === 'network-verified' ? { network: told.network, on: told.on ?? '', how: told.how ?? '' } : null),
  },
  authorization: {
    fields: [
      text('number', 'answer.authorization'),
      optional(text('service', 'answer.authorization-service')),
      optional(text('provider', 'answer.authorization-provider')),
      { ...optional(day('from', 'answer.authorization-from')), mayBeAhead: true },
      { ...optional(day('to', 'answer.authorization-to')), mayBeAhead: true },
    ],
    fact: ({ number = '', service, provider, from, to }) => ({
      fact: 'authorization',
      number: number.trim(),
      service: filled(service),
      provider: filled(provider),
      from: filled(from),
      to: filled(to),
    }),
    draft: (told) =>
      told.fact === 'authorization'
        ? {
            number: told.number,
            service: told.service ?? '',
            provider: told.provider ?? '',
            from: told.from ?? '',
            to: told.to ?? '',
          }
        : null,
  },
  billed: {
    fields: [money('amount', 'answer.bill-amount'), optional(day('day', 'answer.bill-day'))],
    fact: ({ amount = '', day }) => ({ fact: 'bill', amount: typedMoney(amount) ?? 0, day: filled(day) }),
    draft: (told) => (told.fact === 'bill' ? { amount: formatMoney(told.amount), day: told.day ?? '' } : null),
  },
};
