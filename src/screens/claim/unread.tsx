/** What could not be read, counted and listed: a claim that was not read must never look like a clean one. */
import type { Report } from '../../advice/report.ts';
import { Fold } from '../fold.tsx';
import { say, sayCount } from '../say.ts';
import { rowsOf, sum } from './claim-sources.ts';

type Source = Report['sources'][number];

const list = new Intl.ListFormat('en');

/** How many things the list below holds. */
export function unreadCount(sources: readonly Source[]): number {
  return sum(sources.map((source) => source.unread.length)) + missingRows(sources);
}

/** Columns and labels that were not known, by their own names; null when there is none. A long list is cut. */
export function unknownNames(sources: readonly Source[]): string | null {
  const labels = sources.flatMap(({ unread }) =>
    unread.filter(({ why }) => why === 'label-not-known').map(({ text }) => text.split(': ')[0]!.slice(0, 60)),
  );
  const names = [...new Set(labels)].filter((name) => /\p{L}/u.test(name));
  return names.length === 0 ? null : list.format(names.slice(0, 3));
}

export function Unread({ sources }: { sources: readonly Source[] }) {
  const count = unreadCount(sources);
  const folded = sum(sources.map((source) => source.foldedPanels));
  const missing = missingRows(sources);
  return (
    <>
      {folded > 0 && <p class="notice">{sayCount('folded', folded)}</p>}
      {count > 0 && (
        <Fold title={sayCount('unread.title', count)}>
          <p>{say('unread.lead')}</p>
          <ul class="plain-list">
            {missing > 0 && <li>{say('unread.rows', { count: String(missing) })}</li>}
            {sources.flatMap((source) =>
              source.unread.map((unread, index) => (
                <li key={`${source.id} ${String(index)}`}>
                  <blockquote>{unread.text === '' ? say('unread.empty') : unread.text}</blockquote>
                  <p class="mark">{say(`unread.${unread.why}`)}</p>
                </li>
              )),
            )}
          </ul>
        </Fold>
      )}
    </>
  );
}

function missingRows(sources: readonly Source[]): number {
  const rows = rowsOf(sources);
  return rows === null ? 0 : Math.max(0, rows.stated - rows.read);
}
