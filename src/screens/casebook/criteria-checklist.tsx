/**
 * The medical rule of a refusal, point by point: what it asks for, what the record shows, and on which page. Kept as typed, and told when a
 * field is left, so that it stands in the case and not only in this window.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { aboutOf } from '../about.ts';
import { useDraft } from '../forms/use-draft.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { areTold, criteriaFact, hasCriteria, pointsFrom, toldPoints, withPoint, withoutPoint, type Point } from './criteria.ts';
import { Policy } from './policy.tsx';

const columns = ['criterion', 'finding', 'page'] as const;

export function CriteriaChecklist({ claim, report }: { claim: ReportedClaim; report: Report }) {
  const about = aboutOf(claim, report);
  if (about === undefined || !hasCriteria(claim)) return null;
  return <Checklist claim={claim} about={about} />;
}

function Checklist({ claim, about }: { claim: ReportedClaim; about: string | null }) {
  const { port, announce } = usePopup();
  const { draft, change } = useDraft(`criteria ${about ?? ''}`);
  const [state, setState] = useState<'criteria.kept' | 'app.not-saved' | null>(null);
  /** Counts what is typed and what is told, so that "saved" is said only of the newest. */
  const newest = useRef(0);
  const typed = pointsFrom(draft);
  const points = typed ?? toldPoints(claim);
  const type = (next: readonly Point[]): void => {
    newest.current += 1;
    setState(null);
    change('points', JSON.stringify(next));
  };
  const keep = async (next: readonly Point[]): Promise<void> => {
    const mine = ++newest.current;
    const isKept = await port.tell(criteriaFact(next), about, { replaces: true }).then(
      () => true,
      () => false,
    );
    if (mine !== newest.current) return;
    setState(isKept ? 'criteria.kept' : 'app.not-saved');
    if (!isKept) announce(say('app.not-saved'));
  };
  // What an earlier visit typed and could not tell any more, because the tab was closed or the worker had stopped.
  const isLeftOver = typed !== null && newest.current === 0 && !areTold(typed, claim);
  useEffect(() => {
    if (isLeftOver) void keep(typed);
  });
  const drop = (at: number): void => {
    const next = withoutPoint(points, at);
    type(next);
    void keep(next);
    announce(say('criteria.removed'));
  };
  const shown = points.length === 0 ? withPoint(points) : points;
  return (
    <section class="block criteria" aria-labelledby="criteria">
      <h2 class="part" id="criteria">
        {say('criteria.title')}
      </h2>
      <p>{say('criteria.lead')}</p>
      <Policy claim={claim} />
      <ol class="points">
        {shown.map((point, at) => (
          <li key={at} class="point">
            {columns.map((column) => {
              const id = `${column}-${at}`;
              return (
                <div class={`field ${column}`} key={column}>
                  <label for={id}>
                    {say(`criteria.${column}`)} <span class="unseen">{say('criteria.of-point', { number: String(at + 1) })}</span>
                  </label>
                  {column === 'page' ? (
                    <input type="text" id={id} autoComplete="off" value={point[column]} {...typing(at, column)} />
                  ) : (
                    <textarea id={id} rows={2} value={point[column]} {...typing(at, column)} />
                  )}
                </div>
              );
            })}
            {points.length > 0 && (
              <button
                type="button"
                class="quiet"
                aria-label={say('criteria.remove-named', { number: String(at + 1) })}
                onClick={() => drop(at)}
              >
                {say('criteria.remove')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" onClick={() => type(withPoint(shown))}>
          {say('criteria.add')}
        </button>
        {state !== null && <span class={state === 'app.not-saved' ? 'trouble' : 'mark'}>{say(state)}</span>}
      </div>
    </section>
  );

  function typing(at: number, column: keyof Point) {
    const changed = (text: string) => shown.map((one, place) => (place === at ? { ...one, [column]: text } : one));
    return {
      onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => type(changed(event.currentTarget.value)),
      onBlur: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
        if (pointsFrom(draft) !== null) void keep(changed(event.currentTarget.value));
      },
    };
  }
}
