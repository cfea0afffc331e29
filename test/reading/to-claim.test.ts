import { describe, expect, it } from 'vitest';
import { toSeen } from '../../src/reading/to-claim.ts';
import type { PrintedClaim, Transcript } from '../../src/reading/transcript.ts';

const about = { id: 'x', on: '2026-11-22' };
const claim = (more: Partial<PrintedClaim>): PrintedClaim => ({ fields: [], lines: [], totals: [], notes: [], sentences: [], ...more });
const transcript = (claims: PrintedClaim[]): Transcript => ({
  kind: 'claim-detail',
  outcome: 'read',
  claims,
  rowsStated: null,
  foldedPanels: 0,
  unread: [],
  appealControls: [],
});

describe('transcript to claims', () => {
  it('sums lines only where every line has the figure: missing is not zero', () => {
    const line = (billed: string, notCovered: string) => ({
      fields: [
        { field: 'billed' as const, label: '', text: billed },
        { field: 'notCovered' as const, label: '', text: notCovered },
      ],
    });
    const seen = toSeen(transcript([claim({ lines: [line('$5.00', '--'), line('$6.00', '$1.00')] })]), about);
    expect(seen.claims[0]!.amounts).toMatchObject({ billed: 1100, notCovered: null, planPaid: null });
  });

  it('prefers the printed total to the sum', () => {
    const seen = toSeen(
      transcript([
        claim({
          totals: [{ field: 'billed', label: '', text: '$12.00' }],
          lines: [{ fields: [{ field: 'billed', label: '', text: '$5.00' }] }],
        }),
      ]),
      about,
    );
    expect(seen.claims[0]!.amounts.billed).toBe(1200);
  });

  it('keeps a code that nobody explains, and counts it as unread', () => {
    const seen = toSeen(
      transcript([
        claim({
          lines: [{ fields: [{ field: 'noteRefs', label: 'See notes', text: 'A1, B2' }] }],
          notes: [{ code: 'A1', text: 'Explained.' }],
        }),
      ]),
      about,
    );
    expect(seen.claims[0]!.lines[0]!.notes).toEqual([0, 1]);
    expect(seen.claims[0]!.notes[1]).toEqual({ code: 'B2', text: '' });
    expect(seen.source).toMatchObject({ outcome: 'partly-read', unread: [{ text: 'B2', why: 'note-not-printed' }] });
  });

  it.each([
    ['In-network', 'in'],
    ['IN NETWORK', 'in'],
    ['Out of network', 'out'],
    ['OUT-OF-NETWORK', 'out'],
    ['Non-participating', 'out'],
    ['Yes', 'in'],
    ['No', 'out'],
    ['Preferred', 'unknown'],
    ['Participating provider', 'in'],
  ])('network "%s" is %s', (text, network) => {
    expect(toSeen(transcript([claim({ fields: [{ field: 'network', label: 'Network', text }] })]), about).claims[0]!.network).toBe(network);
  });

  const printed = (field: PrintedClaim['fields'][number]['field'], text: string) => ({ field, label: field, text });

  it('counts what goes beyond its limits, and sums before it cuts', () => {
    const line = (notCovered: string) => ({ fields: [printed('notCovered', notCovered)] });
    const lines = [...Array.from({ length: 500 }, () => line('$0.00')), line('$900.00')];
    const seen = toSeen(transcript([claim({ lines })]), about);
    expect(seen.claims[0]).toMatchObject({ amounts: { notCovered: 90000 } });
    expect(seen.source).toMatchObject({ outcome: 'partly-read', unread: [{ why: 'page-too-large' }] });
    const many = toSeen(transcript(Array.from({ length: 2001 }, () => claim({}))), about);
    expect(many.source).toMatchObject({ rowsRead: 2000, outcome: 'partly-read' });
  });

  it('takes a decision printed on a line, and a letter older than the care; another claim’s day is told as printed', () => {
    const seen = toSeen(
      transcript([
        claim({
          fields: [
            printed('serviceDate', '06/10/2026'),
            printed('letterDate', '06/05/2026'),
            printed('processedDate', '01/12/2026'),
            printed('eobDate', '02/11/2026'),
          ],
          lines: [{ fields: [printed('processedDate', '11/02/2026')] }],
        }),
      ]),
      about,
    );
    expect(seen.claims[0]!.dates).toEqual([
      { what: 'letter', day: '2026-06-05' },
      { what: 'processed', day: '2026-11-02' },
    ]);
    expect(seen.source.unread.map(({ text }) => text)).toEqual(['processedDate: 01/12/2026', 'eobDate: 02/11/2026']);
  });

  it('takes an amount not covered for its size, however its sign is printed', () => {
    const seen = toSeen(transcript([claim({ fields: [printed('notCovered', '($240.00)')] })]), about);
    expect(seen.claims[0]!.amounts.notCovered).toBe(24000);
  });
});
