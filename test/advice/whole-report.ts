/** One refused claim under any plan and at any stage, through the whole review. Nobody in it exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportedClaim } from '../../src/advice/report.ts';
import { review } from '../../src/advice/review.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import { CaseFile } from '../../src/claim/entry.ts';
import { Plan } from '../../src/claim/plan.ts';
import { classify } from '../../src/denials/classify.ts';
import { categories } from '../../src/denials/index.ts';

export const today = '2026-11-22';
export const claimNumber = '6140000077';

const folder = new URL('../denials/phrasings/', import.meta.url).pathname;
const sections = readdirSync(folder)
  .filter((name) => name.startsWith('refused-'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^## /m).slice(1));

/** A sentence that refuses for that reason first of all, or asks for papers. Null where none is understood so; then the status alone refuses. */
const notes = new Map(
  categories.map(({ id }) => {
    const lines = sections.flatMap((section) => {
      const [heading = '', ...said] = section.split('\n').map((line) => line.trim());
      return new RegExp(`^(?:denial|information-requested) ${id}$`).test(heading) ? said.filter((line) => line !== '') : [];
    });
    const plain = lines.find((line) => {
      const { nature, categories: found } = classify(line);
      return nature === (id === 'info_requested' ? 'information-requested' : 'denial') && found[0] === id;
    });
    return [id, plain ?? null];
  }),
);
const noteOf = (category: string): string | null => notes.get(category) ?? null;
/** Paid otherwise, and nothing refused: a note that says so. */
export const paidLess = sections.flatMap((section) => {
  const [heading = '', ...said] = section.split('\n').map((line) => line.trim());
  const id = /^adjustment (\w+)$/.exec(heading)?.[1];
  const line = said.find((one) => one !== '' && classify(one).nature === 'adjustment' && classify(one).categories[0] === id);
  return id === undefined || line === undefined ? [] : [{ id, line }];
});

export const spokenCategories = [...notes.keys()].filter((id) => id !== 'unspecified' && noteOf(id) !== null);

export const stages = ['refused', 'filed', 'upheld', 'upheld-final'] as const;
export type Stage = (typeof stages)[number];

export interface Situation {
  category: string;
  sponsor?: Plan['sponsor'];
  funding?: Plan['funding'];
  state?: string | null;
  levels?: number | null;
  grandfathered?: boolean | null;
  care?: 'past' | 'upcoming' | 'ongoing' | null;
  urgent?: boolean | null;
  /** Printed in place of a sentence of that category. */
  note?: string;
  coverage?: 'medical' | 'dental';
  stage?: Stage;
  more?: readonly object[];
}

export const decidedOn = '2026-11-05';
const filed = { kind: 'done', on: '2026-10-25', claim: claimNumber, act: 'appeal-filed' };
const upheld = (final: boolean | null): object => ({
  kind: 'received',
  on: '2026-11-10',
  claim: claimNumber,
  letter: 'appeal-decision',
  day: decidedOn,
  result: 'upheld',
  final,
});
const entriesOf: Record<Stage, readonly object[]> = {
  refused: [],
  filed: [filed],
  upheld: [filed, upheld(null)],
  'upheld-final': [filed, upheld(true)],
};

export function reported(situation: Situation): ReportedClaim {
  return reportOf(situation).claims[0]!;
}

export function reportOf({
  category,
  sponsor = 'unknown',
  funding = 'unknown',
  state = null,
  levels = null,
  grandfathered = null,
  care = null,
  urgent = null,
  note: printed,
  coverage = 'medical',
  stage = 'refused',
  more = [],
}: Situation): Report {
  const note = printed ?? noteOf(category);
  // Care to come is asked for, and its days lie ahead.
  const day = care === 'upcoming' ? '2026-12-14' : '2026-10-01';
  const seen = {
    kind: 'seen',
    on: '2026-11-20',
    source: { kind: 'claim-detail', outcome: 'read', rowsStated: null, rowsRead: 1, foldedPanels: 0, unread: [], appealControls: [] },
    claims: [
      {
        claimNumber,
        coverage,
        patient: 'Ottilie Vance',
        provider: 'Larkfield Clinic',
        serviceDates: { from: day, to: day },
        dates: [{ what: 'processed', day: '2026-10-20' }],
        status: note === null ? 'Denied' : 'Processed',
        network: 'unknown',
        amounts: { ...noAmounts(), billed: 90000, notCovered: 90000, planPaid: 0, patientResponsibility: 90000 },
        lines: [],
        notes: note === null ? [] : [{ code: 'A1', text: note }],
        sentences: [],
      },
    ],
  };
  const told = care === null ? [] : [{ kind: 'told', claim: claimNumber, told: { fact: 'care', care, urgent } }];
  const entries = [seen, ...told, ...entriesOf[stage], ...more];
  const plan = Plan.parse({ sponsor, funding, state, levels, grandfathered });
  return review(CaseFile.parse({ plan, entries }), today, 'America/Chicago');
}
