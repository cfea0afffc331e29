/** The words of the doors, of their contacts and of external review. */
import * as z from 'zod/mini';
import { Sentence } from '../../appeals/rule-parts.ts';
import { fill } from '../../claim/fill.ts';
import { Citation, type Door } from '../report.ts';
import doorList from './doors.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

const Sentences = z.record(z.string(), Sentence);

export const DoorList = z.record(
  z.string(),
  z.strictObject({
    title: Sentence,
    who: z.enum(['member', 'doctor', 'provider', 'cigna']),
    source: Citation,
    how: Sentences,
    because: Sentences,
    noClock: Sentences,
  }),
);
const Named = z.strictObject({ name: Sentence, for: Sentence });
export const DoorWords = z.strictObject({
  contacts: z.record(z.string(), Named),
  state: z.strictObject({ for: Sentence }),
  anyState: Named,
  external: z.strictObject({
    runBy: Sentences,
    binding: Sentence,
    elsewhere: Sentence,
    noReview: Sentence,
    otherCoverage: Sentence,
    contains: z.array(Sentence),
    source: Citation,
  }),
  policy: z.strictObject({ list: z.string().check(z.startsWith('https://')), source: Citation }),
});

export const doorWords = words as z.infer<typeof DoorWords>;
export type DoorId = keyof typeof doorList;

/** What is said of one door on one claim. `how`, `because` and `noClock` are names of its sentences, or sentences. */
interface Said {
  open: Door['open'];
  how?: string;
  because?: string;
  blanks?: Readonly<Record<string, string>>;
  asks?: string | null;
  rule?: string | null;
  by?: string | null;
  noClock?: string | null;
  contacts?: Door['contacts'];
  source?: Citation;
}

export function door(
  id: DoorId,
  { open, how, because, blanks = {}, asks = null, rule = null, by = null, noClock, contacts = [], source }: Said,
): Door {
  const { title, who, ...own } = (doorList as z.infer<typeof DoorList>)[id]!;
  const named = (of: Record<string, { en: string }>, name: string): string => fill(of[name]?.en ?? name, blanks);
  return {
    id,
    title: title.en,
    who,
    how: named(own.how, how ?? 'any'),
    open,
    because: named(own.because, because ?? open),
    asks: open === 'depends' ? asks : null,
    rule,
    by,
    noClock: by === null ? named(own.noClock, noClock ?? 'any') : null,
    contacts,
    source: source ?? own.source,
  };
}
