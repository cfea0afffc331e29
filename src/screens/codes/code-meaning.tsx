/** One code: who bears the amount, what it says, who has to act. What is not known, or known only under a condition, is said to be so. */
import type { ExplainedCode } from '../../codes/explain.ts';
import type { ListedCode } from '../../codes/code.ts';
import { say } from '../say.ts';
import { shortDay } from '../shown-day.ts';

export function CodeMeaning({ code }: { code: ExplainedCode }) {
  const { named, group, answer, listed, notes, lacksRemark } = code;
  return (
    <section class="code">
      <h3>{named === '' ? say('code.note') : named}</h3>
      {group !== null && (
        <p>
          {group.says.en}
          {group.limits !== null && ` ${group.limits.en}`}
        </p>
      )}
      {answer === 'unknown' && <p>{say('code.unknown')}</p>}
      {answer === 'only-if' && <p>{say('code.only-if')}</p>}
      {listed !== null && (
        <>
          {answer === 'only-if' && <p class="mark">{say('code.if-listed')}</p>}
          <p class="strong-words">{listed.says.en}</p>
          {remarksOn(listed).map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {lacksRemark && <p>{say('code.lacks-remark')}</p>}
          <p class="mark">{say('code.ours')}</p>
        </>
      )}
      {notes.map((note) => (
        <div key={note.text}>
          <p class="mark">{say('code.seen-on', { paper: note.seenIn.en })}</p>
          <blockquote>{note.text}</blockquote>
          <p>{note.says.en}</p>
          {answer === 'only-if' && <p>{say('code.seen-elsewhere')}</p>}
        </div>
      ))}
    </section>
  );
}

/** Only what a member can do something with: a share or a notice asks for no act. */
function remarksOn({ nature, acts, appeal, scope, confidence, retired }: ListedCode): string[] {
  const isOpen = nature === 'denial' || nature === 'pending';
  return [
    say(`code.nature-${nature}`),
    ...(isOpen ? [say(`code.acts-${acts}`)] : []),
    ...(appeal === 'no' ? [] : [say(nature === 'cost-share' ? 'code.appeal-sum' : `code.appeal-${appeal}`)]),
    ...(retired === null ? [] : [retiredWords(retired)]),
    ...(scope === 'commercial' ? [] : [say(`code.scope-${scope}`)]),
    ...(confidence === 'medium' ? [say('code.confidence-medium')] : []),
  ];
}

function retiredWords({ on, instead }: NonNullable<ListedCode['retired']>): string {
  const day = on === null ? null : shortDay(on);
  if (day === null) return say('code.retired');
  return instead === null ? say('code.retired-on', { day }) : say('code.retired-instead', { day, codes: instead });
}
