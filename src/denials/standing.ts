/** Whether a paragraph stands on every document: rights of appeal, glossary, reminders, "not a bill", privacy, language help. */
import { judgeAll } from './judge-all.ts';
import { clean } from './clean.ts';

/** True when something in it is a standing phrase and nothing in it speaks of this claim. Such text is never evidence. */
export function isStanding(text: string): boolean {
  const judged = judgeAll(clean(text));
  return (
    judged.some(({ standing }) => standing) &&
    judged.every(({ signs, refused, costShare }) => signs.length === 0 && refused === null && costShare === null)
  );
}
