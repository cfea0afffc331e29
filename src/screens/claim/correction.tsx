/** "Is this right?": one amount, set right by the member. It is kept as told and wins over what was read. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AmountName } from '../../claim/claim.ts';
import { useDraft } from '../forms/use-draft.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { typedMoney } from '../typed-money.ts';

export function Correction({ name, about, onDone }: { name: AmountName; about: string | null; onDone(): void }) {
  const { port, announce, reload } = usePopup();
  const { draft, change, clear } = useDraft(`amount ${name} ${about ?? ''}`);
  const [trouble, setTrouble] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const value = typedMoney(draft['amount'] ?? '');
    if (value === null) {
      setTrouble(say('amounts.not-understood'));
      input.current?.focus();
      return;
    }
    try {
      await port.tell({ fact: 'correction', field: name, value }, about);
    } catch {
      setTrouble(say('app.not-saved'));
      return;
    }
    clear();
    announce(say('app.saved'));
    onDone();
    await reload();
  };

  return (
    <form class="correction" noValidate onSubmit={(event) => void send(event)}>
      <label for={id}>{say('amounts.new', { name: say(`amounts.${name}`) })}</label>
      <input
        id={id}
        ref={input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft['amount'] ?? ''}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null ? undefined : `${id}-trouble`}
        onInput={(event) => change('amount', event.currentTarget.value)}
      />
      {trouble !== null && (
        <p class="trouble" id={`${id}-trouble`} role="alert">
          {trouble}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="strong">
          {say('app.save')}
        </button>
        <button type="button" onClick={onDone}>
          {say('app.cancel')}
        </button>
      </div>
    </form>
  );
}
