// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import states from '../../src/appeals/states.json' with { type: 'json' };
import { PlanAnswers, PlanTerms } from '../../src/claim/plan.ts';
import { draftFrom, planFields, termsFrom } from '../../src/screens/forms/plan-terms.ts';
import { say } from '../../src/screens/say.ts';
import { typedPercent } from '../../src/screens/typed-percent.ts';
import { fakePort } from './fake-port.ts';
import { openPopup, settle } from './open-popup.ts';
import { claim, nothingRefused, report } from './samples.ts';

const open = async (one: ReturnType<typeof claim>, drafts = new Map()) => {
  const port = fakePort({ state: 'read', report: report([one]), page: 's1', shown: [one.id] }, {}, drafts);
  return { port, popup: await openPopup(port) };
};

describe('"Pay, wait or ask?"', () => {
  const told = claim({
    ...nothingRefused,
    told: [{ fact: 'bill', amount: 8000, day: '2026-11-10' }],
    bill: {
      amount: 8000,
      day: '2026-11-10',
      answer: 'ask',
      finding: 'more',
      difference: 5000,
      because: 'It is $50.00 more.',
      ask: 'Ask the office: why?',
    },
  });

  it('takes an amount and a day, and keeps what is typed when the popup dies', async () => {
    const drafts = new Map();
    const first = await open(nothingRefused, drafts);
    await first.popup.press(say('bill.enter'));
    await first.popup.type(say('answer.bill-amount'), '$80');
    await first.popup.close();
    const { port, popup } = await open(nothingRefused, drafts);
    await popup.press(say('bill.enter'));
    expect(popup.field(say('answer.bill-amount')).value).toBe('$80');
    await popup.type(say('answer.bill-day'), '2026-11-10');
    await popup.send(say('bill.compare'));
    expect(port.asked).toEqual([['tell', { fact: 'bill', amount: 8000, day: '2026-11-10' }, '4471903377', { replaces: true }]]);
  });

  it('says what to do, why, and the words to ask', async () => {
    const { popup } = await open(told);
    for (const part of [
      say('bill.ask'),
      'It is $50.00 more.',
      'Ask the office: why?',
      say('bill.of-day', { amount: '$80.00', day: 'Nov 10, 2026' }),
    ])
      expect(popup.text()).toContain(part);
  });

  it('can be set right: the form opens with what was told', async () => {
    const { port, popup } = await open(told);
    await popup.press(say('bill.change'));
    expect(popup.field(say('answer.bill-amount')).value).toBe('$80.00');
    await popup.type(say('answer.bill-amount'), '30');
    await popup.send(say('bill.compare'));
    expect(port.asked[0]?.[1]).toEqual({ fact: 'bill', amount: 3000, day: '2026-11-10' });
  });

  it('is asked for in one place only', async () => {
    const { popup } = await open(claim({ ...nothingRefused, questions: [{ id: 'billed', ask: 'Did a bill come?' }] }));
    expect(popup.hasButton(say('bill.enter'))).toBe(false);
    expect(popup.hasButton(/^Answer: Did a bill come/)).toBe(true);
  });
});

describe('the plan’s money rules', () => {
  const about = { patient: 'Ana Example', serviceDates: { from: '2026-09-14', to: '2026-09-14' } };
  const full: PlanTerms = {
    year: { starts: '07-01' },
    inNetwork: {
      deductible: { individual: 150_000, family: 300_000, embedded: true },
      coinsurancePercent: 12.5,
      outOfPocketMax: { individual: 600_000, family: 1_200_000 },
      copays: { 'office-visit': 3_000, specialist: 5_000, 'urgent-care': 7_500, emergency: 25_000 },
    },
    outOfNetwork: { deductible: { individual: 300_000, family: null, embedded: null }, coinsurancePercent: 40 },
    metBefore: {
      day: '2026-09-01',
      inNetwork: { deductible: { 'Ana Example': 40_000, family: 60_000 }, outOfPocketMax: { 'Ana Example': 50_000, family: 70_000 } },
    },
  };

  it('come back as they were told', () => {
    expect(termsFrom(draftFrom(full, about), full, about)).toEqual(full);
    expect(PlanTerms.safeParse(termsFrom(draftFrom(full, about), null, about)).success).toBe(true);
  });

  it('"nothing yet" stands for the first day of the plan’s year, and "not sure" for nothing known', () => {
    const terms = termsFrom({ before: 'nothing', year: 'other', yearStart: '2026-07-01' }, null, about);
    expect(terms.metBefore).toEqual({ day: '2026-07-01' });
    expect(draftFrom(terms, about)['before']).toBe('nothing');
    expect(termsFrom({ before: 'unsure' }, terms, about).metBefore).toBeUndefined();
    expect(termsFrom({ before: 'nothing' }, null, { ...about, serviceDates: null }).metBefore).toBeUndefined();
  });

  it('what was left empty says nothing, and a copay that the form does not ask for is kept', () => {
    expect(termsFrom({}, null, about)).toEqual({ inNetwork: { copays: {} } });
    expect(termsFrom({ office: '$35' }, { inNetwork: { copays: { 'physical-therapy': 4_000, specialist: 5_000 } } }, about)).toEqual({
      inNetwork: { copays: { 'physical-therapy': 4_000, 'office-visit': 3_500 } },
    });
  });

  it('are asked where a sum could not be checked, and kept for every claim', async () => {
    const missing = claim({
      ...nothingRefused,
      errors: [
        {
          id: 'cost-share-miscalculation',
          name: 'Wrong share',
          outcome: 'cannot-tell',
          because: 'We cannot check the sum.',
          missing: 'We need the terms.',
          asks: 'plan',
          claims: [],
          lines: [],
          working: [],
          table: null,
          who: null,
          step: null,
          source: null,
        },
      ],
    });
    const { port, popup } = await open(missing);
    await popup.press(say('questions.answer-named', { question: say('tell.plan') }));
    await popup.type(say('terms.deductible'), '1,500');
    await popup.type(say('terms.coinsurance'), '120');
    await popup.send(say('questions.send'));
    expect(popup.text()).toContain(say('questions.bad-percent'));
    expect(port.asked).toEqual([]);
    await popup.type(say('terms.coinsurance'), '20%');
    await popup.choose(say('terms.year-january'));
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([
      [
        'tellPlan',
        {
          terms: {
            year: { starts: '01-01' },
            inNetwork: { deductible: { individual: 150_000, family: null, embedded: null }, coinsurancePercent: 20, copays: {} },
          },
        },
      ],
    ]);
  });

  it('asks for a field only where it means something', () => {
    const asked = planFields.filter(({ when }) => when !== undefined).map(({ name }) => name);
    expect(asked).toContain('embedded');
    expect(asked).toContain('yearStart');
    expect(asked).toContain('metDay');
  });

  it('a percentage is one or none', () => {
    expect(['20', ' 20 % ', '12.5', '0', '100', '101', '20 or so', ''].map(typedPercent)).toEqual([20, 20, 12.5, 0, 100, null, null, null]);
  });
});

describe('the kind of plan', () => {
  const asking = (id: string) => claim({ ...nothingRefused, questions: [{ id, ask: 'Which one?' }] });

  it.each([
    ['plan-sponsor', 'plan-type.church', { sponsor: 'church' }],
    ['plan-funding', 'plan-type.self-funded', { funding: 'self-funded' }],
    ['plan-grandfathered', 'app.yes', { grandfathered: true }],
    ['plan-levels', 'plan-type.level-2', { levels: 2 }],
    ['plan-levels', 'app.not-sure', { levels: null }],
  ] as const)('%s: %s is told of the plan', async (id, words, plan) => {
    const { port, popup } = await open(asking(id));
    await popup.press(say('questions.answer-named', { question: 'Which one?' }));
    await popup.choose(say(words));
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([['tellPlan', plan]]);
    expect(PlanAnswers.safeParse(plan).success).toBe(true);
  });

  it('the state is chosen from all of them', async () => {
    const { port, popup } = await open(asking('plan-state'));
    await popup.press(say('questions.answer-named', { question: 'Which one?' }));
    const list = popup.place.querySelector('select')!;
    expect(
      [...list.options]
        .map((option) => option.value)
        .filter((code) => code !== '')
        .sort(),
    ).toEqual(states.states.map(({ code }) => code).sort());
    await popup.send(say('questions.send'));
    expect(popup.text()).toContain(say('questions.missing'));
    list.value = 'TX';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([['tellPlan', { state: 'TX' }]]);
  });
});
