/** A part of a screen under a small label, with what it rests on one press away. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Citation } from '../advice/report.ts';
import { say } from './say.ts';

interface BlockProps {
  label: string;
  /** What the part rests on, shown as text: nothing here leads out of the popup. How sure it is can be seen unopened. */
  source?: Pick<Citation, 'citation' | 'evidence'> | null;
  /** More that belongs to the source: how it was worked out, when it was read. `named` is what then stands on the button. */
  working?: { shown: string; named: string; content: ComponentChildren };
  /** Another button beside that of the source. */
  action?: ComponentChildren;
  tone?: 'first' | 'plain';
  children: ComponentChildren;
}

export function Block({ label, source = null, working, action, tone = 'plain', children }: BlockProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class={`block ${tone}`} aria-labelledby={`${id}-label`}>
      <div class="block-head">
        <h2 class="label" id={`${id}-label`}>
          {label}
        </h2>
        {action}
        {source !== null && (
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-controls={`${id}-source`}
            aria-label={working?.named ?? say('source.named', { kind: say(`source.${source.evidence}`), part: label })}
            onClick={() => setOpen(!open)}
          >
            {working?.shown ?? say(`source.${source.evidence}`)}
          </button>
        )}
      </div>
      {source !== null && (
        <div class="source" id={`${id}-source`} hidden={!open}>
          {working?.content}
          <p>{say('source.rests-on', { source: source.citation })}</p>
          <p>{say(`evidence.${source.evidence}`)}</p>
        </div>
      )}
      {children}
    </section>
  );
}
