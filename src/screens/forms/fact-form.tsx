/** A short form whose answer is kept as something that the member told. Saves as you type. */
import { useState } from 'preact/hooks';
import type { Day } from '../../claim/day.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { askedFields, type Answer } from './answers.ts';
import { fieldTrouble } from './field-trouble.ts';
import { FormField } from './form-field.tsx';
import { useDraft } from './use-draft.ts';

interface FactFormProps {
  name: string;
  answer: Answer;
  about: string | null;
  today: Day;
  sendLabel: string;
  onDone(): void;
  onCancel?: () => void;
}

export function FactForm({ name, answer, about, today, sendLabel, onDone, onCancel }: FactFormProps) {
  const { port, announce, reload } = usePopup();
  const { draft, change, clear } = useDraft(name);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const fields = askedFields(answer, draft);
  const troubleOf = (field: (typeof fields)[number]): string | null => {
    const trouble = fieldTrouble(field, draft[field.name] ?? '', today);
    return trouble === null ? null : say(trouble);
  };

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const trouble = fields.map(troubleOf).find((sentence) => sentence !== null);
    if (trouble !== undefined) return announce(trouble);
    try {
      await port.tell(answer.fact(draft), about);
    } catch {
      setFailed(true);
      return;
    }
    clear();
    announce(say('app.saved'));
    onDone();
    await reload();
  };

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          typed={draft[field.name] ?? ''}
          trouble={tried ? troubleOf(field) : null}
          today={today}
          onChange={(typed) => change(field.name, typed)}
        />
      ))}
      {failed && (
        <p class="trouble" role="alert">
          {say('app.not-saved')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="strong">
          {sendLabel}
        </button>
        {onCancel !== undefined && (
          <button type="button" onClick={onCancel}>
            {say('app.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
