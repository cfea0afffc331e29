/** What was found wrong with a claim and who has to mend it; how many checks came out fine; what the rest would need. */
import type { ClaimError, Report, ReportedClaim } from '../../advice/report.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { Fold } from '../fold.tsx';
import { usePopup } from '../popup-context.ts';
import { say, sayCount } from '../say.ts';
import { careDays } from './care-days.ts';
import { lineName } from './line-names.ts';
import { openGaps } from './open-gaps.ts';
import { QuestionList } from './questions.tsx';
import { ShareWorking } from './share-table.tsx';

interface MistakesProps {
  claim: ReportedClaim;
  report: Report;
}

export function Mistakes({ claim, report }: MistakesProps) {
  const found = claim.errors.filter(({ outcome }) => outcome === 'found');
  const clear = claim.errors.filter(({ outcome }) => outcome === 'clear');
  const open = claim.errors.filter(({ outcome }) => outcome === 'cannot-tell');
  // A row of a list, or a typed note, gives the checks too little: "we found none" would be an empty word.
  if (found.length === 0 && clear.length === 0) return null;
  const shown = clear.find((error) => error.table !== null);
  return (
    <Block label={say('mistakes.title')}>
      {found.length === 0 && <p>{say(open.length === 0 ? 'mistakes.none' : 'mistakes.none-so-far')}</p>}
      {found.map((error) => (
        <Mistake key={error.id} error={error} claim={claim} report={report} />
      ))}
      {clear.length > 0 && (
        <details class="inline">
          <summary>{sayCount('mistakes.clear', clear.length)}</summary>
          <ul>
            {clear.map((error) => (
              <li key={error.id}>{error.because}</li>
            ))}
          </ul>
        </details>
      )}
      {shown !== undefined && (
        <details class="inline">
          <summary>{say('working.clear')}</summary>
          <ShareWorking error={shown} claim={claim} />
        </details>
      )}
    </Block>
  );
}

function Mistake({ error, claim, report }: MistakesProps & { error: ClaimError }) {
  const step = claim.steps.find(({ id }) => id === error.step);
  const isFirst = step !== undefined && claim.steps[0] === step;
  const others = error.claims.flatMap((id) => report.claims.find((other) => other.id === id) ?? []);
  return (
    <section class="mistake">
      <h3>{error.name}</h3>
      <p>{error.because}</p>
      {error.lines.length > 0 && <p class="mark">{error.lines.map((at) => lineName(claim, at)).join(' · ')}</p>}
      {others.map((other) => (
        <p key={other.id} class="mark">
          {say('mistakes.other', { claim: [other.claimNumber, other.provider, careDays(other)].filter((one) => one !== null).join(', ') })}
        </p>
      ))}
      <ShareWorking error={error} claim={claim} />
      {step !== undefined && (
        <div class="fix">
          <p>
            {error.who !== null && <span class="who">{say(`mistakes.who-${error.who}`)}</span>}{' '}
            <span class="strong-words">{step.title}</span>
          </p>
          <p class="fine">{isFirst ? say('mistakes.first') : step.why}</p>
        </div>
      )}
      {error.source !== null && (
        <p class="cited">{say('source.line', { kind: say(`source.${error.source.evidence}`), source: error.source.citation })}</p>
      )}
    </section>
  );
}

/** The checks that wait for something: first what the member can tell, then what only a page or Cigna can. */
export function NotChecked({ claim, report }: MistakesProps) {
  const { example } = usePopup();
  const { answerable, others } = openGaps(claim);
  const count = claim.errors.filter(({ outcome }) => outcome === 'cannot-tell').length;
  if (count === 0 || claim.happened === 'only-listed') return null;
  const questions = answerable.map(({ id, checks }) => ({
    id,
    ask: say(`tell.${id as 'performed' | 'visit' | 'network' | 'authorization' | 'plan' | 'filed-by'}`),
    note: say('mistakes.lets-us', { checks: checks.join(' · ') }),
  }));
  return (
    <Fold title={sayCount('mistakes.open', count)}>
      <QuestionList questions={questions} claim={claim} about={example ? undefined : aboutOf(claim, report)} report={report} />
      {others.length > 0 && (
        <dl class="card">
          {others.map((error) => (
            <div key={error.id}>
              <dt>{error.name}</dt>
              <dd class="plain-words">{error.missing ?? error.because}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}
