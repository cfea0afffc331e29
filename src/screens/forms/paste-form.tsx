/** The way in when a page cannot be read: the note's words, a date and an amount, typed or pasted. Saves as you type. */
import { useId, useState } from 'preact/hooks';
import type { PasteTrouble } from '../../browser/messages.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { useDraft } from './use-draft.ts';

const fieldOf: Record<PasteTrouble, 'words' | 'day' | 'amount'> = {
  'no-words': 'words',
  'date-not-understood': 'day',
  'amount-not-understood': 'amount',
};

export function PasteForm({ onDone }: { onDone(): void }) {
  const { port, announce, reload } = usePopup();
  const { draft, change, clear } = useDraft('paste');
  const [trouble, setTrouble] = useState<PasteTrouble | 'not-saved' | null>(null);
  const id = useId();

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = await port
      .paste({ words: draft['words'] ?? '', day: typedOrNull(draft['day']), amount: typedOrNull(draft['amount']) })
      .then(
        (answer) => answer.trouble ?? null,
        () => 'not-saved' as const,
      );
    setTrouble(found);
    if (found !== null) {
      if (found !== 'not-saved') document.getElementById(`${id}-${fieldOf[found]}`)?.focus();
      return;
    }
    clear();
    announce(say('paste.done'));
    await reload();
    onDone();
  };

  const wrong = (field: 'words' | 'day' | 'amount'): string | null =>
    trouble !== null && trouble !== 'not-saved' && fieldOf[trouble] === field ? say(`paste.${trouble}`) : null;
  const said = (field: 'words' | 'day' | 'amount', ...more: string[]) => {
    const ids = [...more, ...(wrong(field) === null ? [] : [`${id}-${field}-trouble`])];
    return {
      id: `${id}-${field}`,
      value: draft[field] ?? '',
      autoComplete: 'off',
      'aria-invalid': wrong(field) !== null,
      ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    };
  };
  const warning = (field: 'words' | 'day' | 'amount') =>
    wrong(field) !== null && (
      <p class="trouble" id={`${id}-${field}-trouble`}>
        {wrong(field)}
      </p>
    );

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <div class="field">
        <label for={`${id}-words`}>{say('paste.words')}</label>
        <p class="hint" id={`${id}-hint`}>
          {say('paste.words-hint')}
        </p>
        <textarea rows={4} {...said('words', `${id}-hint`)} onInput={(event) => change('words', event.currentTarget.value)} />
        {warning('words')}
      </div>
      <div class="pair">
        {(['day', 'amount'] as const).map((field) => (
          <div class="field" key={field}>
            <label for={`${id}-${field}`}>{say(`paste.${field}`)}</label>
            <p class="hint" id={`${id}-${field}-hint`}>
              {say('paste.if-known')}
            </p>
            <input
              type="text"
              inputMode={field === 'amount' ? 'decimal' : undefined}
              {...said(field, `${id}-${field}-hint`)}
              onInput={(event) => change(field, event.currentTarget.value)}
            />
            {warning(field)}
          </div>
        ))}
      </div>
      {trouble === 'not-saved' && (
        <p class="trouble" role="alert">
          {say('app.not-saved')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="strong">
          {say('paste.send')}
        </button>
      </div>
    </form>
  );
}

const typedOrNull = (typed: string | undefined): string | null => (typed === undefined || typed.trim() === '' ? null : typed.trim());
