/**
 * All that the popup and the casebook may ask of the browser. The screens know nothing else of it, so that they can be tried without one.
 * `src/browser/popup-port.ts` is the real port. A promise that rejects means: it was not done, and the screen says so.
 */
import type { CasebookView, PasteTrouble, PopupView } from '../browser/messages.ts';
import type { Fact } from '../claim/entry.ts';
import type { PlanAnswers } from '../claim/plan.ts';

export interface PopupPort {
  view(): Promise<PopupView>;
  /** The casebook's own view: all claims that are kept. */
  casebook(): Promise<CasebookView>;
  /** Opens the casebook in a tab. */
  openCasebook(): Promise<void>;
  consent(given: boolean): Promise<void>;
  /** `claim` is the report's `key`; null: about every claim. `replaces`: a fact of its kind told before goes. Resolves after it is stored. */
  tell(fact: Fact, claim: string | null, how?: { replaces: true }): Promise<void>;
  /** What is told of the plan; what is not named here stays as it was. */
  tellPlan(plan: PlanAnswers): Promise<void>;
  paste(pasted: Pasted): Promise<{ trouble?: PasteTrouble | undefined }>;
  /** Scrolls to the portal's own control and focuses it. False when it is no longer there. */
  showControl(name: string): Promise<boolean>;
  /** The open page as a file that holds its shape and none of its words; null when it cannot be had. */
  pageShape(): Promise<string | null>;
  /** Called straight from the click, as browsers demand. */
  requestAccess(): Promise<boolean>;
  /** Calls back when the view may have changed. Returns what stops it. */
  onChange(changed: () => void): () => void;
  copy(text: string): Promise<void>;
  saveFile(name: string, text: string): void;
  /** Half-filled forms and the open claim: a popup dies as soon as it loses the focus. Kept until the browser closes. */
  draft: {
    load(name: string): Promise<Draft>;
    save(name: string, draft: Draft): Promise<void>;
  };
}

/** What the member typed; an empty field is null. Day and amount are as typed, and are checked where they are understood. */
interface Pasted {
  words: string;
  day: string | null;
  amount: string | null;
}

/** Field name to typed text. Empty when nothing was kept under that name. */
export type Draft = Record<string, string>;
