/** What a code means that a billing office named. Nothing of it is kept. The lists are large: they come when the first code is asked for. */
import { useId, useState } from 'preact/hooks';
import type { ExplainedCode } from '../../codes/explain.ts';
import { Fold } from '../fold.tsx';
import { usePopup } from '../popup-context.ts';
import { say, sayCount } from '../say.ts';
import { CodeMeaning } from './code-meaning.tsx';

export function LookUpFold() {
  return (
    <Fold title={say('code.title')}>
      <p>{say('code.lead')}</p>
      <LookUpForm />
    </Fold>
  );
}

function LookUpForm() {
  const { announce } = usePopup();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly ExplainedCode[] | null>(null);
  const [trouble, setTrouble] = useState<'code.none' | 'code.failed' | null>(null);
  const id = useId();

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const explain = await import('../../codes/explain.ts').then(
      (module) => module.explain,
      () => null,
    );
    const codes = explain?.(typed) ?? [];
    const next = explain === null ? 'code.failed' : codes.length === 0 ? 'code.none' : null;
    setFound(codes);
    setTrouble(next);
    announce(next === null ? sayCount('code.found', codes.length) : say(next));
    if (next === 'code.none') document.getElementById(`${id}-code`)?.focus();
  };

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <div class="field">
        <label for={`${id}-code`}>{say('code.typed')}</label>
        <input
          type="text"
          id={`${id}-code`}
          autoComplete="off"
          maxLength={300}
          value={typed}
          aria-invalid={trouble === 'code.none'}
          {...(trouble !== null && { 'aria-describedby': `${id}-trouble` })}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {trouble !== null && (
          <p class="trouble" id={`${id}-trouble`}>
            {say(trouble)}
          </p>
        )}
      </div>
      <div class="buttons">
        <button type="submit">{say('code.send')}</button>
      </div>
      {found?.map((one) => (
        <CodeMeaning key={one.named} code={one} />
      ))}
    </form>
  );
}
