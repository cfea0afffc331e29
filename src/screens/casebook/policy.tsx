import type { ReportedClaim } from '../../advice/report.ts';
import { say } from '../say.ts';

/** The medical rule that the page names, and where Cigna publishes all of them. Nothing is fetched. */
export function Policy({ claim: { policy } }: { claim: ReportedClaim }) {
  if (policy === null) return null;
  return (
    <p>
      {policy.named !== null && <>{say('policy.named', { name: policy.named })} </>}
      <a href={policy.list} target="_blank" rel="noreferrer">
        {say('policy.list')}
      </a>
    </p>
  );
}
