/** An invented claim, drawn by the same screen as a real one, with nothing in it that could be kept. */
import { useMemo } from 'preact/hooks';
import type { Report } from '../../advice/report.ts';
import { ClaimScreen } from '../claim/claim-screen.tsx';
import { Context, usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import example from '../words/example.en.json' with { type: 'json' };

const report = example as Report;

export function Example({ onBack }: { onBack(): void }) {
  const popup = usePopup();
  const context = useMemo(() => ({ ...popup, example: true }), [popup]);
  return (
    <Context.Provider value={context}>
      <p class="notice example">{say('example.banner')}</p>
      <button type="button" class="back" onClick={onBack}>
        {say('example.back')}
      </button>
      {report.claims.map((claim) => (
        <ClaimScreen key={claim.id} claim={claim} report={report} arrive />
      ))}
    </Context.Provider>
  );
}
