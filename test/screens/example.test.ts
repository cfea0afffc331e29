import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { review } from '../../src/advice/review.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import { CaseFile } from '../../src/claim/entry.ts';

const file = new URL('../../src/screens/words/example.en.json', import.meta.url).pathname;

/** The example of the first run is what the real review says about an invented claim. Changed words: run this with `-u`. */
it('the built-in example is a true report', async () => {
  const invented = CaseFile.parse({
    entries: [
      {
        id: 'example',
        kind: 'seen',
        on: '2026-12-01',
        source: { kind: 'claim-detail', outcome: 'read', rowsStated: null, rowsRead: 1, foldedPanels: 0, unread: [], appealControls: [] },
        claims: [
          {
            claimNumber: '0000000001',
            coverage: 'medical',
            patient: 'Example Person',
            provider: 'Example Imaging Center',
            serviceDates: { from: '2026-11-03', to: '2026-11-03' },
            dates: [{ what: 'processed', day: '2026-11-17' }],
            status: 'Processed',
            network: 'in',
            amounts: { ...noAmounts(), billed: 190000, discount: 50000, notCovered: 140000, planPaid: 0, patientResponsibility: 140000 },
            lines: [
              {
                serviceDates: { from: '2026-11-03', to: '2026-11-03' },
                description: 'IMAGING',
                procedureCode: null,
                amounts: {
                  ...noAmounts(),
                  billed: 190000,
                  discount: 50000,
                  notCovered: 140000,
                  planPaid: 0,
                  patientResponsibility: 140000,
                },
                notes: [0],
              },
            ],
            notes: [{ code: 'XX', text: 'The service does not meet the plan’s criteria for medical necessity.' }],
            sentences: [],
          },
        ],
      },
    ],
  });
  const report = review(invented, '2026-12-01', 'America/New_York');
  const printed = await format(JSON.stringify(report), { ...(await resolveConfig(file)), parser: 'json' });
  await expect(printed).toMatchFileSnapshot(file);
});
