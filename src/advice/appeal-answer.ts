/** Where an appeal stands: with Cigna, or answered, and how. */
import type { CaseClaim } from '../case/case.ts';
import type { Done, Received } from '../claim/entry.ts';

type Acts = Pick<CaseClaim, 'done' | 'received'>;

const isWon = ({ result }: Received): boolean => result === 'overturned' || result === 'approved';

/** What Cigna last said to an appeal. `upheld`: no again, in whole or part, or the letter does not say. Null: nothing came, or an appeal was filed since. */
export function answerTo(known: Acts): 'upheld' | 'overturned' | null {
  const letter = answers(known).at(-1);
  if (letter === undefined || appealWithCigna(known) !== null) return null;
  return isWon(letter) ? 'overturned' : 'upheld';
}

/** The appeal that Cigna has not answered: the last one filed, unless an answer is as young or younger. */
export function appealWithCigna({ done, received }: Acts): Done | null {
  const filed = done.findLast(({ act }) => act === 'appeal-filed');
  if (filed === undefined) return null;
  return answers({ done, received }).some(({ day, on }) => (day ?? on) >= filed.on) ? null : filed;
}

/** The letters that said no to an appeal: the time for an outside review runs from the first of them, also while a second appeal is with Cigna. */
export const refusalsOfAppeal = (known: Acts): Received[] => {
  const letters = answers(known);
  return letters.length > 0 && isWon(letters.at(-1)!) ? [] : letters.filter((letter) => !isWon(letter));
};

/** The oldest first. */
const answers = ({ received }: Acts): Received[] =>
  received
    .filter(({ letter }) => letter === 'appeal-decision')
    .toSorted((a, b) => ((a.day ?? a.on) < (b.day ?? b.on) ? -1 : (a.day ?? a.on) > (b.day ?? b.on) ? 1 : 0));
