/** One field of a form, with its name above it and its trouble, if any, below. */
import { useId } from 'preact/hooks';
import type { Day } from '../../claim/day.ts';
import { say } from '../say.ts';
import states from '../words/states.en.json' with { type: 'json' };
import type { Field } from './fields.ts';

interface FormFieldProps {
  field: Field;
  typed: string;
  /** A sentence, or null while nothing is wrong. */
  trouble: string | null;
  today: Day;
  onChange(typed: string): void;
}

export function FormField({ field, typed, trouble, today, onChange }: FormFieldProps) {
  const id = useId();
  const notes = [...(field.hint === undefined ? [] : [`${id}-hint`]), ...(trouble === null ? [] : [`${id}-trouble`])];
  const describedBy = notes.length === 0 ? undefined : notes.join(' ');
  const hint = field.hint !== undefined && (
    <p class="hint" id={`${id}-hint`}>
      {say(field.hint)}
    </p>
  );
  const warning = trouble !== null && (
    <p class="trouble" id={`${id}-trouble`}>
      {trouble}
    </p>
  );
  if (field.kind === 'choice') {
    return (
      <fieldset aria-describedby={describedBy}>
        <legend>{say(field.label)}</legend>
        {hint}
        {field.choices?.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input type="radio" name={`${id}-${field.name}`} checked={typed === value} onChange={() => onChange(value)} />
            {say(label)}
          </label>
        ))}
        {warning}
      </fieldset>
    );
  }
  if (field.kind === 'state') {
    return (
      <div class="field">
        <label for={id}>{say(field.label)}</label>
        {hint}
        <select
          id={id}
          value={typed}
          aria-invalid={trouble !== null}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{say('plan-type.state-none')}</option>
          {Object.entries(states).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {warning}
      </div>
    );
  }
  const shared = {
    id,
    value: typed,
    autoComplete: 'off',
    'aria-invalid': trouble !== null,
    'aria-describedby': describedBy,
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`field ${field.kind}`}>
      <label for={id}>{say(field.label)}</label>
      {hint}
      {field.kind === 'day' ? (
        <input type="date" max={field.mayBeAhead === true ? undefined : today} {...shared} />
      ) : (
        <input type="text" inputMode={keyboards[field.kind]} {...shared} />
      )}
      {warning}
    </div>
  );
}

const keyboards = { money: 'decimal', percent: 'decimal', count: 'numeric', text: 'text' } as const;
