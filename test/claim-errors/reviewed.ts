/** From invented claims to the reported errors, by the way that a member's own claims take: entries → review. */
import { review } from '../../src/advice/review.ts';
import { Report, type ReportedClaim } from '../../src/advice/report.ts';
import { CaseFile } from '../../src/claim/entry.ts';
import { claimOf, type Invented } from '../cost-share/invented.ts';

export interface InventedCase {
  claims: Invented[];
  /** As the first claim was seen on an earlier day. */
  seenBefore?: Invented;
  /** Told of the first claim. */
  told?: object[];
  toldOfAny?: object[];
  letters?: object[];
  plan?: object;
  kind?: 'claim-list' | 'claim-detail';
  /** Of the page. */
  foldedPanels?: number;
}

const numbered = (claims: readonly Invented[]): Invented[] =>
  claims.map((one, at) => ({ claimNumber: `88${String(at).padStart(8, '0')}`, ...one }));

export function caseOf({
  claims,
  seenBefore,
  told = [],
  toldOfAny = [],
  letters = [],
  plan = {},
  kind = 'claim-detail',
  foldedPanels = 0,
}: InventedCase): CaseFile {
  const all = numbered(claims);
  const seen = (on: string, of: readonly Invented[]): object => ({
    kind: 'seen',
    on,
    source: { kind, outcome: 'read', rowsStated: null, rowsRead: of.length, foldedPanels, unread: [], appealControls: [] },
    claims: of.map(claimOf),
  });
  const first = all[0]!.claimNumber;
  return CaseFile.parse({
    plan,
    entries: [
      ...(seenBefore === undefined ? [] : [seen('2026-04-01', numbered([seenBefore]))]),
      seen('2026-05-01', all),
      ...told.map((fact) => ({ kind: 'told', claim: first, told: fact })),
      ...toldOfAny.map((fact) => ({ kind: 'told', told: fact })),
      ...letters.map((letter) => ({ kind: 'received', on: '2026-04-02', day: null, claim: first, ...letter })),
    ],
  });
}

export const reviewed = (invented: InventedCase): ReportedClaim[] =>
  Report.parse(review(caseOf(invented), '2026-05-01', 'America/Chicago')).claims;
