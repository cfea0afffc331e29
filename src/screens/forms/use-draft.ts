import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../port.ts';
import { usePopup } from '../popup-context.ts';

/** A half-filled form that outlives the popup. What is typed before the kept draft arrives wins over it. */
export function useDraft(name: string): { draft: Draft; change(field: string, text: string): void; clear(): void } {
  const { port } = usePopup();
  const [draft, setDraft] = useState<Draft>({});
  const current = useRef<Draft>({});
  const show = (next: Draft): void => {
    current.current = next;
    setDraft(next);
  };
  const keep = (next: Draft): void => {
    show(next);
    // A draft that cannot be kept is still on the screen: nothing to tell.
    port.draft.save(name, next).catch(() => undefined);
  };

  useEffect(() => {
    let here = true;
    port.draft.load(name).then(
      (kept) => {
        if (here) show({ ...kept, ...current.current });
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [port, name]);

  return { draft, change: (field, text) => keep({ ...current.current, [field]: text }), clear: () => keep({}) };
}
