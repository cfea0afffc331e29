import type { ReportedClaim } from '../../advice/report.ts';
import { Fold } from '../fold.tsx';
import { say } from '../say.ts';

export function Caveats({ claim }: { claim: ReportedClaim }) {
  if (claim.caveats.length === 0) return null;
  return (
    <Fold title={say('caveats.title')}>
      <ul>
        {claim.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </Fold>
  );
}
