import { Fold } from '../fold.tsx';
import { say } from '../say.ts';
import { PasteForm } from './paste-form.tsx';

const PLACE = 'paste';

/** The way to type or paste a note, closed until it is wanted. One on a screen. `onPasted`: taken in, and the view is up to date. */
export function PasteFold({ open = false, onPasted }: { open?: boolean; onPasted?: () => void }) {
  return (
    <div id={PLACE}>
      <Fold title={say('paste.title')} open={open}>
        <p>{say('paste.lead')}</p>
        <PasteForm onDone={() => onPasted?.()} />
      </Fold>
    </div>
  );
}

/** Opens it and goes there. */
export function revealPasteForm(): void {
  const place = document.getElementById(PLACE);
  const fold = place?.querySelector('details');
  if (fold) fold.open = true;
  place?.querySelector('textarea')?.focus();
}
