/** A page that was not read can be saved as a bare shape, to be given to whoever mends the reader. All of it is shown before it is saved. */
import { useState } from 'preact/hooks';
import { Fold } from '../fold.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';

export function SampleFold() {
  const { port, announce } = usePopup();
  /** Null: the page gave none. Undefined: not yet asked, or on its way. */
  const [sample, setSample] = useState<string | null>();
  const [saved, setSaved] = useState(false);
  const look = (): void => {
    setSample(undefined);
    port.pageShape().then(setSample, () => setSample(null));
  };
  const save = (text: string): void => {
    port.saveFile('page-shape.html', text);
    setSaved(true);
    announce(say('sample.saved'));
  };
  return (
    <Fold title={say('sample.title')} onOpen={look}>
      <p>{say('sample.lead')}</p>
      {sample === null && <p class="trouble">{say('sample.failed')}</p>}
      {sample === undefined && <p role="status">{say('sample.waiting')}</p>}
      {typeof sample === 'string' && (
        <>
          <pre class="sample" tabIndex={0} role="region" aria-label={say('sample.shown')}>
            {sample}
          </pre>
          <div class="buttons">
            <button type="button" onClick={() => save(sample)}>
              {say('sample.save')}
            </button>
          </div>
          {saved && <p class="mark">{say('sample.saved')}</p>}
        </>
      )}
    </Fold>
  );
}
