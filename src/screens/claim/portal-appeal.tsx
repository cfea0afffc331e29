/** Whether to use the portal's own control now, why, and how: by that control where it was found, else by the other ways. */
import { useState } from 'preact/hooks';
import type { ReportedClaim } from '../../advice/report.ts';
import { Block } from '../block.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';

export function PortalAppeal({ claim }: { claim: ReportedClaim }) {
  const { advice, because, source, control } = claim.portalAppeal;
  const { place } = usePopup();
  const now = advice === 'now';
  const wide = place === 'casebook';
  return (
    <Block label={say('appeal.label')} source={source}>
      <p class={`verdict ${advice}`}>{say(`appeal.${advice}`)}</p>
      {wide && (advice === 'later' || advice === 'not-at-all') && <p class="strong-words">{say('appeal.why-not-now')}</p>}
      <p class="fine">{because}</p>
      {advice !== 'nothing-to-appeal' && control.found && control.label !== null && !wide && <OwnControl label={control.label} />}
      {advice !== 'nothing-to-appeal' && control.found && control.label !== null && wide && (
        <p>
          {say('appeal.control-there')} <q>{control.label}</q>
        </p>
      )}
      {advice !== 'nothing-to-appeal' && (
        <>
          {!control.found && <p>{say(wide ? 'appeal.no-control-seen' : 'appeal.no-control')}</p>}
          <details class="inline" open={now && !control.found}>
            <summary>{say(now || control.found ? 'appeal.other-ways' : 'appeal.how-later')}</summary>
            <ul>
              <li>{say(claim.behavioral === 'yes' ? 'appeal.way-forms-behavioral' : 'appeal.way-forms')}</li>
              <li>{say('appeal.way-mail')}</li>
              <li>{say('appeal.way-phone')}</li>
            </ul>
          </details>
        </>
      )}
    </Block>
  );
}

/** The portal's control in its own words, and the way to it. Only the member presses it. */
function OwnControl({ label }: { label: string }) {
  const { port, announce } = usePopup();
  const [seen, setSeen] = useState<'appeal.shown' | 'appeal.gone' | null>(null);
  const show = async (): Promise<void> => {
    const shown = await port.showControl(label).catch(() => false);
    const next = shown ? 'appeal.shown' : 'appeal.gone';
    setSeen(next);
    announce(say(next));
  };
  return (
    <>
      <div class="control">
        <p>
          {say('appeal.control')} <q>{label}</q>
        </p>
        <button type="button" onClick={() => void show()}>
          {say('appeal.show')}
        </button>
      </div>
      {seen !== null && <p class="mark">{say(seen)}</p>}
    </>
  );
}
