/** The doors of every kind of refusal under every kind of plan: none that is closed, always one besides a call, each with who, how and when. */
import { describe, expect, it } from 'vitest';
import { memberRule, ruleById } from '../../src/appeals/index.ts';
import { doorsFor } from '../../src/advice/doors/doors.ts';
import { DoorList, DoorWords } from '../../src/advice/doors/door-words.ts';
import { Routes, routeOf } from '../../src/advice/doors/route.ts';
import doorList from '../../src/advice/doors/doors.json' with { type: 'json' };
import routes from '../../src/advice/doors/routes.json' with { type: 'json' };
import words from '../../src/advice/doors/words.json' with { type: 'json' };
import { review } from '../../src/advice/review.ts';
import { Report, type ReportedClaim } from '../../src/advice/report.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import { CaseFile } from '../../src/claim/entry.ts';
import { Plan } from '../../src/claim/plan.ts';
import { contacts } from '../../src/appeals/contacts.ts';
import { categories } from '../../src/denials/index.ts';
import said from '../denials/said.json' with { type: 'json' };
import { gradeOf } from '../screens/reading-grade.ts';

const today = '2026-11-22';
const texts = { ...said.denial, ...said.adjustment, ...said['information-requested'] } as Record<string, string[]>;

interface Told {
  care?: 'past' | 'upcoming' | 'ongoing';
  urgent?: boolean;
  more?: readonly object[];
  coverage?: string;
  note?: string;
  dates?: readonly object[];
  status?: string;
}

function claimOf(
  plan: object,
  { care, urgent, more = [], coverage = 'medical', note, dates, status = 'Processed' }: Told = {},
): ReportedClaim {
  const entries = [
    {
      kind: 'seen',
      on: '2026-11-20',
      source: { kind: 'claim-detail', outcome: 'read', rowsStated: null, rowsRead: 1, foldedPanels: 0, unread: [], appealControls: [] },
      claims: [
        {
          claimNumber: '6140000001',
          coverage,
          patient: 'Solveig Haugen',
          provider: 'Millrace Internal Medicine',
          serviceDates: { from: '2026-10-01', to: '2026-10-01' },
          dates: dates ?? [{ what: 'processed', day: '2026-10-20' }],
          status,
          network: 'in',
          amounts: { ...noAmounts(), billed: 90000, notCovered: 90000, planPaid: 0, patientResponsibility: 90000 },
          lines: [],
          notes: [{ code: 'A1', text: note ?? texts.medical_necessity![0]! }],
          sentences: [],
        },
      ],
    },
    ...(care === undefined ? [] : [{ kind: 'told', claim: '6140000001', told: { fact: 'care', care, urgent: urgent ?? null } }]),
    ...more,
  ];
  return Report.parse(review(CaseFile.parse({ plan, entries }), today, 'America/Chicago')).claims[0]!;
}

const upheld = (changes: object = {}) => ({
  kind: 'received',
  on: '2026-11-10',
  claim: '6140000001',
  letter: 'appeal-decision',
  day: '2026-11-05',
  result: 'upheld',
  ...changes,
});
const filed = { kind: 'done', on: '2026-10-25', claim: '6140000001', act: 'appeal-filed' };
const ids = ({ doors }: ReportedClaim): string[] => doors.map(({ id }) => id);

it('the tables are whole: every category has its row, every name stands for something', () => {
  expect(Routes.safeParse(routes).error?.issues).toBeUndefined();
  expect(DoorList.safeParse(doorList).error?.issues).toBeUndefined();
  expect(DoorWords.safeParse(words).error?.issues).toBeUndefined();
  expect(Object.keys(routes.categories).sort()).toEqual(categories.map(({ id }) => id).sort());
  for (const [name, row] of Object.entries(routes.rows)) {
    expect(Object.values(routes.categories), name).toContain(name);
    for (const clock of row.clocks) expect(ruleById(clock), clock).not.toBeNull();
    for (const contact of row.contacts) expect(contact === 'state' || contact in words.contacts || contact in contacts, contact).toBe(true);
  }
});

it('a row and its category agree on who may look at it from outside', () => {
  const agreed = { yes: ['yes'], maybe: ['depends', 'yes'], 'usually-no': ['depends', 'no'], no: ['no'] };
  for (const { id, externalReview } of categories) expect(agreed[externalReview], id).toContain(routeOf(id).external);
});

const sponsors = Plan.shape.sponsor.def.innerType.options;
const fundings = Plan.shape.funding.def.innerType.options;
const states = [null, 'TX', 'NY', 'AL'];
const cares = ['past', 'upcoming', 'ongoing', undefined] as const;

describe.each(Object.keys(routes.categories))('%s', (category) => {
  it('every plan, state, number of appeals and time of care: no closed door, one besides a call, each whole', () => {
    for (const sponsor of sponsors)
      for (const funding of fundings)
        for (const state of states)
          for (const levels of [null, 1, 2])
            for (const care of cares) {
              const { refusals, ...plain } = standing(category);
              const plan = Plan.parse({ sponsor, funding, state, levels });
              const doors = doorsFor({ ...plain, refusals, plan, care: care ?? 'unknown' });
              const where = `${sponsor} ${funding} ${state} ${levels} ${care}`;
              expect(doors.length, where).toBeGreaterThan(0);
              for (const one of doors) {
                expect(one.how.length * one.because.length * one.title.length, `${where} ${one.id}`).toBeGreaterThan(0);
                expect((one.by === null) === (one.noClock !== null), `${where} ${one.id}`).toBe(true);
                expect(one.source.citation, one.id).not.toBe('');
                expect(JSON.stringify(one), one.id).not.toMatch(/\{\w+\}/);
              }
              const own = doors.filter(({ id }) => id !== 'free-help');
              const help = doors.find(({ id }) => id === 'free-help')!;
              expect(help.contacts.length, where).toBeGreaterThan(0);
              if (own.length === 0) expect(help.how).toContain('no way of your own');
              // No program of its own gets the usual ways, and none of those is offered before its time.
              const program = sponsor === 'federal-employee' || sponsor === 'medicare-advantage';
              expect(
                own.some(({ id }) => id === 'own-program'),
                where,
              ).toBe(program);
              expect(
                own.some(({ id }) => ['external-review', 'second-level'].includes(id)),
                where,
              ).toBe(false);
              if (program)
                expect(
                  own.some(({ id }) => ['internal-appeal', 'expedited-appeal'].includes(id)),
                  where,
                ).toBe(false);
              if (care === 'past' || care === undefined)
                expect(
                  own.some(({ id }) => id === 'expedited-appeal'),
                  where,
                ).toBe(false);
            }
  });
});

/** A refusal of this category as `doorsFor` gets it. */
function standing(category: string): Parameters<typeof doorsFor>[0] {
  const asked = category === 'info_requested';
  return {
    known: { done: [], received: [] } as never,
    refusals: {
      notes: [],
      denials: [{ category, nature: asked ? 'information-requested' : 'denial', lines: [], amount: null, evidence: [] }],
    } as never,
    routes: [routeOf(category)],
    found: [],
    plan: Plan.parse({}),
    deadlines: [],
    care: 'unknown',
    urgent: null,
    behavioral: 'no',
    portal: { advice: 'later', because: 'Later.', source: null, control: { found: false, label: null } },
    external: null,
    pending: false,
    today,
  };
}

describe('one claim', () => {
  it('medical necessity: the doctors talk, then the appeal with its date, and help for nothing', () => {
    const claim = claimOf({});
    expect(ids(claim)).toEqual(
      ['peer-to-peer', 'free-help', 'internal-appeal'].sort((a, b) => ids(claim).indexOf(a) - ids(claim).indexOf(b)),
    );
    expect(claim.doors.find(({ id }) => id === 'internal-appeal')).toMatchObject({
      open: 'later',
      by: claim.deadlines[0]!.actBy,
      who: 'member',
    });
    expect(claim.externalReview).toMatchObject({ open: 'yes' });
    expect(claim.gather.length).toBeGreaterThan(2);
    expect(claim.policy).toMatchObject({ named: null, list: expect.stringContaining('cigna.com') as string });
  });

  it('a policy that the notice names is told by its name', () => {
    const note = 'Not medically necessary under Cigna Medical Coverage Policy - Acupuncture (CPG024).';
    expect(claimOf({}, { note }).policy?.named).toContain('CPG024');
    expect(claimOf({}, { note: 'Not medically necessary under our coverage policy.' }).policy?.named).toBeNull();
  });

  it('the last day is told with its hour, by the clock where the member lives', () => {
    expect(claimOf({}).deadlines[0]!.lastHour).toContain('4:00 p.m.');
    expect(claimOf({}, { dates: [] }).deadlines[0]!.lastHour).toBeNull();
  });

  it('care to come: the fast appeal is open when it cannot wait, and asked about until that is told', () => {
    expect(claimOf({}, { care: 'upcoming' }).doors.find(({ id }) => id === 'expedited-appeal')).toMatchObject({
      open: 'depends',
      asks: 'urgent',
    });
    expect(claimOf({}, { care: 'upcoming', urgent: true }).doors[0]).toMatchObject({ id: 'expedited-appeal', open: 'now', by: null });
    expect(ids(claimOf({}, { care: 'upcoming', urgent: false }))).not.toContain('expedited-appeal');
  });

  it('an appeal that was filed: Cigna owes the answer, not overdue a day too early', () => {
    const claim = claimOf({ sponsor: 'employer' }, { more: [filed] });
    expect(ids(claim)).not.toContain('internal-appeal');
    expect(claim.doors.find(({ id }) => id === 'answer-owed')).toMatchObject({
      who: 'cigna',
      by: '2026-12-29',
      rule: 'post-service-appeal-decision',
    });
    // The date of an appeal that is there already would only frighten.
    expect(claim.deadlines).toMatchObject([{ who: 'cigna', dueOn: '2026-12-29', state: 'running' }]);
    const ahead = claimOf({ sponsor: 'employer' }, { care: 'upcoming', more: [filed] });
    expect(ahead.deadlines.find(({ who }) => who === 'cigna')).toMatchObject({ rule: 'pre-service-appeal-decision', dueOn: '2026-11-29' });
  });

  it('an appeal turned down: the outside review and, where the plan may have one, the second appeal run from the same letter', () => {
    const claim = claimOf({ sponsor: 'employer', funding: 'self-funded' }, { more: [filed, upheld()] });
    expect(claim.deadlines.map(({ rule }) => rule)).toEqual(['second-level-appeal', 'external-review']);
    expect(claim.deadlines.map(({ actBy }) => actBy)).toEqual(['2027-01-04', '2027-03-05']);
    expect(claim.doors.find(({ id }) => id === 'external-review')).toMatchObject({ open: 'now', by: '2027-03-05' });
    expect(claim.doors.find(({ id }) => id === 'second-level')).toMatchObject({ open: 'depends', asks: 'plan-levels' });
    expect(claim.portalAppeal.advice).toBe('not-at-all');
    expect(ids(claim)).not.toContain('internal-appeal');
    expect(claim.questions.map(({ id }) => id)).toContain('plan-levels');
  });

  it('the outside review is the state’s, the federal one or a group that Cigna hires, by the kind of plan', () => {
    const rule = (plan: object): string[] => claimOf(plan, { more: [upheld({ final: true })] }).deadlines.map((one) => one.rule);
    expect(rule({ sponsor: 'employer', funding: 'insured', state: 'NY' })).toEqual(['state-external-review']);
    expect(rule({ sponsor: 'employer', funding: 'insured', state: 'AL' })).toEqual(['hhs-external-review']);
    expect(rule({ sponsor: 'employer', funding: 'self-funded' })).toEqual(['external-review']);
    expect(rule({ sponsor: 'individual', state: 'NY' })).toEqual(['state-external-review']);
    expect(rule({ grandfathered: true })).toEqual([]);
  });

  it('a change of mind by Cigna leaves nothing to file', () => {
    const claim = claimOf({}, { more: [filed, upheld({ result: 'overturned' })] });
    expect(claim.deadlines).toEqual([]);
    expect(claim.portalAppeal).toMatchObject({ advice: 'not-at-all', because: expect.stringContaining('changed') as string });
    expect(ids(claim)).not.toContain('external-review');
  });

  it('a refusal that an outside reviewer does not look at says so, and offers no such door', () => {
    const claim = claimOf({}, { note: texts.duplicate![0]!, more: [upheld({ final: true })] });
    expect(claim.externalReview).toMatchObject({ open: 'no' });
    expect(ids(claim)).not.toContain('external-review');
  });

  it('the address on the own letter comes first', () => {
    const letter = {
      kind: 'received',
      on: '2026-10-25',
      claim: '6140000001',
      letter: 'claim-denied',
      day: '2026-10-20',
      address: 'PO Box 1, Exampleton',
    };
    expect(claimOf({}, { more: [letter] }).doors.find(({ id }) => id === 'internal-appeal')!.contacts[0]).toMatchObject({
      mail: 'PO Box 1, Exampleton',
    });
  });

  it('the helpers fit the plan; until it is known both are named', () => {
    const helpers = (plan: object): string[] =>
      claimOf(plan)
        .doors.find(({ id }) => id === 'free-help')!
        .contacts.map(({ name }) => name);
    expect(helpers({})).toHaveLength(2);
    expect(helpers({ sponsor: 'employer', funding: 'self-funded' })).toEqual(['U.S. Department of Labor, EBSA']);
    expect(helpers({ sponsor: 'individual', state: 'TX' })[0]).toContain('TX');
    expect(helpers({ sponsor: 'federal-employee' }).join()).toContain('OPM');
  });

  it('the plan is asked about where the answer counts, one step after the other', () => {
    const asked = (plan: object): string[] =>
      claimOf(plan)
        .questions.map(({ id }) => id)
        .filter((id) => id.startsWith('plan-'));
    expect(asked({})).toEqual(['plan-sponsor']);
    expect(asked({ sponsor: 'employer' })).toEqual(['plan-funding']);
    expect(asked({ sponsor: 'employer', funding: 'insured' })).toEqual(['plan-state']);
    expect(asked({ sponsor: 'employer', funding: 'self-funded' })).toEqual([]);
    expect(asked({ sponsor: 'individual' })).toEqual(['plan-state', 'plan-grandfathered']);
    expect(asked({ sponsor: 'federal-employee' })).toEqual([]);
  });

  it('a claim that waits: the day by which Cigna must decide, 15 days more than the shortest', () => {
    const dates = [{ what: 'received', day: '2026-11-02' }];
    const claim = claimOf({ sponsor: 'employer' }, { status: 'Pending', note: 'In process.', dates });
    const clock = claim.deadlines.find(({ rule }) => rule === 'post-service-decision');
    expect(clock).toMatchObject({ dueOn: '2026-12-17', state: 'running', who: 'cigna' });
  });
});

it('a lawyer who corrects a number, a ground or a contact sees the effect', () => {
  const table = structuredClone(routes) as Routes;
  table.rows.duplicate!.external = 'yes';
  table.rows.duplicate!.ground = { en: 'Corrected.' };
  expect(routeOf('duplicate', table)).toMatchObject({ external: 'yes', ground: { en: 'Corrected.' } });
  expect(memberRule('external-review')?.length.count).toBe(120);
});

describe('words', () => {
  const all: { place: string; en: string }[] = [];
  (function walk(value: unknown, place: string) {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value && typeof value.en === 'string') all.push({ place, en: value.en });
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
  })({ doorList, routes, words }, 'doors');
  const count = (text: string): number => text.split(/\s+/).length;

  it('no sentence over 20 words', () =>
    expect(
      all.flatMap(({ place, en }) =>
        en
          .split(/(?<=[.!?:])\s+/)
          .filter((one) => count(one) > 20)
          .map((one) => `${place}: ${one}`),
      ),
    ).toEqual([]));

  it('grade 6', () => {
    // Names that Cigna or the law prints are left out of the count.
    const plain = (en: string): string => en.replace(/“[^”]*”|expedited|external review|Evernorth Behavioral Health|peer-to-peer/gi, 'it');
    expect(
      all
        .filter(({ en }) => count(en) >= 8)
        .map(({ place, en }) => ({ place, grade: gradeOf(plain(en)), en }))
        .filter(({ grade }) => grade > 6),
    ).toEqual([]);
  });

  it('no right is called lost, and no outcome promised', () => {
    for (const { en } of all) expect(en).not.toMatch(/lost|too late to|can no longer|cannot appeal|guarantee|will win|will be paid/i);
  });
});
