/** The error table: each check has its cases of all three answers, its words and its row, and fails alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectors, errorsOf, knownCase } from '../../src/claim-errors/index.ts';
import { ErrorWords } from '../../src/claim-errors/say.ts';
import { Signs } from '../../src/claim-errors/signs.ts';
import signs from '../../src/claim-errors/signs.json' with { type: 'json' };
import words from '../../src/claim-errors/words.json' with { type: 'json' };
import { caseOf as ledger } from '../../src/case/case.ts';
import { knownClaims } from '../../src/advice/known-claims.ts';
import { LineKinds } from '../../src/cost-share/line-kind.ts';
import kinds from '../../src/cost-share/line-kinds.json' with { type: 'json' };
import { caseOf, reviewed, type InventedCase } from './reviewed.ts';

interface Case extends InventedCase {
  name: string;
  outcome: 'found' | 'clear' | 'cannot-tell';
}
const folder = join(import.meta.dirname, 'cases');
const casesOf = (id: string): Case[] => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Case[];
const source = join(import.meta.dirname, '../../src/claim-errors');
const ids = detectors.map(({ id }) => id);

describe.each(ids)('%s', (id) => {
  const cases = casesOf(id);
  it('has a case of each answer', () =>
    expect([...new Set(cases.map(({ outcome }) => outcome))].sort()).toEqual(['cannot-tell', 'clear', 'found']));
  it.each(cases)('$name → $outcome', (one) => {
    const error = reviewed(one)[0]!.errors.find((found) => found.id === id)!;
    expect({ ...error, because: error.because.length > 0 }).toMatchObject({ outcome: one.outcome, because: true });
    // What is missing is said when it cannot tell, and only then; who acts and the source when it is found.
    expect(error.missing === null).toBe(one.outcome !== 'cannot-tell');
    expect(error.source === null && error.who === null).toBe(one.outcome !== 'found');
  });
  it('has words, and a row in the map', () => {
    expect(ErrorWords.safeParse(words.errors[id as keyof typeof words.errors]).error?.issues).toBeUndefined();
    expect(readFileSync(join(source, 'README.md'), 'utf8')).toContain(`\`${id}\``);
  });
});

it('nothing is forgotten: files, words and cases are those of the table', () => {
  expect(
    readdirSync(folder)
      .map((file) => file.slice(0, -5))
      .sort(),
  ).toEqual([...ids].sort());
  expect(Object.keys(words.errors).sort()).toEqual([...ids].sort());
  for (const id of ids) expect(readdirSync(source)).toContain(`${id}.ts`);
});

it('every sentence of a check is said by some file, and none is asked for that is not there', () => {
  const said = readdirSync(source)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const sums = readFileSync(join(source, '../claim/balance.ts'), 'utf8');
  const keys = Object.values(words.errors).flatMap(({ found, clear, missing }) =>
    [found, clear, missing].flatMap((one) => Object.keys(one)),
  );
  expect(keys.filter((key) => !`${said}${sums}`.includes(`'${key}'`))).toEqual([]);
});

it('the lists of words are well formed', () => {
  expect(Signs.safeParse(signs).error?.issues).toBeUndefined();
  expect(LineKinds.safeParse(kinds).error?.issues).toBeUndefined();
});

it('a check that throws cannot tell, alone, and repeats nothing of the member', () => {
  const known = knownClaims(ledger(caseOf({ claims: [{ patient: 'Zoe Secret' }] })));
  const all = knownCase(known, ledger(caseOf({ claims: [{}] })).plan);
  const broken = {
    id: 'broken',
    find(): never {
      throw new Error('about Zoe Secret');
    },
  };
  const found = errorsOf(known[0]!, all, [broken, ...detectors]);
  expect(found).toHaveLength(ids.length + 1);
  expect(found[0]).toMatchObject({ id: 'broken', finding: { outcome: 'cannot-tell' } });
  expect(JSON.stringify(found)).not.toContain('Secret');
  expect(found.slice(1).map(({ id }) => id)).toEqual(ids);
});
