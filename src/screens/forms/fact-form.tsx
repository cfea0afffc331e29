/** A short form whose answer is kept as something that the member told. Saves as you type, and opens with what was told before. */
import type { Day } from '../../claim/day.ts';
import type { Fact } from '../../claim/entry.ts';
import { usePopup } from '../popup-context.ts';
import { toldDraft, type Answer } from './answers.ts';
import { DraftForm } from './draft-form.tsx';

interface FactFormProps {
  name: string;
  answer: Answer;
  about: string | null;
  /** What the member told of this claim so far. */
  told?: readonly Fact[];
  today: Day;
  sendLabel: string;
  onDone(): void;
  onCancel?: () => void;
}

export function FactForm({ name, answer, about, told = [], today, sendLabel, onDone, onCancel }: FactFormProps) {
  const { port } = usePopup();
  return (
    <DraftForm
      name={name}
      fields={answer.fields}
      known={toldDraft(answer, told) ?? {}}
      today={today}
      sendLabel={sendLabel}
      onSend={(draft) => port.tell(answer.fact(draft), about, answer.draft === undefined ? undefined : { replaces: true })}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
