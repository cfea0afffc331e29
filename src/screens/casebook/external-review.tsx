/** The review from outside: whether it will be open, who decides, and what to send. */
import type { ReportedClaim } from '../../advice/report.ts';
import { Block } from '../block.tsx';
import { say } from '../say.ts';
import { SourceLink } from './source-link.tsx';

export function ExternalReview({ claim: { externalReview: review } }: { claim: ReportedClaim }) {
  if (review === null) return null;
  return (
    <Block label={say('external.title')}>
      <p class="verdict">{say(`external.${review.open}`)}</p>
      <p>{review.ground}</p>
      {review.runBy !== null && (
        <p>
          <span class="strong-words">{say('external.run-by')}:</span> {review.runBy}
        </p>
      )}
      {review.binding !== null && <p>{review.binding}</p>}
      {review.contains.length > 0 && (
        <details class="inline">
          <summary>{say('external.contains')}</summary>
          <ul>
            {review.contains.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </details>
      )}
      <details class="inline small">
        <summary>{say(`source.${review.source.evidence}`)}</summary>
        <SourceLink {...review.source} />
      </details>
    </Block>
  );
}
