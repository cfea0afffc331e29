/** The reason in plain words, beside Cigna's own words. */
import type { ReportedClaim } from '../../advice/report.ts';
import { Block } from '../block.tsx';
import { Fold } from '../fold.tsx';
import { say, type WordId } from '../say.ts';
import { refusedLine } from './line-names.ts';
import { reasonsOf, type Reason } from './reasons.ts';

const remark: Partial<Record<ReportedClaim['notes'][number]['nature'], WordId>> = {
  denial: 'reason.refused-here',
  'information-requested': 'reason.asks-here',
  unrecognised: 'reason.unknown-here',
};

export function Why({ claim }: { claim: ReportedClaim }) {
  const reasons = reasonsOf(claim);
  const quoted = new Set(reasons.flatMap(({ quotes }) => quotes));
  const others = claim.notes.filter((note) => !quoted.has(note.text));
  return (
    <Block label={say('reason.title')}>
      {reasons.length === 0 && <p>{say(claim.happened === 'unexplained' ? 'reason.unexplained' : 'reason.nothing')}</p>}
      {reasons.map((reason) => (
        <div class="reason" key={reason.meaning}>
          {reason.name !== null && <h3>{reason.name}</h3>}
          {reason.lines.length > 0 && <p class="mark">{reason.lines.map((at) => refusedLine(claim, at)).join(' · ')}</p>}
          <p>{reason.meaning}</p>
          {reason.quotes.map((quote) => (
            <figure key={quote}>
              <figcaption>{say('reason.cigna')}</figcaption>
              <blockquote>{quote}</blockquote>
            </figure>
          ))}
          <Grounds reason={reason} />
        </div>
      ))}
      {others.length > 0 && (
        <Fold title={say('reason.other-notes')}>
          <ul class="plain-list">
            {others.map((note, index) => {
              const about = remark[note.nature];
              return (
                <li key={index}>
                  {note.code !== null && <p class="cited">{say('reason.code', { code: note.code })}</p>}
                  {note.text === '' ? <p>{say('reason.no-words')}</p> : <blockquote>{note.text}</blockquote>}
                  {about !== undefined && <p class="mark">{say(about)}</p>}
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
    </Block>
  );
}

/** Why we read it so: the deciding words, and what our own words rest on. */
function Grounds({ reason: { because, sources } }: { reason: Reason }) {
  if (sources.length === 0) return null;
  return (
    <details class="inline">
      <summary>{say('reason.why')}</summary>
      {because.length > 0 && (
        <p>
          {say('reason.words')} {because.map((words) => [<q key={words}>{words}</q>, ' '])}
        </p>
      )}
      <ul class="cited">
        {sources.map(({ citation, evidence }) => (
          <li key={citation}>{say('source.line', { kind: say(`source.${evidence}`), source: citation })}</li>
        ))}
      </ul>
    </details>
  );
}

/** The papers that answer what was refused. */
export function Collect({ claim: { gather } }: { claim: ReportedClaim }) {
  if (gather.length === 0) return null;
  return (
    <Fold title={say('collect.title')}>
      <ul>
        {gather.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
    </Fold>
  );
}
