/** A form that is kept at each key press, checked when it is sent, and says when it was not kept. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../claim/day.ts';
import { usePopup } from '../popup-context.ts';
import type { Draft } from '../port.ts';
import { say } from '../say.ts';
import { askedFields, type Field } from './fields.ts';
import { fieldTrouble } from './field-trouble.ts';
import { FormField } from './form-field.tsx';
import { useDraft } from './use-draft.ts';

interface DraftFormProps {
  name: string;
  fields: readonly Field[];
  /** What is known already, by field; what is typed wins over it. */
  known: Draft;
  today: Day;
  sendLabel: string;
  /** Rejects when it was not kept. */
  onSend(draft: Draft): Promise<void>;
  onDone(): void;
  onCancel?: (() => void) | undefined;
  /** What stands above a field, by the field's name. */
  headings?: Readonly<Record<string, string>>;
}

export function DraftForm({ name, fields, known, today, sendLabel, onSend, onDone, onCancel, headings = {} }: DraftFormProps) {
  const { announce, reload } = usePopup();
  const { draft: typed, change, clear } = useDraft(name);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const draft = { ...known, ...typed };
  const asked = askedFields(fields, draft);
  const troubleOf = (field: Field): string | null => {
    const trouble = fieldTrouble(field, draft[field.name] ?? '', today);
    return trouble === null ? null : say(trouble);
  };

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const trouble = asked.map(troubleOf).find((sentence) => sentence !== null);
    if (trouble !== undefined) return announce(trouble);
    try {
      await onSend(Object.fromEntries(asked.map((field) => [field.name, draft[field.name] ?? ''])));
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
      {asked.map((field) => (
        <Fragment key={field.name}>
          {headings[field.name] !== undefined && <h3 class="form-part">{headings[field.name]}</h3>}
          <FormField
            field={field}
            typed={draft[field.name] ?? ''}
            trouble={tried ? troubleOf(field) : null}
            today={today}
            onChange={(text) => change(field.name, text)}
          />
        </Fragment>
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
