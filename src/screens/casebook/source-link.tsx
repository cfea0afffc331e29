import type { Citation } from '../../advice/report.ts';
import { say } from '../say.ts';

/** What a sentence rests on, how sure that is, and the way to read it. Only a press of the member leads there. */
export function SourceLink({ citation, url, evidence }: Citation) {
  return (
    <>
      <p>
        {say('source.rests-on', { source: citation })}{' '}
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer">
            {say('source.read', { place: new URL(url).host.replace(/^www\./, '') })}
          </a>
        )}
      </p>
      <p>{say(`evidence.${evidence}`)}</p>
    </>
  );
}
